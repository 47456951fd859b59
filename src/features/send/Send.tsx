import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sendingState } from '../../app/sendingState.ts';
import type { WhatToSend } from '../../app/whatToSend.ts';
import { whatToSend } from '../../app/whatToSend.ts';
import type { World } from '../../app/world.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { SignOff } from '../../domain/meeting/signOff.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { dayAndTime } from '../../ui/dates.ts';
import { FaultBar } from '../../ui/FaultBar.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { SendTable } from './SendTable.tsx';
import { useSending } from './useSending.ts';

const useStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '1328px',
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  list: { margin: 0, paddingLeft: '20px' },
});

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
  const styles = useStyles();
  const { signOff } = props.meeting;
  if (!signOff)
    return (
      <div className={styles.page}>
        <Text as="p">Nothing can be sent yet: the minutes are not signed off.</Text>
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
  const styles = useStyles();
  const { world, file, profile, meeting, signOff } = props;
  const key = `${meeting.id}/${signOff.version}`;
  const plan = useLoad(`what ${key}`, () => whatToSend(world, { file, profile, meeting, signOff }));
  const state = useLoad(`state ${key}`, () => sendingState(world, meeting.id, signOff.version));
  const sending = useSending(world, props.reload);
  const views = sending.views ?? state.value;
  if (plan.refusal)
    return (
      <div className={styles.page}>
        {plan.refusal.kind === 'record fault' ? (
          <FaultBar files={plan.refusal.files} />
        ) : (
          <RefusalBar refusal={plan.refusal} again={() => void plan.again()} busy={plan.loading} />
        )}
      </div>
    );
  if (!plan.value || (!views && !state.refusal))
    return (
      <div className={styles.page}>
        <Loading what="Reading who gets the papers" />
      </div>
    );

  const { recipients, send } = plan.value;
  const sent = (views ?? []).filter((view) => view.state === 'sent').length;
  const questions = (views ?? []).filter((view) => view.question).length;
  const stopped = (views ?? []).filter((view) => view.state === 'stopped').length;
  return (
    <div className={styles.page}>
      <Row apart wrap gap="m">
        <Row wrap gap="l">
          <Text look="section" as="h2">
            {sent === recipients.length && sent > 0
              ? `Minutes sent to ${sent} of ${recipients.length}`
              : `${sent} of ${recipients.length} sent`}
          </Text>
          {questions > 0 && <State name="unknown">{questions} not known</State>}
          {stopped > 0 && <State name="bad">{stopped} stopped</State>}
        </Row>
        <Text ink="second">
          Version {signOff.version}, signed off {dayAndTime(signOff.at)} by {signOff.by.name}
        </Text>
      </Row>
      {state.refusal && <RefusalBar refusal={state.refusal} again={() => void state.again()} />}
      {sending.refusal && (
        <RefusalBar refusal={sending.refusal} again={() => void sending.send(send)} busy={sending.busy} />
      )}
      <SendTable
        recipients={recipients}
        views={views ?? []}
        papers={plan.value.papers.map(({ name }) => name.replace(/\.docx$/, ''))}
        busy={sending.busy}
        onBeginAnew={(person) => void sending.send({ ...send, beginAnew: [person] })}
      />
      <SendFoot what={plan.value} left={recipients.length - sent} begun={(views ?? []).length > 0} sending={sending} />
      <NotSentTo people={plan.value.notSentTo} />
    </div>
  );
}

function SendFoot(props: {
  readonly what: WhatToSend;
  readonly left: number;
  readonly begun: boolean;
  readonly sending: ReturnType<typeof useSending>;
}) {
  const { what, left, sending } = props;
  // Print is written down as its own stop, person by person; anything else that stops one holds up all.
  const held = what.recipients.filter(({ stops, person }) => stops && person.email && person.papersBy === 'email');
  const people = left === 1 ? '1 person' : `${left} people`;
  if (left === 0) return null;
  return (
    <Column>
      <Text as="p" look="small" ink="second">
        One message each, from your mailbox. Nobody is copied, nobody sees who else gets one.
      </Text>
      {held.map(({ person, stops }) => (
        <State key={person.id} name="bad">
          {person.name}: {stops}
        </State>
      ))}
      <Row>
        <Button
          appearance="primary"
          disabledFocusable={sending.busy || held.length > 0}
          onClick={() => void sending.send(what.send)}
        >
          {sending.busy ? `Sending, ${left} to go` : props.begun ? `Go on: send to ${people}` : `Send to ${people}`}
        </Button>
      </Row>
    </Column>
  );
}

function NotSentTo({ people }: { readonly people: WhatToSend['notSentTo'] }) {
  const styles = useStyles();
  if (people.length === 0) return null;
  return (
    <Column gap="xs">
      <Text look="section" as="h2">
        Not sent to
      </Text>
      <ul className={styles.list}>
        {people.map(({ name, role, why }) => (
          <li key={`${name} ${role}`}>
            <Text>
              {name}, {role}: {why}
            </Text>
          </li>
        ))}
      </ul>
    </Column>
  );
}
