import { Button, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Refusal } from '../app/ports/refusal.ts';
import type { Account } from '../domain/meeting/meeting.ts';
import type { Result } from '../domain/result.ts';

type SignIn = () => Promise<Result<Account, Refusal>>;

/** Nobody is signed in. `onNotOfHere`, in a meeting: whoever signed in is of elsewhere, and nothing here is theirs to do. */
export function SignInPage(props: {
  readonly signIn: SignIn;
  readonly onSignedIn: () => void;
  readonly words?: string;
  readonly onNotOfHere?: () => void;
}) {
  const { onNotOfHere } = props;
  const { busy, failed, press } = useSignIn(props.signIn, props.onSignedIn, onNotOfHere);
  return (
    <main style={{ padding: 24, maxWidth: 480, display: 'grid', gap: 16, justifyItems: 'start' }}>
      <Text as="h1" size={500} weight="semibold">
        CIN Meetings
      </Text>
      <Text as="p" style={{ margin: 0 }}>
        {onNotOfHere
          ? 'This panel is for the council staff who run the meeting. If that is not you, you do not need to do anything here: your papers are sent to you afterwards.'
          : (props.words ?? 'Sign in with your council account to see what is due.')}
      </Text>
      <Button appearance="primary" disabledFocusable={busy} onClick={press}>
        {busy ? 'Signing in…' : 'Sign in'}
      </Button>
      {failed && (
        <Text as="p" role="alert" style={{ margin: 0 }}>
          {failedWords(failed)}
        </Text>
      )}
    </main>
  );
}

/** Each way in which signing in ends without anybody: what it was, and who can help. */
function failedWords(reason: Refusal): string {
  if (reason.kind === 'signed out' && reason.missing !== undefined)
    return `Nobody has agreed yet that CIN Meetings may be used here. It needs ${reason.missing}. Ask a Microsoft 365 administrator of your council to agree for everyone.`;
  if (reason.kind === 'not allowed')
    return `This needs ${reason.needs}. A private account, or one of another organisation, is not let in. Choose your council account.`;
  if (reason.kind === 'no answer') return 'No answer came from Microsoft. Check your connection, then try again.';
  return 'Signing in did not finish. Check that your browser lets this page open a window, and choose your council account: Microsoft lets in no other.';
}

/**
 * Signed out in the middle of work, or a permission is wanted that nobody has agreed to: what was typed stays where it
 * is. Says which of the two, and who can help.
 */
export function SessionBar({ signIn, missing }: { readonly signIn: SignIn; readonly missing?: string }) {
  const { busy, failed, press } = useSignIn(signIn, () => undefined);
  return (
    <div
      role="alert"
      style={{
        display: 'flex',
        flexWrap: 'wrap',
        gap: 8,
        alignItems: 'center',
        padding: '8px 12px',
        background: tokens.colorStatusWarningBackground1,
        color: tokens.colorStatusWarningForeground1,
        borderBottom: `1px solid ${tokens.colorStatusWarningBorder1}`,
      }}
    >
      <Text style={{ flex: 1, minWidth: 160 }}>
        {sessionWords(missing, failed !== undefined)} What you typed is kept on this device.
      </Text>
      <Button size="small" disabledFocusable={busy} onClick={press}>
        {busy ? 'Signing in…' : missing ? 'Ask Microsoft' : 'Sign in again'}
      </Button>
    </div>
  );
}

function useSignIn(signIn: SignIn, onSignedIn: () => void, onNotOfHere?: () => void) {
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<Refusal | undefined>();
  const press = () => {
    setBusy(true);
    void signIn().then((answer) => {
      setBusy(false);
      setFailed(answer.ok ? undefined : answer.reason);
      if (answer.ok) onSignedIn();
      else if (answer.reason.kind === 'not allowed') onNotOfHere?.();
    });
  };
  return { busy, failed, press };
}

function sessionWords(missing: string | undefined, failed: boolean): string {
  if (missing === undefined) return failed ? 'Signing in did not finish.' : 'You have been signed out.';
  return failed
    ? `Microsoft did not give the permission: ${missing}. A Microsoft 365 administrator of your council can grant it for everyone.`
    : `A permission is missing: ${missing}. Microsoft may let you agree to it yourself; if not, a Microsoft 365 administrator of your council has to.`;
}
