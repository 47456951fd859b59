import { Button, Input, Select, Textarea } from '@fluentui/react-components';
import { childTitle } from '../../../domain/case/form/childChecks.ts';
import { blankChild, suggestedInitials, type TypedChild } from '../../../domain/case/form/typedCase.ts';
import { dayFirst } from '../../../domain/case/form/typedFrom.ts';
import { DateField } from './DateField.tsx';
import { EntryHead } from './EntryHead.tsx';
import { FormField } from './FormField.tsx';
import { FormSection } from './FormSection.tsx';
import { focusField } from './focusField.ts';
import { useFormHere, withChild } from './formHere.ts';
import { useFormStyles } from './formStyles.ts';
import { RemovedLine } from './RemovedLine.tsx';
import { useRemoved } from './useRemoved.ts';

export function ChildrenFields() {
  const styles = useFormStyles();
  const { typed, change, newId, stored, today } = useFormHere();
  const { children } = typed;
  const title = (child: TypedChild) => childTitle(child, children.indexOf(child));
  const { removed, remove, undo } = useRemoved(
    children,
    (list) => change((was) => ({ ...was, children: list(was.children) })),
    (child) => child.name.trim() || 'The child',
  );
  const add = () => {
    // Whoever comes to a case that is there already was in no meeting before that.
    const child = { ...blankChild(`c-${newId()}`), ...(stored && { joined: dayFirst(today) }) };
    change((was) => ({ ...was, children: [...was.children, child] }));
    focusField(`${child.id}/name`);
  };
  return (
    <FormSection
      path="children"
      title="Children"
      about="Brothers and sisters share one case, each with their own needs. What each of them says is written down in meetings."
    >
      {children.map((child) => (
        <ChildFields
          key={child.id}
          child={child}
          title={title(child)}
          {...(children.length > 1 && { onRemove: () => remove(child) })}
        />
      ))}
      {removed.map((one) => (
        <RemovedLine
          key={one.item.id}
          id={one.item.id}
          name={one.item.name.trim() || 'The child'}
          onUndo={() => undo(one)}
        />
      ))}
      <Button className={styles.add} onClick={add}>
        Add a child
      </Button>
    </FormSection>
  );
}

function ChildFields(props: { readonly child: TypedChild; readonly title: string; readonly onRemove?: () => void }) {
  const styles = useFormStyles();
  const form = useFormHere();
  const { child, title } = props;
  const change = (more: Partial<TypedChild>) => form.change((typed) => withChild(typed, child.id, more));
  // A suggestion follows the name until somebody has written initials of their own.
  const named = (name: string) => {
    const followed = child.initials === suggestedInitials(child.name);
    change({ name, ...(followed && { initials: suggestedInitials(name) }) });
  };
  return (
    <fieldset className={styles.entry} aria-label={title}>
      <EntryHead title={title} {...(props.onRemove && { onRemove: props.onRemove })} />
      <div className={styles.fields}>
        <FormField path={`${child.id}/name`} label="Name" required>
          <Input
            className={styles.control}
            value={child.name}
            onChange={(_, { value }) => named(value)}
            autoComplete="off"
          />
        </FormField>
        <FormField
          path={`${child.id}/initials`}
          label="Initials"
          required
          hint="Lists and headers show these, never the name"
        >
          <Input
            className={styles.control}
            value={child.initials}
            onChange={(_, { value }) => change({ initials: value })}
            autoComplete="off"
          />
        </FormField>
        <DateField
          path={`${child.id}/born`}
          label="Date of birth"
          required
          value={child.born}
          onChange={(born) => change({ born })}
        />
        {form.stored && form.typed.children.length > 1 && (
          <DateField
            path={`${child.id}/joined`}
            label="Joined the case"
            hint="Meetings before this day do not ask about them, and their papers do not name them. Left empty: with the case from its start"
            value={child.joined ?? ''}
            onChange={(joined) => change({ joined })}
          />
        )}
        <FormField
          path={`${child.id}/attends`}
          label="Comes to meetings"
          hint="If so, times during the school day are avoided"
        >
          <Select
            className={styles.control}
            value={child.attends}
            onChange={(_, { value }) => change({ attends: value as TypedChild['attends'] })}
          >
            <option value="not decided">Not decided</option>
            <option value="yes">Yes</option>
            <option value="no">No</option>
          </Select>
        </FormField>
        <FormField path={`${child.id}/needs`} label="What this child needs help with" wide>
          <Textarea
            className={styles.control}
            resize="vertical"
            value={child.needs}
            onChange={(_, { value }) => change({ needs: value })}
          />
        </FormField>
      </div>
    </fieldset>
  );
}
