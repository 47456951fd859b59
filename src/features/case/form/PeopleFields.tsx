import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { blankPerson, type TypedPerson } from '../../../domain/case/form/typedCase.ts';
import { FormSection } from './FormSection.tsx';
import { focusField } from './focusField.ts';
import { useFormHere } from './formHere.ts';
import { useFormStyles } from './formStyles.ts';
import { PersonFields } from './PersonFields.tsx';
import { RemovedLine } from './RemovedLine.tsx';
import { useRemoved } from './useRemoved.ts';

/** The people of one side: family, council or agencies. */
export function PeopleFields(props: {
  readonly side: TypedPerson['side'];
  /** Where problems of all of them are said. */
  readonly path: string;
  readonly title: string;
  readonly about: string;
  readonly add: string;
  /** Before the people. */
  readonly children?: ReactNode;
}) {
  const styles = useFormStyles();
  const { typed, change, newId } = useFormHere();
  const { side } = props;
  const people = typed.people.filter((person) => person.side === side);
  const { removed, remove, undo } = useRemoved(
    typed.people,
    (list) => change((was) => ({ ...was, people: list(was.people) })),
    nameOf,
  );
  const add = () => {
    const person = blankPerson(`p-${newId()}`, side);
    change((was) => ({ ...was, people: [...was.people, person] }));
    focusField(`${person.id}/name`);
  };
  return (
    <FormSection path={props.path} title={props.title} about={props.about}>
      {props.children}
      {people.map((person, index) => (
        <PersonFields key={person.id} person={person} title={titleOf(person, index)} onRemove={() => remove(person)} />
      ))}
      {removed
        .filter(({ item }) => item.side === side)
        .map((one) => (
          <RemovedLine key={one.item.id} id={one.item.id} name={nameOf(one.item)} onUndo={() => undo(one)} />
        ))}
      <Button className={styles.add} onClick={add}>
        {props.add}
      </Button>
    </FormSection>
  );
}

const nameOf = ({ name, role, fills }: TypedPerson): string => name.trim() || role.trim() || fills || 'This person';

/** `Marigold Fay, mother`; before the name is known, whom the place is for. */
function titleOf({ name, role, fills, side }: TypedPerson, index: number): string {
  if (name.trim()) return role.trim() ? `${name.trim()}, ${role.trim()}` : name.trim();
  const place = role.trim() || fills;
  return place ? `${place.charAt(0).toUpperCase()}${place.slice(1)}` : `${blankTitle[side]} ${index + 1}`;
}

const blankTitle: Readonly<Record<TypedPerson['side'], string>> = {
  family: 'Family member',
  council: 'Council person',
  agency: 'Agency',
};
