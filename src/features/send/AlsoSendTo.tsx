import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Person } from '../../domain/case/caseFile.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import type { SendActs } from './useSendActs.ts';

/** Somebody of the case who is not on the list gets the same version, with the reason kept. */
export function AlsoSendTo(props: {
  readonly people: readonly Person[];
  readonly version: number;
  readonly acts: SendActs;
  readonly sending: boolean;
}) {
  const { people, acts } = props;
  const [open, setOpen] = useState(false);
  const [who, setWho] = useState('');
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  if (people.length === 0) return null;
  if (!open)
    return (
      <Row>
        <Button size="small" disabledFocusable={props.sending} onClick={() => !props.sending && setOpen(true)}>
          Also send to…
        </Button>
      </Row>
    );
  const person = people.find(({ id }) => id === who);
  const busy = props.sending || acts.busy !== undefined;
  const add = async () => {
    setMissing(true);
    if (busy || !person || reason.trim() === '') return;
    if (!(await acts.add(person, reason.trim()))) return;
    setOpen(false);
    setWho('');
    setReason('');
    setMissing(false);
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
    >
      <Column gap="s">
        <Text look="section" as="h2">
          Also send to
        </Text>
        <Field label="Who" required validationMessage={missing && !person ? 'Choose somebody of the case.' : undefined}>
          <Select autoFocus value={who} onChange={(_, { value }) => setWho(value)}>
            <option value="">Choose</option>
            {people.map(({ id, name, role }) => (
              <option key={id} value={id}>
                {name}, {role}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label="Why"
          required
          validationMessage={missing && reason.trim() === '' ? 'Write why: it is kept with the papers.' : undefined}
        >
          <Input value={reason} onChange={(_, { value }) => setReason(value)} />
        </Field>
        <Text as="p" look="small" ink="second">
          They get version {props.version}, the same as everyone. Nothing leaves yet: they come on the list.
        </Text>
        <Row wrap>
          <Button size="small" type="submit" disabledFocusable={busy}>
            Put on the list
          </Button>
          <Button size="small" appearance="subtle" onClick={() => setOpen(false)}>
            Leave it
          </Button>
        </Row>
        {acts.refusal &&
          acts.refusal.person === who &&
          acts.refusal.why.kind !== 'too late' &&
          acts.refusal.why.kind !== 'in the future' &&
          acts.refusal.why.kind !== 'no version' && (
            <RefusalBar refusal={acts.refusal.why} again={() => void add()} busy={busy} />
          )}
      </Column>
    </form>
  );
}
