import { Button } from '@fluentui/react-components';
import { useContext, useState } from 'react';
import type { LiveRecord, RecordView } from '../../app/liveRecord.ts';
import { Bar } from '../../ui/Bar.tsx';
import { shortTime } from '../../ui/dates.ts';
import { Row } from '../../ui/layout.tsx';
import { refusalWords } from '../../ui/refusalWords.ts';
import { SignInAgain } from '../../ui/signInAgain.ts';
import { Text } from '../../ui/Text.tsx';

const entries = (count: number) => (count === 1 ? '1 entry is' : `${count} entries are`);

/** Only when needed: what is typed is kept nowhere, what is written does not reach SharePoint, or nothing is read. */
export function SavedBar(props: {
  readonly live: Pick<LiveRecord, 'setVisible' | 'tryNow'>;
  readonly saved: RecordView['saved'];
  readonly notKept: boolean;
}) {
  const { saved } = props;
  if (saved.kind === 'not kept')
    return (
      <Bar name="bad" title="This browser keeps no drafts.">
        <Text as="p">
          Keep this panel open until it says Saved. {entries(saved.waiting)} not saved anywhere else yet.
        </Text>
        {saved.why?.kind === 'signed out' && <SignIn live={props.live} />}
        {saved.why?.kind === 'no answer' && <TryNow live={props.live} />}
      </Bar>
    );
  if (props.notKept)
    return (
      <Bar name="bad" title="This browser keeps no drafts.">
        <Text as="p">What you add is saved in SharePoint. Words not added yet are lost if this panel closes.</Text>
      </Bar>
    );
  if (!saved.why) return null;
  const offline = saved.why.kind === 'no answer';
  const signedOut = saved.why.kind === 'signed out';
  // With nothing waiting, what passes by itself is said in the header alone.
  if (saved.kind === 'saved')
    return offline || saved.why.kind === 'busy' ? null : (
      <Bar name="warning" title={refusalWords(saved.why).what}>
        <Text as="p">Nothing is waiting to be saved. What others write is not shown meanwhile.</Text>
        {signedOut && <SignIn live={props.live} />}
      </Bar>
    );
  return (
    <Bar
      name="warning"
      title={offline ? `No connection since ${shortTime(saved.since)}.` : refusalWords(saved.why).what}
    >
      <Text as="p">
        {/* Words not added yet are drafts of this device too. */}
        Keep writing. {offline && 'Everything typed is on this device. '}
        {entries(saved.waiting)} {offline ? 'waiting' : 'kept on this device'} and {saved.waiting === 1 ? 'goes' : 'go'}{' '}
        {offline ? 'when you are back' : signedOut ? 'when you have signed in' : 'when it answers again'}.
      </Text>
      {signedOut && <SignIn live={props.live} />}
      {offline && <TryNow live={props.live} />}
    </Bar>
  );
}

/** What passes by itself need not be sat out. */
function TryNow({ live }: { readonly live: Pick<LiveRecord, 'tryNow'> }) {
  const [busy, setBusy] = useState(false);
  const press = async () => {
    if (busy) return;
    setBusy(true);
    await live.tryNow();
    setBusy(false);
  };
  return (
    <Row>
      <Button size="small" disabledFocusable={busy} onClick={() => void press()}>
        {busy ? 'Trying…' : 'Try now'}
      </Button>
    </Row>
  );
}

function SignIn({ live }: { readonly live: Pick<LiveRecord, 'setVisible'> }) {
  const signIn = useContext(SignInAgain);
  const [busy, setBusy] = useState(false);
  if (!signIn) return null;
  const press = async () => {
    if (busy) return;
    setBusy(true);
    const signedIn = await signIn();
    setBusy(false);
    if (!signedIn) return;
    // Reading begins anew, at once, and what waits goes as soon as something is answered.
    live.setVisible(false);
    live.setVisible(true);
  };
  return (
    <Row>
      <Button size="small" disabledFocusable={busy} onClick={() => void press()}>
        {busy ? 'Signing in…' : 'Sign in again'}
      </Button>
    </Row>
  );
}
