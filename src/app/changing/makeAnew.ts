import type { EventMade } from '../../domain/meeting/change.ts';
import { replacesWords } from '../../domain/meeting/changeWords.ts';
import { eventKey } from '../../domain/meeting/eventKey.ts';
import { eventsOf, togetherThoughApart } from '../../domain/meeting/eventsOf.ts';
import { sittingKey } from '../../domain/meeting/madeEvents.ts';
import type { Account, Meeting } from '../../domain/meeting/meeting.ts';
import { planOf } from '../../domain/meeting/meetingPlan.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { eventFor } from '../continueBooking.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { ChangingWorld } from './changing.ts';
import type { Touched } from './touched.ts';

/** Every event of the meeting once more, in the calendar of whoever takes it over, under the keys of a new round. */
export async function makeAnew(world: ChangingWorld, meeting: Meeting, to: Account): Promise<Result<Touched, Refusal>> {
  // Only the mailbox of whoever takes over may make them.
  if (to.id !== world.identity.me.id) return fail({ kind: 'not found', what: 'the calendar it is handed over to' });
  const file = await world.folder.readCase(meeting.caseReference);
  if (!file.ok) return file;
  const together = togetherThoughApart(file.value.value, planOf(meeting), to);
  if (together.length > 0) return ok({ is: 'not apart', together });
  const made: EventMade[] = [];
  for (const event of eventsOf(file.value.value, planOf(meeting), to)) {
    const sitting = meeting.apart.find(({ person }) => person === event.apart);
    const key = sitting ? sittingKey(meeting, sitting) : eventKey(meeting);
    const html = `<p>${replacesWords}</p>\n${event.invitation.html}`;
    const seen = await eventFor(world, key, { ...event, invitation: { ...event.invitation, html } });
    if (!seen.ok) return seen;
    made.push({ ...(sitting && { person: sitting.person }), ...seen.value });
  }
  return ok({ is: 'done', made });
}
