import { Checkbox } from '@fluentui/react-components';
import { everyoneAsked } from '../../domain/meeting/everyoneAsked.ts';
import { supportAsked } from '../../domain/meeting/supportAsked.ts';
import { Mark } from '../../ui/Mark.tsx';
import { Text } from '../../ui/Text.tsx';
import { arrangedKey } from './arrangeForm.ts';
import { useArrangeStyles } from './arrangeStyles.ts';
import type { FormPart } from './When.tsx';

/** Interpreter, transport, child care and the like, for whoever is asked. What nobody has arranged yet stands out. */
export function SupportArranged(props: FormPart) {
  const styles = useArrangeStyles();
  const { form, change, disabled } = props;
  const needs = supportAsked(everyoneAsked(props.file, form));
  if (needs.length === 0) return null;
  const isArranged = ({ person, support }: (typeof needs)[number]) =>
    form.arranged.includes(arrangedKey(person.id, support));
  const done = needs.filter(isArranged).length;
  return (
    <fieldset className={styles.group} disabled={disabled}>
      <legend className={styles.legend}>
        <Text look="section" as="h2">
          What people need
        </Text>
        <Text ink="second">
          {done} of {needs.length} arranged
        </Text>
      </legend>
      <ul className={styles.rows}>
        {needs.map((need) => {
          const key = arrangedKey(need.person.id, need.support);
          const arranged = isArranged(need);
          return (
            <li key={key} className={styles.row}>
              <Checkbox
                checked={arranged}
                aria-label={`${need.words} for ${need.person.name}: arranged`}
                onChange={() =>
                  change({
                    ...form,
                    arranged: arranged ? form.arranged.filter((one) => one !== key) : [...form.arranged, key],
                  })
                }
              />
              <div className={styles.who}>
                <span className={styles.named}>
                  <Text look="strong">{need.words.slice(0, 1).toUpperCase() + need.words.slice(1)}</Text>
                  <Text ink="third">
                    {need.person.name}, {need.person.role}
                  </Text>
                </span>
                <span className={styles.named}>
                  {!arranged && <Mark name="warning" />}
                  <Text look="small" ink={arranged ? 'second' : 'soon'}>
                    {arranged ? 'Arranged' : 'Not arranged yet'}
                  </Text>
                </span>
              </div>
            </li>
          );
        })}
      </ul>
      <Text as="p" look="small" ink="second">
        Ticks stay on this device, for whoever arranges the meeting.
      </Text>
    </fieldset>
  );
}
