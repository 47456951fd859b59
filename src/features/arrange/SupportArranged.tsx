import { Checkbox } from '@fluentui/react-components';
import { everyoneAsked } from '../../domain/meeting/everyoneAsked.ts';
import { supportAsked, supportOf } from '../../domain/meeting/supportAsked.ts';
import { supportKey } from '../../domain/meeting/supportKept.ts';
import { inHeader } from '../../ui/dates.ts';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useArrangeStyles } from './arrangeStyles.ts';
import type { FormPart } from './When.tsx';

/** Interpreter, transport, child care and the like, for whoever is asked. What nobody has arranged yet stands out. */
export function SupportArranged(props: FormPart) {
  const styles = useArrangeStyles();
  const { form, change, disabled, world } = props;
  const needs = supportAsked(everyoneAsked(props.file, form));
  if (needs.length === 0) return null;
  const keyOf = (need: (typeof needs)[number]) => supportKey(supportOf(need));
  const done = needs.filter((need) => form.supportArranged[keyOf(need)]).length;
  const toggle = (key: string) => {
    const { [key]: ticked, ...others } = form.supportArranged;
    const now = { on: world.clock.today(), by: world.identity.me };
    change({ ...form, supportArranged: ticked ? others : { ...others, [key]: now } });
  };
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
          const key = keyOf(need);
          const arranged = form.supportArranged[key];
          return (
            <li key={key} className={styles.row}>
              <Checkbox
                checked={arranged !== undefined}
                aria-label={`${need.words} for ${need.person.name}: arranged`}
                onChange={() => toggle(key)}
              />
              <div className={styles.who}>
                <span className={styles.named}>
                  <Text look="strong">{need.words.slice(0, 1).toUpperCase() + need.words.slice(1)}</Text>
                  <Text ink="third">
                    {need.person.name}, {need.person.role}
                  </Text>
                </span>
                <State name={arranged ? 'done' : 'bad'} look="small">
                  {arranged ? `Arranged on ${inHeader(arranged.on)}` : 'Not arranged yet'}
                </State>
              </div>
            </li>
          );
        })}
      </ul>
      <Text as="p" look="small" ink="second">
        Kept with the meeting once it is booked. No invitation and no letter says it.
      </Text>
    </fieldset>
  );
}
