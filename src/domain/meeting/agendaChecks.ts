import { counted } from '../counted.ts';
import { agendaFor } from '../procedure/agenda.ts';
import { profileOf } from '../procedure/inForce.ts';
import type { MinutesChecked, MinutesChecks } from './check.ts';
import { situationAt } from './saidAtMeeting.ts';

/** How many items are named; the panel shows them all. */
const named = 3;

/** What of the procedure's agenda nobody ticked. It may have been talked about all the same: advice, never a stop. */
export function agendaChecks({ file, meeting, record }: MinutesChecked): Partial<MinutesChecks> {
  const profile = profileOf(file.procedure);
  if (!profile) return {};
  const asked = agendaFor(profile, situationAt(file, meeting, record)).filter(({ applies }) => applies);
  const left = asked.filter(({ item }) => record.ticks.get(item.id)?.value !== true);
  const [first] = left;
  if (!first)
    return asked.length === 0 ? {} : { inOrder: [{ id: 'agenda', words: `All ${asked.length} agenda items ticked` }] };
  const more = left.length - named;
  const titles = left.slice(0, named).map(({ item }) => item.title);
  return {
    advice: [
      {
        id: 'agenda',
        words: `${left.length} of ${counted(asked.length, 'agenda item', 'agenda items')} not ticked`,
        detail: `${titles.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
        item: first.item.id,
      },
    ],
  };
}
