import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sendingState } from '../../app/sendingState.ts';
import { whatToSend } from '../../app/whatToSend.ts';
import type { World } from '../../app/world.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { SignOff } from '../../domain/meeting/signOff.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { dayAndTime } from '../../ui/dates.ts';
import { FaultBar } from '../../ui/FaultBar.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { NotSentTo } from './NotSentTo.tsx';
import { SendFoot } from './SendFoot.tsx';
import { SendTable } from './SendTable.tsx';
import { canGoOn } from './sendWords.ts';
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
  const viewOf = (id: string) => views?.find((view) => view.recipient === id);
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
        me={world.identity.me.id}
        busy={sending.busy}
        onBeginAnew={(person) => void sending.send({ ...send, beginAnew: [person] })}
      />
      <SendFoot
        what={plan.value}
        left={recipients.filter(({ person }) => canGoOn(viewOf(person.id), world.identity.me.id)).length}
        waiting={questions > 0}
        begun={(views ?? []).length > 0}
        sending={sending}
        lookAgain={() => void state.again()}
      />
      <NotSentTo people={plan.value.notSentTo} />
    </div>
  );
}
