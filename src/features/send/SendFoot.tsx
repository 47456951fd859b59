import { Button } from '@fluentui/react-components';
import type { WhatToSend } from '../../app/whatToSend.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import type { Sending } from './useSending.ts';

/** The one button that sends, and what holds it up. */
export function SendFoot(props: {
  readonly what: WhatToSend;
  /** How many a run can still do something about. */
  readonly left: number;
  /** Someone else has to answer for at least one. */
  readonly waiting: boolean;
  readonly begun: boolean;
  readonly sending: Sending;
  readonly lookAgain: () => void;
}) {
  const { what, left, sending } = props;
  // Print is written down as its own stop, person by person; anything else that stops one holds up all.
  const held = what.recipients.filter(({ stops, person }) => stops && person.email && person.papersBy === 'email');
  const people = left === 1 ? '1 person' : `${left} people`;
  if (left === 0)
    return props.waiting ? (
      <Row>
        <Button onClick={props.lookAgain}>Look again</Button>
      </Row>
    ) : null;
  return (
    <Column>
      <Text as="p" look="small" ink="second">
        One message each, from your mailbox. Nobody is copied, nobody sees who else gets one.
      </Text>
      {held.map(({ person, stops }) => (
        <State key={person.id} name="bad">
          {person.name}: {stops}
        </State>
      ))}
      <Row>
        <Button
          appearance="primary"
          disabledFocusable={sending.busy || held.length > 0}
          onClick={() => void sending.send(what.send)}
        >
          {sending.busy ? `Sending, ${left} to go` : props.begun ? `Go on: send to ${people}` : `Send to ${people}`}
        </Button>
      </Row>
    </Column>
  );
}
