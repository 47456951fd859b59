import { Button, Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { type PlainDate, parsePlainDate } from '../../domain/time/plainDate.ts';
import { Column, Row } from '../../ui/layout.tsx';

/** On which day the paper left, and how. */
export function HandOverForm(props: {
  readonly name: string;
  readonly today: PlainDate;
  readonly busy: boolean;
  readonly onAct: (on: PlainDate, how: 'posted' | 'given by hand') => void;
  readonly onLeave: () => void;
}) {
  const [on, setOn] = useState<string>(props.today);
  const [how, setHow] = useState<'posted' | 'given by hand'>('posted');
  const [wrong, setWrong] = useState<string>();
  const press = () => {
    const day = parsePlainDate(on);
    if (!day.ok) return setWrong('Put in the day it left.');
    if (day.value > props.today) return setWrong('That day has not come yet.');
    setWrong(undefined);
    props.onAct(day.value, how);
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
        <Field label={`How ${props.name} got the papers`}>
          <RadioGroup
            layout="horizontal"
            value={how}
            onChange={(_, { value }) => setHow(value === 'posted' ? 'posted' : 'given by hand')}
          >
            <Radio value="posted" label="Posted" />
            <Radio value="given by hand" label="Given by hand" />
          </RadioGroup>
        </Field>
        <Field label="On which day" validationMessage={wrong}>
          <Input type="date" value={on} onChange={(_, { value }) => setOn(value)} />
        </Field>
        <Row wrap>
          <Button size="small" type="submit" disabledFocusable={props.busy}>
            Record
          </Button>
          <Button size="small" appearance="subtle" onClick={props.onLeave}>
            Leave it
          </Button>
        </Row>
      </Column>
    </form>
  );
}
