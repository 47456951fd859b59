import { Select } from '@fluentui/react-components';
import type { TypedPerson } from '../../../domain/case/form/typedCase.ts';
import { FormField } from './FormField.tsx';
import { useFormStyles } from './formStyles.ts';
import { PlaceField } from './PlaceField.tsx';

/** Which place of the procedure they fill, and whether the family agreed that this one hears of them. */
export function AgencyFields(props: {
  readonly person: TypedPerson;
  readonly change: (change: Partial<TypedPerson>) => void;
}) {
  const styles = useFormStyles();
  const { person, change } = props;
  return (
    <>
      <PlaceField person={person} change={change} none="Another agency" />
      <FormField path={`${person.id}/consent`} label="Consent to share with them">
        <Select
          className={styles.control}
          value={person.consent}
          onChange={(_, { value }) => change({ consent: value as TypedPerson['consent'] })}
        >
          <option value="">As for the whole case</option>
          <option value="given">Given</option>
          <option value="refused">Refused</option>
          <option value="not asked">Not asked</option>
        </Select>
      </FormField>
    </>
  );
}
