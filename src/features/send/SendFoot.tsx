import { Button } from '@fluentui/react-components';
import { useId } from 'react';
import type { SendView } from '../../app/sendingState.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { bounceWords, progressWords } from './sendProgress.ts';
import { heldUp, type WhereTheyStand } from './sendWords.ts';
import type { Sending } from './useSending.ts';

/** The one button that sends, what holds it up, and how to stop it. */
export function SendFoot(props: {
  readonly stand: WhereTheyStand;
  /** Someone else has to answer for at least one. */
  readonly waiting: boolean;
  /** Whose computers are sending at this moment. */
  readonly others: readonly string[];
  readonly views: readonly SendView[];
  readonly me: string;
  readonly sending: Sending;
  readonly onSend: () => void;
  readonly onLook: () => void;
}) {
  const { sending, stand, views } = props;
  const { held, left } = stand;
  const whyId = useId();
  const begun = views.length > 0;
  const people = left === 1 ? '1 person' : `${left} people`;
  const look = props.waiting && !sending.busy && <Button onClick={props.onLook}>Look again</Button>;
  const back = bounceWords(views, props.me);
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
      {props.others.length > 0 && (
        <State name="under way">
          {props.others.join(' and ')} began sending. This page looks every 5 seconds; going on takes over what has not
          left.
        </State>
      )}
      {sending.run === 'halted' && (
        <State name="waiting">You stopped it. {left} to go; nothing more goes until you press the button.</State>
      )}
      {sending.busy && (
        <Text as="p" look="strong">
          {progressWords(views, left)}
        </Text>
      )}
      {(left > 0 || sending.busy || look) && (
        <Row wrap>
          {(left > 0 || sending.busy) && (
            <Button
              appearance="primary"
              aria-describedby={held.length > 0 ? whyId : undefined}
              disabledFocusable={sending.busy}
              onClick={props.onSend}
            >
              {sending.busy ? `Sending, ${left} to go` : begun ? `Go on: send to ${people}` : `Send to ${people}`}
            </Button>
          )}
          {sending.busy && (
            <Button disabledFocusable={sending.run === 'halting'} onClick={sending.halt}>
              {sending.run === 'halting' ? 'Stopping after this one' : 'Stop after this one'}
            </Button>
          )}
          {look}
        </Row>
      )}
      {(left > 0 || sending.busy) && (
        <Text as="p" look="small" ink="second">
          {sending.busy
            ? 'Keep this page open. If it closes, open it again and go on: nobody gets it twice.'
            : 'From your mailbox. Mail cannot be taken back once it has left. Pressing twice, or on two computers, sends once.'}
        </Text>
      )}
      {back && (
        <Text as="p" look="small" ink="second">
          {back}
        </Text>
      )}
    </Column>
  );
}
