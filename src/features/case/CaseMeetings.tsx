import { Button } from '@fluentui/react-components';
import type { OpenedCase } from '../../app/openCase.ts';
import type { DueAction, DueRow } from '../../domain/case/dueRow.ts';
import { counted } from '../../domain/counted.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { Text } from '../../ui/Text.tsx';
import { useCaseStyles } from './caseStyles.ts';
import { meetingName, meetingState, meetingWhen, stepOf } from './meetingWords.ts';
import { Section } from './Section.tsx';

/** Every meeting, the newest first, each with its stage and the button that takes it on. */
export function CaseMeetings(props: {
  readonly opened: OpenedCase;
  readonly profile: ProcedureProfile | undefined;
  readonly due: readonly DueRow[];
  /** What the head of the page offers already: it stands there as the one primary button. */
  readonly offered: DueAction | undefined;
  readonly go: (action: DueAction) => void;
}) {
  const styles = useCaseStyles();
  const { meetings, file, row } = props.opened;
  const unarranged = props.due.filter(
    ({ action }) => action && !meetings.some((meeting) => meeting.id === action.meeting),
  );
  const isOffered = ({ meeting, step }: DueAction) => meeting === props.offered?.meeting && step === props.offered.step;
  return (
    <Section title="Meetings" says={meetings.length > 0 ? counted(meetings.length, 'meeting', 'meetings') : ''}>
      <ul className={styles.list}>
        {unarranged.map(({ key, what, state, action }) => (
          <li key={key} className={styles.line}>
            <span className={styles.pair}>
              <Text look="strong">{what}</Text>
              <Text ink="third">{state}</Text>
            </span>
            <span />
            {action && action !== props.offered ? <Act action={action} of={what} go={props.go} /> : <span />}
          </li>
        ))}
        {meetings.toReversed().map((meeting) => {
          const name = meetingName(meeting, props.profile);
          const papers = row.meetings.find(({ id }) => id === meeting.id)?.papers;
          const action = actionFor(meeting, props.due);
          return (
            <li key={meeting.id} className={styles.line}>
              <span className={styles.pair}>
                <Text look="strong">{name}</Text>
                <Text ink="third">{meetingState(meeting, papers)}</Text>
              </span>
              <Text ink="second">{meetingWhen(meeting, file.value)}</Text>
              <Act action={isOffered(action) ? open(meeting) : action} of={name} go={props.go} />
            </li>
          );
        })}
        {meetings.length === 0 && unarranged.length === 0 && (
          <li className={styles.line}>
            <Text ink="second">No meeting has been arranged.</Text>
          </li>
        )}
      </ul>
    </Section>
  );
}

/** What is due for it; otherwise where it stands can be looked at. */
const actionFor = (meeting: Meeting, due: readonly DueRow[]): DueAction =>
  due.find(({ action }) => action?.meeting === meeting.id)?.action ?? open(meeting);

const open = (meeting: Meeting): DueAction => ({ label: 'Open', step: stepOf(meeting), meeting: meeting.id });

function Act(props: { readonly action: DueAction; readonly of: string; readonly go: (action: DueAction) => void }) {
  const styles = useCaseStyles();
  const { action, of } = props;
  return (
    <Button size="small" className={styles.act} aria-label={`${action.label}: ${of}`} onClick={() => props.go(action)}>
      {action.label}
    </Button>
  );
}
