import { Checkbox, Input, mergeClasses } from '@fluentui/react-components';
import type { Support } from '../../../domain/case/caseFile.ts';
import { childTitle } from '../../../domain/case/form/childChecks.ts';
import { isUntouchedChild, type TypedPerson } from '../../../domain/case/form/typedCase.ts';
import { ApartField } from './ApartField.tsx';
import { FormField } from './FormField.tsx';
import { useFormHere } from './formHere.ts';
import { useFormStyles } from './formStyles.ts';
import { Ticks } from './Ticks.tsx';

const supports: readonly Support[] = ['interpreter', 'transport', 'child care', 'advocate', 'communication aid'];

export function FamilyFields(props: {
  readonly person: TypedPerson;
  readonly change: (change: Partial<TypedPerson>) => void;
}) {
  const styles = useFormStyles();
  const { typed } = useFormHere();
  const { person, change } = props;
  const children = typed.children.filter((child) => !isUntouchedChild(child));
  return (
    <>
      <FormField path={`${person.id}/language`} label="Language, if not English">
        <Input
          className={styles.control}
          value={person.language}
          onChange={(_, { value }) => change({ language: value })}
          autoComplete="off"
        />
      </FormField>
      <div data-field={`${person.id}/parentalResponsibility`} className={mergeClasses(styles.wide, styles.ticks)}>
        <Checkbox
          checked={person.parentalResponsibility}
          onChange={(_, { checked }) => change({ parentalResponsibility: checked === true })}
          label="Has parental responsibility"
        />
      </div>
      {children.length > 0 && (
        <Ticks
          path={`${person.id}/livesWith`}
          label="Lives with"
          options={children.map((child) => ({
            value: child.id,
            label: childTitle(child, typed.children.indexOf(child)),
          }))}
          ticked={person.livesWith}
          onChange={(livesWith) => change({ livesWith })}
        />
      )}
      <Ticks
        path={`${person.id}/support`}
        label="Needs, to take part"
        options={supports.map((value) => ({ value, label: value.charAt(0).toUpperCase() + value.slice(1) }))}
        ticked={person.support}
        onChange={(support) => change({ support: support as readonly Support[] })}
      />
      <ApartField person={person} />
    </>
  );
}
