import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { sendingState } from '../../app/sendingState.ts';
import { whatToSend } from '../../app/whatToSend.ts';
import type { World } from '../../app/world.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { SignOff } from '../../domain/meeting/signOff.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { NotSentBar } from './NotSentBar.tsx';
import { SendBoard } from './SendBoard.tsx';
import { useSendStyles } from './sendStyles.ts';
import { useBounces } from './useBounces.ts';

interface SendProps {
  readonly world: World;
  readonly file: CaseFile;
  readonly profile: ProcedureProfile;
  readonly meeting: Meeting;
  readonly reload: () => Promise<void>;
  readonly onMinutes: () => void;
}

/** Who gets what, and where each message stands. Sends nothing before the minutes are signed off. */
export function Send(props: SendProps) {
  const styles = useSendStyles();
  const { signOff, reopened, earlierSignOffs } = props.meeting;
  if (!signOff)
    return (
      <div className={styles.page}>
        <Text as="p">
          {reopened
            ? `${reopened.by.name} opened the minutes again: version ${earlierSignOffs.at(-1)?.version ?? 1} is being corrected. The next version goes out once it is signed off.`
            : 'Nothing can be sent yet: the minutes are not signed off.'}
        </Text>
        <Row>
          <Button appearance="primary" onClick={props.onMinutes}>
            Open the minutes
          </Button>
        </Row>
      </div>
    );
  return <SendSigned {...props} signOff={signOff} />;
}

function SendSigned(props: SendProps & { readonly signOff: SignOff }) {
  const styles = useSendStyles();
  const { world, file, profile, meeting, signOff } = props;
  const [opened] = useState(signOff.version);
  const key = `${meeting.id}/${signOff.version}`;
  // Read again each time: consent, an address, or the form that the papers go in, may have changed since.
  const read = async () => {
    const now = await world.folder.readCase(file.reference);
    if (!now.ok) return now;
    const item = await world.meetings.read(meeting.id);
    if (!item.ok) return item;
    const there = item.value.value;
    // Of a newer version, sending says so before anything leaves.
    const same = there.signOff?.version === signOff.version ? there : meeting;
    const of = { file: now.value.value, profile, meeting: same, signOff: same.signOff ?? signOff };
    return whatToSend(world, of);
  };
  const plan = useLoad(`what ${key}`, read);
  const state = useLoad(`state ${key}`, () => sendingState(world, meeting.id, signOff.version));
  useBounces(world, meeting.id, state.value, async () => {
    await Promise.all([plan.again(), state.again()]);
    await props.reload();
  });

  // Without both nothing is shown as still to send: it may have gone.
  if (!plan.value || !state.value)
    return (
      <div className={styles.page}>
        {plan.refusal && <NotSentBar why={plan.refusal} again={() => void plan.again()} busy={plan.loading} />}
        {state.refusal && <NotSentBar why={state.refusal} again={() => void state.again()} busy={state.loading} />}
        {!plan.refusal && !state.refusal && <Loading what="Reading who gets the papers" />}
      </div>
    );
  return (
    <SendBoard
      key={key}
      opened={opened}
      world={world}
      file={file}
      meeting={meeting}
      signOff={signOff}
      what={plan.value}
      stored={{ ...state, value: state.value }}
      read={read}
      readAgain={plan.again}
      reload={props.reload}
    />
  );
}
