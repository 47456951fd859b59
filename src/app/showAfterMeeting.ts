import type { CaseReference } from '../domain/case/caseFile.ts';
import { type AfterMeeting, afterMeeting } from '../domain/meeting/afterMeeting.ts';
import { agencyNotes } from '../domain/meeting/agencyNotes.ts';
import type { MeetingId } from '../domain/meeting/meeting.ts';
import { councilCalendar, profileOf } from '../domain/procedure/inForce.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { Refusal } from './ports/refusal.ts';
import { showMinutes } from './showMinutes.ts';
import type { RecordFault } from './signOff/coveredRecord.ts';
import type { World } from './world.ts';

/** A meeting that is over at a glance: what it decided, where its minutes are, what is left to do and whose that is. */
export async function showAfterMeeting(
  world: Parameters<typeof showMinutes>[0] & Pick<World, 'sends'>,
  reference: CaseReference,
  id: MeetingId,
): Promise<Result<AfterMeeting, Refusal | RecordFault>> {
  const [shown, sent, meetings] = await Promise.all([
    showMinutes(world, reference, id),
    world.sends.ofMeeting(id),
    world.meetings.ofCase(reference),
  ]);
  if (!shown.ok) return shown;
  if (!sent.ok) return sent;
  if (!meetings.ok) return meetings;
  const { file, meeting, record, checks } = shown.value;
  const profile = profileOf(file.procedure);
  if (!profile) return fail({ kind: 'not found', what: 'the procedure of this case' });
  const items = sent.value.map(({ value }) => value);
  const others = meetings.value.map(({ value }) => value).filter((other) => other.id !== id);
  const today = world.clock.today();
  const notes = agencyNotes({ profile, file, meeting, record, calendar: councilCalendar(), today });
  const stops = checks?.stops.length ?? 0;
  return ok(afterMeeting({ profile, file, meeting, record, stops, items, others, agencyNotes: notes }));
}
