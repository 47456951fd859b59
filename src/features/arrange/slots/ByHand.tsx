import { Field, Input, Textarea } from '@fluentui/react-components';
import type { PlanProblem } from '../../../domain/meeting/meetingPlan.ts';
import { missesSchool } from '../../../domain/meeting/missesSchool.ts';
import type { SlotFacts } from '../../../domain/meeting/slot.ts';
import { isTooSoon } from '../../../domain/meeting/slotOrder.ts';
import { weigh } from '../../../domain/meeting/slots.ts';
import { type PlainDate, parsePlainDate } from '../../../domain/time/plainDate.ts';
import { inSentence } from '../../../ui/dates.ts';
import { State } from '../../../ui/State.tsx';
import { Text } from '../../../ui/Text.tsx';
import { lengthOf, type TypedTime, withStart } from '../arrangeForm.ts';
import { useArrangeStyles } from '../arrangeStyles.ts';
import { messageFor } from '../messageFor.ts';
import { useSlotStyles } from './slotStyles.ts';
import { reasonWords, schoolQuestion } from './slotWords.ts';

/** Day and times as they stand, chosen above or typed here, and the same verdict either way. */
export function ByHand<T extends TypedTime>(props: {
  readonly form: T;
  readonly change: (form: T) => void;
  /** What the day is called: `New day` where there is one already. */
  readonly day?: string;
  readonly problems: readonly PlanProblem[];
  readonly facts: SlotFacts;
  /** Without diaries a verdict would say that nobody's is known. */
  readonly loading: boolean;
  readonly due: PlainDate | undefined;
}) {
  const styles = useArrangeStyles();
  const slots = useSlotStyles();
  const { form, change, problems, facts, due } = props;
  const date = parsePlainDate(form.date);
  const late = date.ok && due !== undefined && date.value > due;
  const pupils = date.ok
    ? missesSchool(facts.file.children, { date: date.value, start: form.start, end: form.end }, facts.calendar)
    : [];
  return (
    <div className={slots.hand}>
      <Text look="strong" as="h3">
        The time, chosen above or typed
      </Text>
      <div className={styles.fields}>
        <Field
          label={props.day ?? 'Day'}
          required
          {...(due && { hint: `By ${inSentence(due)}` })}
          {...messageFor(problems, 'date')}
        >
          <Input
            type="date"
            className={styles.short}
            value={form.date}
            onChange={(_, { value }) => change({ ...form, date: value })}
          />
        </Field>
        <Field label="Start" required {...messageFor(problems, 'time')}>
          <Input
            type="time"
            className={styles.time}
            value={form.start}
            onChange={(_, { value }) => change(withStart(form, value))}
          />
        </Field>
        <Field label="End" required>
          <Input
            type="time"
            className={styles.time}
            value={form.end}
            onChange={(_, { value }) => change({ ...form, end: value })}
          />
        </Field>
      </div>
      <Verdict {...props} />
      {late && (
        <Field
          label="Why later than it is due"
          required
          className={styles.long}
          hint="It stays with the meeting."
          {...messageFor(problems, 'late reason')}
        >
          <Textarea value={form.lateReason} onChange={(_, { value }) => change({ ...form, lateReason: value })} />
        </Field>
      )}
      {pupils.length > 0 && (
        <Field
          label={schoolQuestion(pupils)}
          required
          className={styles.long}
          hint="It stays with the meeting."
          {...messageFor(problems, 'school reason')}
        >
          <Textarea value={form.schoolReason} onChange={(_, { value }) => change({ ...form, schoolReason: value })} />
        </Field>
      )}
    </div>
  );
}

function Verdict({
  form,
  facts,
  loading,
}: {
  readonly form: TypedTime;
  readonly facts: SlotFacts;
  readonly loading: boolean;
}) {
  const date = parsePlainDate(form.date);
  // That a day has passed stands beside its field.
  if (!date.ok || date.value < facts.today || !(lengthOf(form) > 0)) return null;
  const time = { date: date.value, start: form.start, end: form.end };
  const slot = weigh(time, { ...facts, laterToo: true });
  const advice =
    !slot.fits || slot.late || isTooSoon(slot) || slot.reasons.some(({ kind }) => kind === 'outside hours');
  return (
    <>
      <Text as="p" ink="second">
        {inSentence(date.value)}
      </Text>
      <div role="status">
        <State name={advice ? 'warning' : 'info'}>
          {loading && slot.fits ? 'Whether colleagues are busy then is being looked at' : reasonWords(slot)}
        </State>
      </div>
    </>
  );
}
