import { mergeClasses } from '@fluentui/react-components';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import { counted } from '../../domain/counted.ts';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting.ts';
import type { PlanAction } from '../../domain/plan/plan.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import { inHeader, inRow } from '../../ui/dates.ts';
import { Column } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useCaseStyles } from './caseStyles.ts';
import { Section } from './Section.tsx';

/** The plan as last signed off: what is to be done, then what was done and what was dropped, and why. */
export function CasePlan(props: {
  readonly file: CaseFile;
  readonly meetings: readonly Meeting[];
  readonly today: PlainDate;
}) {
  const styles = useCaseStyles();
  const { file, today } = props;
  const { plan } = file;
  const open = plan.actions.filter(({ state }) => state.is === 'open').sort(byDate);
  const closed = plan.actions.filter(({ state }) => state.is !== 'open');
  if (plan.version === 0)
    return (
      <Section title="Plan">
        <Text as="p" ink="second">
          No plan yet. The first meeting agrees it.
        </Text>
      </Section>
    );
  const line = (action: PlanAction) => (
    <ActionLine key={action.id} action={action} file={file} today={today} heldOn={heldOn(props.meetings)} />
  );
  return (
    <Section title="Plan" says={planWords(open, closed, today)}>
      <Column gap="s">
        {plan.dangerStatement && <Statement name="Danger statement" text={plan.dangerStatement} />}
        {plan.safetyGoal && <Statement name="Safety goal" text={plan.safetyGoal} />}
        <ul className={styles.list}>{open.map(line)}</ul>
        {closed.length > 0 && (
          <Column gap="xs">
            <Text look="strong" as="h3">
              Done and dropped
            </Text>
            <ul className={styles.list}>{closed.map(line)}</ul>
          </Column>
        )}
      </Column>
    </Section>
  );
}

const byDate = (a: PlanAction, b: PlanAction) => {
  const [one, two] = [a.by ?? '\uffff', b.by ?? '\uffff'];
  return one < two ? -1 : one > two ? 1 : 0;
};

const isLate = ({ by, state }: PlanAction, today: PlainDate) => state.is === 'open' && by !== undefined && by < today;

function planWords(open: readonly PlanAction[], closed: readonly PlanAction[], today: PlainDate): string {
  const late = open.filter((action) => isLate(action, today)).length;
  const done = closed.filter(({ state }) => state.is === 'done').length;
  const all = counted(open.length + closed.length, 'action', 'actions');
  return `${all}: ${[`${open.length} open`, late > 0 && `${late} of them late`, done > 0 && `${done} done`].filter(Boolean).join(', ')}`;
}

const heldOn =
  (meetings: readonly Meeting[]) =>
  (id: MeetingId): string => {
    const meeting = meetings.find((each) => each.id === id);
    return meeting ? ` on ${inHeader(meeting.time.date)}` : '';
  };

function Statement({ name, text }: { readonly name: string; readonly text: string }) {
  return (
    <Column gap="none">
      <Text look="small" ink="second">
        {name}
      </Text>
      <Text as="p">{text}</Text>
    </Column>
  );
}

function ActionLine(props: {
  readonly action: PlanAction;
  readonly file: CaseFile;
  readonly today: PlainDate;
  readonly heldOn: (meeting: MeetingId) => string;
}) {
  const styles = useCaseStyles();
  const { action, file, today } = props;
  const { state, by } = action;
  const owner = file.people.find(({ id }) => id === action.owner)?.name;
  const slipped = action.slippedFrom.length;
  return (
    <li className={styles.line}>
      <Text>{action.what}</Text>
      <Text ink="second">
        {owner ?? 'Nobody yet'}
        {by ? `, by ${inRow(by)}` : ', no date'}
        {slipped > 0 && `, moved ${slipped === 1 ? 'once' : `${slipped} times`}`}
      </Text>
      {state.is === 'open' && isLate(action, today) && <State name="bad">late</State>}
      {state.is === 'open' && !isLate(action, today) && <State name="to do">open</State>}
      {state.is === 'done' && (
        <State name="done" plain>
          done{props.heldOn(state.at)}
        </State>
      )}
      {state.is === 'dropped' && (
        <span className={mergeClasses(styles.whole)}>
          <Text ink="second">
            Dropped{props.heldOn(state.at)}: {state.reason}
          </Text>
        </span>
      )}
    </li>
  );
}
