import { Button, Checkbox, Field, Select, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { World } from '../../app/world.ts';
import type { TextOf } from '../../domain/meeting/removal.ts';
import type { ManagerStanding } from '../../domain/procedure/managerStanding.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useDraft } from '../../ui/useDraft.ts';

export interface TextToRemove extends TextOf {
  /** Every wording it had, the latest first. */
  readonly wordings: readonly string[];
}

/** What will happen, what cannot be undone, who asks for it and why; then the one button. */
export function RemoveForm(props: {
  readonly world: Pick<World, 'device'>;
  readonly meeting: string;
  readonly text: TextToRemove;
  /** Other texts of this record in which the same words stand. */
  readonly same: readonly TextToRemove[];
  /** What goes out of the plan with these texts, in words. */
  readonly inPlan: (texts: readonly TextOf[]) => readonly string[];
  readonly standing: ManagerStanding;
  readonly busy: boolean;
  readonly onRemove: (asked: { texts: readonly TextOf[]; role: string; reason: string }) => void;
  readonly onLeave: () => void;
}) {
  const { text, same, standing, busy } = props;
  const why = useDraft(props.world.device, `remove:${props.meeting}:${text.of}:${text.target}`);
  const [role, setRole] = useState(standing.is === 'manager' ? standing.role : '');
  const [kept, setKept] = useState<readonly string[]>([]);
  const [pressed, setPressed] = useState(false);
  const noWhy = why.text.trim() === '';
  const leave = (
    <Button appearance="subtle" onClick={props.onLeave}>
      Leave it
    </Button>
  );
  if (standing.is === 'not a manager')
    return (
      <Column>
        <Text as="p">
          A manager removes text. In this case you are {standing.role}. Ask a {standing.roles.join(', or a ')} to do it
          here.
        </Text>
        <Row>{leave}</Row>
      </Column>
    );
  const texts = [text, ...same.filter((each) => !kept.includes(keyOf(each)))];
  const inPlan = props.inPlan(texts);
  const remove = () => {
    setPressed(true);
    if (noWhy || role === '' || busy) return;
    props.onRemove({ texts: texts.map(({ of, target }) => ({ of, target })), role, reason: why.text.trim() });
    why.change('');
  };
  return (
    <Column>
      <Text look="section" as="h3">
        Remove this text for good
      </Text>
      <ul>
        {text.wordings.map((words) => (
          <li key={words}>
            <Text>{words}</Text>
          </li>
        ))}
      </ul>
      <Text as="p">
        Every wording above goes: from the record, the plan and the Word files of this case, with their earlier versions
        in SharePoint. Where the record of another meeting has it too, you are told. In their place stands that you
        removed it, and when. Papers that have not left are made again.
      </Text>
      <Text as="p" look="strong">
        This cannot be undone, by you or by anyone. What was sent stays with those who have it: you get the list.
      </Text>
      {same.map((each) => (
        <Checkbox
          key={keyOf(each)}
          checked={!kept.includes(keyOf(each))}
          label={`Remove it there too: ${each.of}, “${each.wordings[0] ?? ''}”`}
          onChange={(_, { checked }) =>
            setKept(checked ? kept.filter((key) => key !== keyOf(each)) : [...kept, keyOf(each)])
          }
        />
      ))}
      {inPlan.length > 0 && (
        <>
          <Text as="p">These go out of the plan:</Text>
          <ul>
            {inPlan.map((line) => (
              <li key={line}>
                <Text>{line}</Text>
              </li>
            ))}
          </ul>
        </>
      )}
      {standing.is === 'not known' ? (
        <Field
          label="You are"
          hint="A manager removes text. It is recorded with your name."
          required
          {...(pressed && role === '' && { validationMessage: 'Say which manager you are.' })}
        >
          <Select value={role} onChange={(_, { value }) => setRole(value)}>
            <option value="">Choose</option>
            {standing.roles.map((each) => (
              <option key={each}>{each}</option>
            ))}
          </Select>
        </Field>
      ) : (
        <Text as="p">Recorded with your name, as {standing.role}.</Text>
      )}
      <Field
        label="Why"
        hint="Kept with the meeting. Do not repeat the words here."
        required
        {...(pressed && noWhy && { validationMessage: 'Write why it is removed.' })}
      >
        <Textarea
          resize="vertical"
          value={why.text}
          readOnly={!why.ready}
          onChange={(_, { value }) => why.change(value)}
        />
      </Field>
      <Row wrap>
        <Button appearance="primary" disabledFocusable={busy} onClick={remove}>
          {busy ? 'Removing' : 'Remove for good'}
        </Button>
        {!busy && leave}
      </Row>
      {busy && (
        <Text as="p" look="small" ink="second">
          File by file. If this is interrupted, open Minutes again and go on from there.
        </Text>
      )}
    </Column>
  );
}

export const keyOf = ({ of, target }: TextOf): string => `${of}/${target}`;
