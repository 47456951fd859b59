import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { showAfterMeeting } from '../../app/showAfterMeeting.ts';
import type { World } from '../../app/world.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import { counted } from '../../domain/counted.ts';
import type { AfterMeeting as After } from '../../domain/meeting/afterMeeting.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { nextMeetingWords } from '../../domain/papers/nextMeetingWords.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import { inSentence, shortTime } from '../../ui/dates.ts';
import { FaultBar } from '../../ui/FaultBar.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Column, hairline, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { AgencyNotes } from './AgencyNotes.tsx';
import { actionsWords, minutesWords, versionWords } from './afterWords.ts';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXL,
    maxWidth: '760px',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { borderTop: hairline, paddingBlock: tokens.spacingVerticalS },
  points: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});

type At = 'arrange' | 'run' | 'minutes' | 'send';

const acts: Readonly<Record<Exclude<At, 'run'>, string>> = {
  arrange: 'Go to Arrange',
  minutes: 'Write minutes',
  send: 'Send',
};

/** The meeting's own page once it is over: what came of it, and what is left. What was said is in the minutes. */
export function AfterMeeting(props: {
  readonly world: World;
  readonly file: CaseFile;
  readonly meeting: Meeting;
  /** By when the minutes have to go, where the procedure says. */
  readonly due: PlainDate | undefined;
  readonly go: (step: At) => void;
}) {
  const styles = useStyles();
  const { world, file, meeting, go } = props;
  const key = `after ${meeting.id}/${meeting.stage}/${meeting.signOff?.version ?? 0}`;
  const loaded = useLoad(key, () => showAfterMeeting(world, file.reference, meeting.id));
  const { refusal, value: after } = loaded;
  return (
    <div className={styles.page}>
      {refusal?.kind === 'record fault' && <FaultBar files={refusal.files} />}
      {refusal && refusal.kind !== 'record fault' && (
        <RefusalBar refusal={refusal} again={() => void loaded.again()} busy={loaded.loading} />
      )}
      {!after && !refusal && <Loading what="Reading what came of this meeting" />}
      {after && (
        <>
          <Finished after={after} go={go} />
          <Decided after={after} file={file} />
          <Minutes {...props} after={after} />
          <AgencyNotes {...props} notes={after.agencyNotes} reload={loaded.again} />
          <Left after={after} me={world.identity.me.name} go={go} />
        </>
      )}
    </div>
  );
}

/** The meeting may be finished before its arranged end, and gone on with: the way back to its record, to put it right or so. */
function Finished({ after, go }: { readonly after: After; readonly go: (step: At) => void }) {
  if (after.finishedAt === undefined) return null;
  return (
    <Row wrap>
      <State name="done" plain>
        Finished at {shortTime(after.finishedAt)}
      </State>
      <Button onClick={() => go('run')}>Open the meeting’s record again</Button>
    </Row>
  );
}

function Decided({ after, file }: { readonly after: After; readonly file: CaseFile }) {
  const styles = useStyles();
  return (
    <Column>
      <Text look="section" as="h2">
        What was decided
      </Text>
      {after.decided.map(({ of, rule }) => (
        <Column key={of} gap="xxs">
          <Text as="p" look="strong">
            {file.children.find(({ id }) => id === of)?.initials} {rule.outcome}
          </Text>
          <ul className={styles.points}>
            {rule.tasks.map((task) => (
              <li key={task}>
                <Text>{task}</Text>
              </li>
            ))}
          </ul>
        </Column>
      ))}
      {after.undecided && <State name="unknown">No outcome is recorded{after.decided.length > 0 && ' for all'}</State>}
      {after.next && (
        <Text as="p">
          Next meeting: {after.next === 'no day' ? 'no day is fixed' : nextMeetingWords(after.next, 'bare')}
        </Text>
      )}
      <Text as="p">{actionsWords(after.actions)}</Text>
    </Column>
  );
}

function Minutes(props: Parameters<typeof AfterMeeting>[0] & { readonly after: After }) {
  const { after, meeting, due, go } = props;
  const { signOff, earlierSignOffs } = meeting;
  return (
    <Column>
      <Text look="section" as="h2">
        Minutes and plan
      </Text>
      <State name={after.minutes === 'sent' ? 'done' : 'waiting'} plain={after.minutes === 'sent'}>
        {minutesWords(after, meeting)}
      </State>
      {due && after.minutes !== 'sent' && after.minutes !== 'rearranged' && (
        <Text as="p">To be sent by {inSentence(due)}</Text>
      )}
      {signOff && (
        <Text as="p" ink="second">
          {versionWords(signOff)}
        </Text>
      )}
      {earlierSignOffs.length > 0 && (
        <Text as="p" ink="second">
          {counted(earlierSignOffs.length, 'earlier version stays', 'earlier versions stay')} readable in Minutes.
        </Text>
      )}
      {/* What is left to do leads to the other one. */}
      {signOff && (
        <Row wrap>
          <Button onClick={() => go('minutes')}>Open the minutes</Button>
          {!after.left.some(({ at }) => at === 'send') && <Button onClick={() => go('send')}>Who has them</Button>}
        </Row>
      )}
    </Column>
  );
}

function Left(props: { readonly after: After; readonly me: string; readonly go: (step: At) => void }) {
  const { after, me, go } = props;
  const styles = useStyles();
  const first = after.left.find(({ at }) => at !== undefined);
  return (
    <Column>
      <Text look="section" as="h2">
        What is left to do
      </Text>
      {after.left.length === 0 && <State name="done">The minutes and plan are with everyone due them.</State>}
      <ul className={styles.list}>
        {after.left.map((one) => (
          <li key={one.what} className={styles.row}>
            <Row apart wrap>
              <Column gap="none">
                <Text look="strong">{one.what}</Text>
                <Text look="small" ink="second">
                  {one.who === me ? 'You' : one.who}
                </Text>
              </Column>
              {one.at && one === first && (
                <Button appearance="primary" onClick={() => one.at && go(one.at)}>
                  {acts[one.at]}
                </Button>
              )}
            </Row>
          </li>
        ))}
      </ul>
    </Column>
  );
}
