import { Field, Input, Radio, RadioGroup, Select } from '@fluentui/react-components';
import type { PlanProblem } from '../../domain/meeting/meetingPlan.ts';
import { chairsFor } from '../../domain/procedure/chairs.ts';
import { parsePlainDate } from '../../domain/time/plainDate.ts';
import { inSentence } from '../../ui/dates.ts';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import type { ArrangeProps } from './Arrange.tsx';
import { type ArrangeForm, lengthOf, withStart } from './arrangeForm.ts';
import { useArrangeStyles } from './arrangeStyles.ts';

/** Fluent's Field takes the message and its tone together. */
export function messageFor(problems: readonly PlanProblem[], field: PlanProblem['field']) {
  const problem = problems.find((each) => each.field === field);
  if (!problem) return {};
  return {
    validationMessage: problem.words,
    validationState: problem.blocks ? ('error' as const) : ('warning' as const),
  };
}

export function WhenAndWhere(
  props: ArrangeProps & {
    readonly form: ArrangeForm;
    readonly change: (form: ArrangeForm) => void;
    readonly problems: readonly PlanProblem[];
    readonly disabled: boolean;
  },
) {
  const styles = useArrangeStyles();
  const { form, change, problems, due, disabled } = props;
  const date = parsePlainDate(form.date);
  const minutes = lengthOf(form);
  const chairs = chairsFor(props.profile, props.file, props.kind);
  const chosen = chairs.find((choice) => choice.person.id === form.chair);
  return (
    <>
      <fieldset className={styles.group} disabled={disabled}>
        <legend className={styles.legend}>
          <Text look="section" as="h2">
            When
          </Text>
          {minutes > 0 && <Text ink="second">{minutes} minutes</Text>}
        </legend>
        <div className={styles.fields}>
          <Field label="Day" required {...(due && { hint: `By ${inSentence(due)}` })} {...messageFor(problems, 'date')}>
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
        {date.ok && (
          <Text as="p" ink="second">
            {inSentence(date.value)}
          </Text>
        )}
      </fieldset>
      <fieldset className={styles.group} disabled={disabled}>
        <legend className={styles.legend}>
          <Text look="section" as="h2">
            Where
          </Text>
          <Text ink="second">as the family wants it</Text>
        </legend>
        <Column>
          <RadioGroup
            layout="horizontal"
            aria-label="Where"
            value={form.mode}
            disabled={disabled}
            onChange={(_, { value }) => change({ ...form, mode: value === 'in person' ? 'in person' : 'teams' })}
          >
            <Radio value="teams" label="Teams" />
            <Radio value="in person" label="In person" />
          </RadioGroup>
          {form.mode === 'in person' && (
            <Field label="Place" required className={styles.long} {...messageFor(problems, 'place')}>
              <Input value={form.place} onChange={(_, { value }) => change({ ...form, place: value })} />
            </Field>
          )}
        </Column>
      </fieldset>
      <fieldset className={styles.group} disabled={disabled}>
        <legend className={styles.legend}>
          <Text look="section" as="h2">
            Who chairs
          </Text>
        </legend>
        <Field
          label="Chair"
          required
          className={styles.long}
          {...(chosen && { hint: chosen.note })}
          {...messageFor(problems, 'chair')}
        >
          <Select value={form.chair} onChange={(_, { value }) => change({ ...form, chair: value })}>
            {chairs.map(({ person, allowed }) => (
              <option key={person.id} value={person.id}>
                {person.name}, {person.role}
                {allowed ? '' : ' (not named by the procedure)'}
              </option>
            ))}
          </Select>
        </Field>
      </fieldset>
    </>
  );
}
