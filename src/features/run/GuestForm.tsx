import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import type { Guest } from '../../domain/meeting/event.ts';
import { parseJson } from '../../domain/parseJson.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import type { Panel } from './panel.ts';

/** Name and role of somebody who is in no list. Kept on the device at each change. */
export function GuestForm(props: {
  readonly panel: Panel;
  readonly box: string;
  readonly guest?: Guest;
  readonly button: string;
  readonly onSave: (guest: Guest) => Promise<void>;
  readonly onLeave: () => void;
}) {
  const draft = useDraft(props.panel.world.device, props.box);
  const typed = guestFrom(draft.text) ?? props.guest ?? { name: '', role: '' };
  const [tried, setTried] = useState(false);
  const change = (next: Partial<Guest>) => draft.change(JSON.stringify({ ...typed, ...next }));
  const noName = typed.name.trim() === '';
  const save = () => {
    setTried(true);
    if (noName) return;
    void props.onSave({ name: typed.name.trim(), role: typed.role.trim() }).then(() => draft.change(''));
  };
  return (
    <Column gap="xs">
      <Field label="Name" {...(tried && noName && { validationMessage: 'Write the name.' })}>
        <Input
          autoFocus
          readOnly={!draft.ready}
          value={typed.name}
          onChange={(_, { value }) => change({ name: value })}
        />
      </Field>
      <Field label="Role, or where from">
        <Input
          readOnly={!draft.ready}
          value={typed.role}
          onChange={(_, { value }) => change({ role: value })}
          onKeyDown={({ key }) => key === 'Enter' && save()}
        />
      </Field>
      <Text as="p" look="small" ink="second">
        Named in the minutes, and gets no papers from here. To send them papers, add them to the people of the case.
      </Text>
      <Row>
        <Button onClick={save}>{props.button}</Button>
        <Button
          onClick={() => {
            draft.change('');
            props.onLeave();
          }}
        >
          Leave it
        </Button>
      </Row>
    </Column>
  );
}

export function guestFrom(kept: string): Guest | undefined {
  const parsed = parseJson(kept);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return undefined;
  const { name, role } = parsed.value as Partial<Record<keyof Guest, unknown>>;
  return typeof name === 'string' && typeof role === 'string' ? { name, role } : undefined;
}
