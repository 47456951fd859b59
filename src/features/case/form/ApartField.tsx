import { Button, Select } from '@fluentui/react-components';
import { areApart } from '../../../domain/case/areApart.ts';
import { peopleTyped, type TypedCase, type TypedPerson } from '../../../domain/case/form/typedCase.ts';
import { Row } from '../../../ui/layout.tsx';
import { Mark } from '../../../ui/Mark.tsx';
import { Text } from '../../../ui/Text.tsx';
import { FormField } from './FormField.tsx';
import { focusField } from './focusField.ts';
import { useFormHere, withPerson } from './formHere.ts';
import { useFormStyles } from './formStyles.ts';

/** The safety flag, shown on both whoever it was written on, and taken away from both. */
export function ApartField({ person }: { readonly person: TypedPerson }) {
  const styles = useFormStyles();
  const { typed, change } = useFormHere();
  const others = peopleTyped(typed).filter(({ id, side }) => id !== person.id && side !== 'council');
  const apart = others.filter((other) => areApart(typed, person.id, other.id));
  const path = `${person.id}/apartFrom`;
  const nameOf = ({ name, role }: TypedPerson) => [name.trim(), role.trim()].filter(Boolean).join(', ');
  return (
    <FormField
      path={path}
      label="Safety flag: must be kept apart from"
      wide
      hint="They get events and papers of their own, and neither learns from us when, where or that the other was asked. It holds both ways."
    >
      <fieldset className={styles.plain}>
        {apart.map((other) => (
          <Row key={other.id} gap="snudge" wrap>
            <Mark name="warning" />
            <Text look="strong">{nameOf(other)}</Text>
            <Button
              size="small"
              appearance="subtle"
              aria-label={`Take away the safety flag between ${person.name} and ${other.name}`}
              onClick={() => {
                change((was) => without(without(was, person.id, other.id), other.id, person.id));
                focusField(path);
              }}
            >
              Take away
            </Button>
          </Row>
        ))}
        <Select
          className={styles.control}
          aria-label={`Keep ${person.name.trim() || 'this person'} apart from`}
          value=""
          disabled={others.length === apart.length}
          onChange={(_, { value }) => {
            if (value) change((was) => withPerson(was, person.id, { apartFrom: [...person.apartFrom, value] }));
          }}
        >
          <option value="">{apart.length > 0 ? 'Nobody else' : 'Nobody'}</option>
          {others
            .filter((other) => !apart.includes(other))
            .map((other) => (
              <option key={other.id} value={other.id}>
                {nameOf(other)}
              </option>
            ))}
        </Select>
      </fieldset>
    </FormField>
  );
}

const without = (typed: TypedCase, id: string, other: string): TypedCase => ({
  ...typed,
  people: typed.people.map((one) =>
    one.id === id ? { ...one, apartFrom: one.apartFrom.filter((flagged) => flagged !== other) } : one,
  ),
});
