import { Button, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Refusal } from '../app/ports/refusal.ts';
import type { Account } from '../domain/meeting/meeting.ts';
import type { Result } from '../domain/result.ts';

type SignIn = () => Promise<Result<Account, Refusal>>;

/** Nobody is signed in. In a meeting this is also what guests see: it asks nothing of them, and no request is made. */
export function SignInPage(props: {
  readonly inMeeting: boolean;
  readonly signIn: SignIn;
  readonly onSignedIn: () => void;
}) {
  const { busy, failed, press } = useSignIn(props.signIn, props.onSignedIn);
  return (
    <main style={{ padding: 24, maxWidth: 480, display: 'grid', gap: 16, justifyItems: 'start' }}>
      <Text as="h1" size={500} weight="semibold">
        CIN Meetings
      </Text>
      <Text as="p" style={{ margin: 0 }}>
        {props.inMeeting
          ? 'This panel is for the council staff who run the meeting. If that is not you, you do not need to do anything here: the plan is sent to you afterwards.'
          : 'Sign in with your council account to see what is due.'}
      </Text>
      <Button appearance="primary" disabledFocusable={busy} onClick={press}>
        {busy ? 'Signing in…' : 'Sign in'}
      </Button>
      {failed && (
        <Text as="p" role="alert" style={{ margin: 0 }}>
          Signing in did not finish. Check that your browser lets this page open a window, then try again.
        </Text>
      )}
    </main>
  );
}

/** Signed out in the middle of work: what was typed stays where it is. */
export function SessionBar({ signIn }: { readonly signIn: SignIn }) {
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
        {failed
          ? 'Signing in did not finish. What you typed is kept on this device.'
          : 'You have been signed out. What you typed is kept on this device.'}
      </Text>
      <Button size="small" disabledFocusable={busy} onClick={press}>
        {busy ? 'Signing in…' : 'Sign in again'}
      </Button>
    </div>
  );
}

function useSignIn(signIn: SignIn, onSignedIn: () => void) {
  const [state, setState] = useState<'ready' | 'busy' | 'failed'>('ready');
  const press = () => {
    setState('busy');
    void signIn().then((answer) => {
      setState(answer.ok ? 'ready' : 'failed');
      if (answer.ok) onSignedIn();
    });
  };
  return { busy: state === 'busy', failed: state === 'failed', press };
}
