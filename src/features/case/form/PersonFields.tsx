import { Button, Input, Select } from '@fluentui/react-components';
import type { TypedCase, TypedPerson } from '../../../domain/case/form/typedCase.ts';
import { profileOf } from '../../../domain/procedure/inForce.ts';
import { AgencyFields } from './AgencyFields.tsx';
import { EntryHead } from './EntryHead.tsx';
import { FamilyFields } from './FamilyFields.tsx';
import { FormField } from './FormField.tsx';
import { focusField } from './focusField.ts';
import { useFormHere, withPerson } from './formHere.ts';
import { useFormStyles } from './formStyles.ts';
import { PlaceField } from './PlaceField.tsx';

const roleHints: Readonly<Record<TypedPerson['side'], string>> = {
  family: 'Mother, stepfather, aunt',
  council: 'What they do in this case',
  agency: 'School, health visitor, police',
};

/** Who is asked without any place of their own. */
const noPlace = { family: 'As one of the family', council: 'As one of the council' } as const;

/** One person: what everyone has, and what only their side has. */
export function PersonFields(props: {
  readonly person: TypedPerson;
  readonly title: string;
  readonly onRemove: () => void;
}) {
  const styles = useFormStyles();
  const form = useFormHere();
  const { person, title } = props;
  const { id, side } = person;
  const change = (more: Partial<TypedPerson>) => form.change((typed) => withPerson(typed, id, more));
  const stays = form.whyStays(person);
  const involved = !person.role.endsWith(notInvolved);
  const leave = () => change({ role: `${person.role}${notInvolved}`, fills: '' });
  return (
    <fieldset className={styles.entry} aria-label={title}>
      <EntryHead
        title={title}
        onRemove={props.onRemove}
        stays={stays}
        {...(side === 'agency' && involved && { onNotInvolved: leave })}
      />
      <div className={styles.fields}>
        <FormField path={`${id}/name`} label="Name" required>
          <Input
            className={styles.control}
            value={person.name}
            onChange={(_, { value }) => change({ name: value })}
            autoComplete="off"
          />
        </FormField>
        <FormField path={`${id}/role`} label="Role" required hint={roleHints[side]}>
          <Input
            className={styles.control}
            value={person.role}
            onChange={(_, { value }) => change({ role: value })}
            autoComplete="off"
            {...(side === 'council' && { list: `roles-${id}` })}
          />
        </FormField>
        {side === 'council' && <Roles id={`roles-${id}`} />}
        <FormField path={`${id}/email`} label="Email address" hint={form.addressHint(person)}>
          <Input
            className={styles.control}
            inputMode="email"
            value={person.email}
            // An account belongs to its address; another is looked up anew.
            onChange={(_, { value }) => change({ email: value, accountId: '' })}
            autoComplete="off"
          />
        </FormField>
        {cameBack(person) && (
          <Button
            className={styles.add}
            size="small"
            aria-label={`The address of ${person.name} is right, use it again`}
            onClick={() => {
              form.change((typed) => withoutFailure(typed, id));
              focusField(`${id}/email`);
            }}
          >
            It is right, use it again
          </Button>
        )}
        <FormField path={`${id}/phone`} label="Phone">
          <Input
            className={styles.control}
            inputMode="tel"
            value={person.phone}
            onChange={(_, { value }) => change({ phone: value })}
            autoComplete="off"
          />
        </FormField>
        <FormField
          path={`${id}/papersBy`}
          label="Gets papers"
          hint={person.papersBy === 'print' ? 'Nothing is emailed to them, not even an invitation' : undefined}
        >
          <Select
            className={styles.control}
            value={person.papersBy}
            onChange={(_, { value }) => change({ papersBy: value === 'print' ? 'print' : 'email' })}
          >
            <option value="email">By email</option>
            <option value="print">On paper</option>
          </Select>
        </FormField>
        {side !== 'agency' && <PlaceField person={person} change={change} none={noPlace[side]} />}
        {side === 'agency' && <AgencyFields person={person} change={change} />}
        {side === 'family' && <FamilyFields person={person} change={change} />}
      </div>
    </fieldset>
  );
}

const cameBack = ({ email, addressFailed }: TypedPerson): boolean =>
  addressFailed?.address.toLowerCase() === email.trim().toLowerCase();

const withoutFailure = (typed: TypedCase, id: string): TypedCase => ({
  ...typed,
  people: typed.people.map((person) => {
    const { addressFailed: _, ...rest } = person;
    return person.id === id ? rest : person;
  }),
});

const notInvolved = ', no longer involved';

/** The procedure's own words for council roles, offered while one types. */
function Roles({ id }: { readonly id: string }) {
  const { typed } = useFormHere();
  return (
    <datalist id={id}>
      {profileOf(typed.procedure)?.roles.map(({ role, title }) => (
        <option key={role} value={role}>
          {title}
        </option>
      ))}
    </datalist>
  );
}
