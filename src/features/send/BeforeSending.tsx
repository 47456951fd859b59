import type { SendView } from '../../app/sendingState.ts';
import { Column } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { bounceWords } from './sendProgress.ts';
import { heldUp, type WhereTheyStand } from './sendWords.ts';
import type { Sending } from './useSending.ts';

/** What to know before the button is pressed, and while it works: what holds somebody up, who else is sending. */
export function BeforeSending(props: {
  /** Of what holds somebody up: the button is described by it. */
  readonly whyId: string;
  readonly stand: WhereTheyStand;
  /** Whose computers are sending at this moment. */
  readonly others: readonly string[];
  readonly views: readonly SendView[];
  readonly me: string;
  readonly sending: Sending;
}) {
  const { sending, stand } = props;
  const { held, left } = stand;
  const back = bounceWords(props.views, props.me);
  return (
    <Column>
      {held.length > 0 && (
        <Column gap="xs">
          <Text as="p" id={props.whyId} look="strong">
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
      {(left > 0 || sending.busy) && (
        <Text as="p" look="small" ink="second">
          {sending.busy
            ? 'Keep this page open. If it closes, open it again and go on: nobody gets it twice.'
            : 'From your mailbox. An email cannot be taken back once it has left. Pressing twice, or on two computers, sends once.'}
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
