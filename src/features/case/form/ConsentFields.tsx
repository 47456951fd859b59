import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Consent } from '../../../domain/case/caseFile.ts';
import { peopleTyped } from '../../../domain/case/form/typedCase.ts';
import { DateField } from './DateField.tsx';
import { FormSection } from './FormSection.tsx';
import { useFormHere } from './formHere.ts';
import { useFormStyles } from './formStyles.ts';
import { Ticks } from './Ticks.tsx';

const words: readonly (readonly [Consent['state'], string])[] = [
  ['given', 'Given'],
  ['refused', 'Refused'],
  ['not asked', 'Not asked'],
];

/** Whether the family agreed that information is shared with agencies, when, and who said so. */
export function ConsentFields() {
  const styles = useFormStyles();
  const { typed, change } = useFormHere();
  const { consent } = typed;
  const set = (more: Partial<typeof consent>) => change((was) => ({ ...was, consent: { ...was.consent, ...more } }));
  const family = peopleTyped(typed).filter(({ side }) => side === 'family');
  return (
    <FormSection
      path="consent"
      title="Consent"
      about="Whether the family agreed that information is shared with agencies. An agency can have its own answer above."
    >
      <Field label="Consent for this case" className={styles.field} data-field="consent/state">
        <RadioGroup
          layout="horizontal"
          value={consent.state}
          onChange={(_, { value }) => set({ state: value as Consent['state'] })}
        >
          {words.map(([state, label]) => (
            <Radio key={state} value={state} label={label} />
          ))}
        </RadioGroup>
      </Field>
      {consent.state !== 'not asked' && (
        <div className={styles.fields}>
          <DateField
            path="consent/on"
            label={`${words.find(([one]) => one === consent.state)?.[1]} on`}
            required
            value={consent.on}
            onChange={(on) => set({ on })}
          />
          <Ticks
            path="consent/from"
            label={consent.state === 'given' ? 'Who gave it' : 'Who refused it'}
            options={family.map(({ id, name, role }) => ({
              value: id,
              label: name.trim() || role.trim() || 'No name yet',
            }))}
            ticked={consent.from.filter((id) => family.some((person) => person.id === id))}
            onChange={(from) => set({ from })}
          />
        </div>
      )}
    </FormSection>
  );
}
