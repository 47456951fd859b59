import { Field, Select } from '@fluentui/react-components';
import { chairsFor } from '../../domain/procedure/chairs.ts';
import { Text } from '../../ui/Text.tsx';
import { useArrangeStyles } from './arrangeStyles.ts';
import { messageFor } from './messageFor.ts';
import type { FormPart } from './When.tsx';

/** Everyone in the council who could chair, the procedure's first choice on top, and what it says of each. */
export function WhoChairs(props: FormPart) {
  const styles = useArrangeStyles();
  const { form, change, problems, disabled } = props;
  const chairs = chairsFor(props.profile, props.file, props.kind);
  const chosen = chairs.find((choice) => choice.person.id === form.chair);
  return (
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
  );
}
