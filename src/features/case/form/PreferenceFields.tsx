import { Button, Field, Input, Select, Textarea } from '@fluentui/react-components';
import type { TypedCase, TypedPreferences } from '../../../domain/case/form/typedCase.ts';
import { Row } from '../../../ui/layout.tsx';
import { EntryHead } from './EntryHead.tsx';
import { FormField } from './FormField.tsx';
import { FormSection } from './FormSection.tsx';
import { focusField } from './focusField.ts';
import { useFormHere } from './formHere.ts';
import { useFormStyles } from './formStyles.ts';
import { Ticks } from './Ticks.tsx';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'].map((label, index) => ({
  value: String(index + 1),
  label,
}));

/** When and where the family would rather meet: offered first when a meeting is arranged. */
export function PreferenceFields() {
  const styles = useFormStyles();
  const { typed, change } = useFormHere();
  const { preferences } = typed;
  const { times } = preferences;
  const set = (more: Partial<TypedPreferences>) => change((was) => withPreferences(was, more));
  const add = () => {
    set({ times: [...times, { weekdays: [], from: '15:30', to: '17:30' }] });
    focusField(`times/${times.length}`);
  };
  return (
    <FormSection path="preferences" title="What suits the family" about="Offered first when a meeting is arranged.">
      {times.map((time, index) => (
        <TimeFields
          key={index}
          index={index}
          time={time}
          onChange={(more) => set({ times: times.map((one, at) => (at === index ? { ...one, ...more } : one)) })}
          onRemove={() => {
            set({ times: times.filter((_, at) => at !== index) });
            focusField('times/add');
          }}
        />
      ))}
      <div data-field="times/add">
        <Button onClick={add}>Add a preferred time</Button>
      </div>
      <div className={styles.fields}>
        <FormField path="preferences/mode" label="They would rather meet">
          <Select
            className={styles.control}
            value={preferences.mode}
            onChange={(_, { value }) => set({ mode: value as TypedPreferences['mode'] })}
          >
            <option value="no preference">No preference</option>
            <option value="in person">In person</option>
            <option value="teams">On Teams</option>
          </Select>
        </FormField>
        <FormField
          path="preferences/places"
          label="Places they would meet at"
          hint="One on each line, the best first"
          wide
        >
          <Textarea
            className={styles.control}
            resize="vertical"
            value={preferences.places}
            onChange={(_, { value }) => set({ places: value })}
          />
        </FormField>
      </div>
    </FormSection>
  );
}

const withPreferences = (typed: TypedCase, more: Partial<TypedPreferences>): TypedCase => ({
  ...typed,
  preferences: { ...typed.preferences, ...more },
});

type Time = TypedPreferences['times'][number];

function TimeFields(props: {
  readonly index: number;
  readonly time: Time;
  readonly onChange: (change: Partial<Time>) => void;
  readonly onRemove: () => void;
}) {
  const styles = useFormStyles();
  const { index, time, onChange } = props;
  const title = `Preferred time ${index + 1}`;
  return (
    <fieldset className={styles.entry} aria-label={title}>
      <EntryHead title={title} onRemove={props.onRemove} />
      <Ticks
        path={`times/${index}`}
        label="Days"
        options={weekdays}
        ticked={time.weekdays.map(String)}
        onChange={(ticked) => onChange({ weekdays: ticked.map(Number).sort() })}
      />
      <Row wrap gap="m">
        <Field label="From">
          <Input
            type="time"
            className={styles.time}
            value={time.from}
            onChange={(_, { value }) => onChange({ from: value })}
          />
        </Field>
        <Field label="To">
          <Input
            type="time"
            className={styles.time}
            value={time.to}
            onChange={(_, { value }) => onChange({ to: value })}
          />
        </Field>
      </Row>
    </fieldset>
  );
}
