import { Input, Select } from '@fluentui/react-components';
import { loadProcedure } from '../../../domain/procedure/inForce.ts';
import { authorities } from '../../../domain/procedure/profiles/index.ts';
import { Text } from '../../../ui/Text.tsx';
import { DateField } from './DateField.tsx';
import { FormField } from './FormField.tsx';
import { FormSection } from './FormSection.tsx';
import { useFormHere } from './formHere.ts';
import { useFormStyles } from './formStyles.ts';

/** Which case this is, whose rules count, and the days that clocks start from. */
export function CaseBasics() {
  const styles = useFormStyles();
  const { typed, change, stored } = useFormHere();
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
              void loadProcedure(value).then(() => change((was) => ({ ...was, procedure: value })))
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
        {!stored && (
          <>
            <DateField
              path="completed"
              label="Assessment completed on"
              required
              value={typed.completed}
              onChange={(completed) => change((was) => ({ ...was, completed }))}
            />
            <DateField
              path="shared"
              label="Assessment shared with the family on"
              hint="Leave this empty if the family has not been given the assessment yet"
              value={typed.shared}
              onChange={(shared) => change((was) => ({ ...was, shared }))}
            />
          </>
        )}
      </div>
      {!stored && (
        <Text as="p" look="small" ink="second">
          Every deadline is counted from the day the assessment was completed.
        </Text>
      )}
    </FormSection>
  );
}
