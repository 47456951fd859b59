import { Button } from '@fluentui/react-components';
import { dateInLondon } from '../../domain/time/londonTime.ts';
import { dayAndTime, shortTime } from '../../ui/dates.ts';
import { Text } from '../../ui/Text.tsx';
import { slowWords, useSlow } from '../../ui/useSlow.ts';
import type { Prepared } from './prepared.ts';

/** How old the replies are and whose calendar they come from; only the organiser can have them read again. */
export function RepliesAge({ of }: { readonly of: Prepared }) {
  const { meeting, replies, world } = of;
  const slow = useSlow(replies.loading);
  const { from, replies: seen } = replies.read;
  const mine = meeting.organiser.id === world.identity.me.id;
  const when = seen && (dateInLondon(seen.at) === world.clock.today() ? shortTime(seen.at) : dayAndTime(seen.at));
  const { name } = meeting.organiser;
  const words = mine
    ? when
      ? `${from === 'calendar' ? 'Your calendar' : 'As of'} ${from === 'calendar' ? `at ${when}` : when}`
      : 'Not read yet'
    : when
      ? `Booked by ${name}. As of ${when}, when ${name} last opened it`
      : `Booked by ${name}, whose calendar has the replies. They show here once ${name} opens this page`;
  return (
    <>
      <Text look="small" ink="second">
        {slow ? slowWords : replies.loading ? 'Reading replies' : words}
      </Text>
      <Button size="small" disabledFocusable={replies.loading} onClick={() => void replies.again()}>
        Look again
      </Button>
    </>
  );
}
