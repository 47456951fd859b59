import { Select } from '@fluentui/react-components';
import { placesToFill } from '../../../domain/case/form/blankCase.ts';
import type { TypedPerson } from '../../../domain/case/form/typedCase.ts';
import { profileOf } from '../../../domain/procedure/inForce.ts';
import { FormField } from './FormField.tsx';
import { useFormHere } from './formHere.ts';
import { useFormStyles } from './formStyles.ts';

/** Which place of the procedure somebody fills: an agency's, or an advocate's or interpreter's from family or council. */
export function PlaceField(props: {
  readonly person: TypedPerson;
  readonly change: (change: Partial<TypedPerson>) => void;
  /** What they are with no place of the procedure. */
  readonly none: string;
}) {
  const styles = useFormStyles();
  const { typed } = useFormHere();
  const { person, change } = props;
  const profile = profileOf(typed.procedure);
  const places = profile ? placesToFill(profile) : [];
  const other = person.fills !== '' && !places.includes(person.fills);
  if (places.length === 0 && !other) return null;
  return (
    <FormField path={`${person.id}/fills`} label="Place at the meeting" hint="The names are those of the procedure">
      <Select className={styles.control} value={person.fills} onChange={(_, { value }) => change({ fills: value })}>
        <option value="">{props.none}</option>
        {places.map((place) => (
          <option key={place} value={place}>
            {place}
          </option>
        ))}
        {other && <option value={person.fills}>{person.fills}</option>}
      </Select>
    </FormField>
  );
}
