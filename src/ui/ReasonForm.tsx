import { Button, Field, Input } from '@fluentui/react-components';
import { useState } from 'react';
import { Column, Row } from './layout.tsx';

/** As wide as the cell it stands in: an input is twenty letters wide by itself. */
const narrow = { minWidth: 0, width: '100%' } as const;

/** Asks for a reason that is kept. Empty, it says so beside the box. */
export function ReasonForm(props: {
  readonly label: string;
  readonly hint: string;
  readonly act: string;
  /** Said beside the box while it is empty, where the reason is not kept with the papers. */
  readonly missing?: string;
  readonly busy: boolean;
  readonly onAct: (reason: string) => void;
  readonly onLeave: () => void;
}) {
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const press = () => {
    setMissing(reason.trim() === '');
    if (reason.trim() !== '') props.onAct(reason.trim());
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.busy) press();
      }}
    >
      <Column gap="s">
        <Field
          label={props.label}
          hint={props.hint}
          required
          validationMessage={missing ? (props.missing ?? 'Write why: it is kept with the papers.') : undefined}
        >
          <Input
            autoFocus
            style={narrow}
            input={{ style: narrow }}
            value={reason}
            onChange={(_, { value }) => setReason(value)}
          />
        </Field>
        <Row wrap>
          <Button size="small" type="submit" disabledFocusable={props.busy}>
            {props.act}
          </Button>
          <Button size="small" appearance="subtle" onClick={props.onLeave}>
            Leave it
          </Button>
        </Row>
      </Column>
    </form>
  );
}
