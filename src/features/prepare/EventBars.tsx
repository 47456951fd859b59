import { Bar } from '../../ui/Bar.tsx';
import { Text } from '../../ui/Text.tsx';
import { timeWords } from './askedWords.ts';
import type { Prepared } from './prepared.ts';

/** The event in Outlook is not what the meeting says: somebody moved or deleted it there. */
export function EventBars({ of }: { readonly of: Prepared }) {
  const { organiser, time, stage } = of.meeting;
  const { replies } = of.replies.read;
  if (stage !== 'booked' || !replies) return null;
  const whose = organiser.id === of.world.identity.me.id ? 'your' : `${organiser.name}’s`;
  if (replies.gone)
    return (
      <Bar name="bad" title={`The event is not in ${whose} calendar any more.`} boxed>
        <Text as="p">
          It was deleted or cancelled in Outlook, which tells everyone invited. Cancel the meeting under Arrange, or
          book it again there.
        </Text>
      </Bar>
    );
  if (!replies.movedTo) return null;
  return (
    <Bar name="warning" title={`Moved in Outlook to ${timeWords(replies.movedTo)}.`} boxed>
      <Text as="p">
        Here it still stands at {timeWords(time)}. Move it under Arrange, or put the event in Outlook back.
      </Text>
    </Bar>
  );
}
