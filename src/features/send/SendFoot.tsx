import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import { Column, Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { heldUp, type WhereTheyStand } from './sendWords.ts';
import type { Sending } from './useSending.ts';

/** The one button that sends, what holds it up, and how to stop it. */
export function SendFoot(props: {
  readonly stand: WhereTheyStand;
  /** Someone else has to answer for at least one. */
  readonly waiting: boolean;
  readonly begun: boolean;
  readonly sending: Sending;
  readonly onSend: () => void;
  readonly onLook: () => void;
}) {
  const { sending, stand } = props;
  const { held, left } = stand;
  const whyId = useId();
  const people = left === 1 ? '1 person' : `${left} people`;
  const look = props.waiting && !sending.busy && <Button onClick={props.onLook}>Look again</Button>;
  if (left === 0 && held.length === 0) return look ? <Row>{look}</Row> : null;
  return (
    <Column>
      {held.length > 0 && (
        <Column gap="xs">
          <Text as="p" id={whyId} look="strong">
            {heldUp(held.length)}, and nothing goes to them until this is settled:
          </Text>
          {held.map(({ person, stops }) => (
            <State key={person.id} name="bad">
              {person.name}: {stops}
            </State>
          ))}
        </Column>
      )}
      {sending.run === 'halted' && (
        <State name="waiting">You stopped it. {left} to go; nothing more goes until you press the button.</State>
      )}
      <Row wrap>
        {(left > 0 || sending.busy) && (
          <Button
            appearance="primary"
            aria-describedby={held.length > 0 ? whyId : undefined}
            disabledFocusable={sending.busy}
            onClick={props.onSend}
          >
            {sending.busy ? `Sending, ${left} to go` : props.begun ? `Go on: send to ${people}` : `Send to ${people}`}
          </Button>
        )}
        {sending.busy && (
          <Button disabledFocusable={sending.run === 'halting'} onClick={sending.halt}>
            {sending.run === 'halting' ? 'Stopping' : 'Stop'}
          </Button>
        )}
        {look}
      </Row>
      {(left > 0 || sending.busy) && (
        <Text as="p" look="small" ink="second">
          {sending.busy
            ? 'Keep this page open. If it closes, open it again and go on: nobody gets it twice.'
            : 'From your mailbox. Pressing twice, or on two computers, sends once.'}
        </Text>
      )}
    </Column>
  );
}
