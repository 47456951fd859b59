import { Field, Select } from '@fluentui/react-components';
import { chairsFor } from '../../domain/procedure/chairs.ts';
import { Text } from '../../ui/Text.tsx';
import { useArrangeStyles } from './arrangeStyles.ts';
import { messageFor } from './messageFor.ts';
import type { FormPart } from './When.tsx';

/** Whom the procedure lets chair this meeting, its first choice on top, and of everyone else why not. */
export function WhoChairs(props: FormPart) {
  const styles = useArrangeStyles();
  const { form, change, problems, disabled } = props;
  const choices = chairsFor(props.profile, props.file, props.kind, props.nth);
  const chosen = choices.find((choice) => choice.person.id === form.chair);
  const others = choices.filter(({ allowed }) => !allowed);
  // Somebody who was chosen before and may not chair any more is shown, so that the reason has somebody to stand beside.
  const offered = choices.filter((choice) => choice.allowed || choice === chosen);
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
        {...(chosen?.allowed && { hint: chosen.note })}
        {...messageFor(problems, 'chair')}
      >
        <Select value={form.chair} onChange={(_, { value }) => change({ ...form, chair: value })}>
          {!chosen && <option value="">Nobody yet</option>}
          {offered.map(({ person, allowed }) => (
            <option key={person.id} value={person.id}>
              {person.name}, {person.role}
              {allowed ? '' : ' (may not chair it)'}
            </option>
          ))}
        </Select>
      </Field>
      {others.length > 0 && (
        <details>
          <summary>
            <Text look="small">Who may not chair it, and why: {others.length}</Text>
          </summary>
          <ul className={styles.plain}>
            {others.map(({ person, note }) => (
              <li key={person.id}>
                <Text look="small" ink="second">
                  {person.name}: {note}
                </Text>
              </li>
            ))}
          </ul>
        </details>
      )}
    </fieldset>
  );
}
