import { Select } from '@fluentui/react-components';
import { agencyPlaces } from '../../../domain/case/form/blankCase.ts';
import type { TypedPerson } from '../../../domain/case/form/typedCase.ts';
import { profileOf } from '../../../domain/procedure/inForce.ts';
import { FormField } from './FormField.tsx';
import { useFormHere } from './formHere.ts';
import { useFormStyles } from './formStyles.ts';

/** Which place of the procedure they fill, and whether the family agreed that this one hears of them. */
export function AgencyFields(props: {
  readonly person: TypedPerson;
  readonly change: (change: Partial<TypedPerson>) => void;
}) {
  const styles = useFormStyles();
  const { typed } = useFormHere();
  const { person, change } = props;
  const profile = profileOf(typed.procedure);
  const places = profile ? agencyPlaces(profile) : [];
  const other = person.fills !== '' && !places.includes(person.fills);
  return (
    <>
      <FormField path={`${person.id}/fills`} label="Place at the meeting" hint="The names are those of the procedure">
        <Select className={styles.control} value={person.fills} onChange={(_, { value }) => change({ fills: value })}>
          <option value="">Another agency</option>
          {places.map((place) => (
            <option key={place} value={place}>
              {place}
            </option>
          ))}
          {other && <option value={person.fills}>{person.fills}</option>}
        </Select>
      </FormField>
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
