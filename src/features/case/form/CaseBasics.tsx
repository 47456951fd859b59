import { Input, Select } from '@fluentui/react-components';
import { type AskedFact, askedFacts, typedFact, withTypedFact } from '../../../domain/case/form/askedFacts.ts';
import { laidOutFor } from '../../../domain/case/form/blankCase.ts';
import type { TypedCase } from '../../../domain/case/form/typedCase.ts';
import { loadProcedure, profileOf } from '../../../domain/procedure/inForce.ts';
import { authorities } from '../../../domain/procedure/profiles/index.ts';
import { factWords } from '../../../ui/factWords.ts';
import { Text } from '../../../ui/Text.tsx';
import { DateField } from './DateField.tsx';
import { FormField } from './FormField.tsx';
import { FormSection } from './FormSection.tsx';
import { useFormHere } from './formHere.ts';
import { useFormStyles } from './formStyles.ts';

/** Which case this is, whose rules count, and the days that clocks start from. */
export function CaseBasics() {
  const styles = useFormStyles();
  const { typed, change, stored, newId } = useFormHere();
  const asked = askedFacts(typed);
  const starts = asked.filter((each) => each.starts);
  const under = (procedure: string, was: TypedCase): TypedCase => {
    const profile = stored ? undefined : profileOf(procedure);
    return profile ? laidOutFor(profile, was, newId) : { ...was, procedure };
  };
  return (
    <FormSection path="basics" title="The case">
      <div className={styles.fields}>
        {stored ? (
          <FormField path="reference" label="Reference" hint="It names the case’s folder and cannot be changed">
            <Input className={styles.control} value={typed.reference} readOnly />
          </FormField>
        ) : (
          <FormField path="reference" label="Reference" required hint="As the council’s case system has it">
            <Input
              className={styles.control}
              value={typed.reference}
              onChange={(_, { value }) => change((was) => ({ ...was, reference: value }))}
              autoComplete="off"
              spellCheck={false}
            />
          </FormField>
        )}
        <FormField path="procedure" label="Procedure" required>
          <Select
            className={styles.control}
            value={typed.procedure}
            onChange={(_, { value }) =>
              void loadProcedure(value)
                .then(undefined, () => undefined)
                .then(() => change((was) => under(value, was)))
            }
          >
            {!authorities.some(({ id }) => id === typed.procedure) && (
              <option value={typed.procedure}>{typed.procedure || 'Choose'}</option>
            )}
            {authorities.map(({ id, authority }) => (
              <option key={id} value={id}>
                {authority}
              </option>
            ))}
          </Select>
        </FormField>
        {!stored &&
          asked.map((each) => (
            <DateField
              key={each.field}
              path={each.field}
              label={`${factWords(each.fact)} on`}
              required={each.starts && starts.length === 1}
              {...(each.field === 'shared' && {
                hint: 'Leave this empty if the family has not been given the assessment yet',
              })}
              value={typedFact(typed, each)}
              onChange={(text) => change((was) => withTypedFact(was, each, text))}
            />
          ))}
      </div>
      {!stored && (
        <Text as="p" look="small" ink="second">
          {countedFrom(starts)}
        </Text>
      )}
    </FormSection>
  );
}

function countedFrom(starts: readonly AskedFact[]): string {
  if (starts.length === 1 && starts[0]?.fact === 'assessment completed')
    return 'Every deadline is counted from the day the assessment was completed.';
  if (starts.length < 2) return 'Every deadline is counted from this day.';
  return 'One of these days is enough: every deadline is counted from the later of them.';
}
