import type { OpenedMeeting } from '../../app/openMeeting.ts';
import { hasTakenPlace, withHeldMeetings } from '../../domain/case/heldFacts.ts';
import type { MeetingId, MeetingKind } from '../../domain/meeting/meeting.ts';
import { meetingClock } from '../../domain/procedure/clockRule.ts';
import { type Clock, readClocks } from '../../domain/procedure/clocks.ts';
import { clockToMeet } from '../../domain/procedure/clockToMeet.ts';
import { councilCalendar } from '../../domain/procedure/inForce.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { situationOf } from '../../domain/procedure/situation.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';

/** The clock that runs for this meeting now: when it has to be held, and once it was, when its minutes have to go. */
export function headClock(
  opened: OpenedMeeting,
  profile: ProcedureProfile,
  of: { readonly id: MeetingId; readonly kind: MeetingKind },
  now: { readonly today: PlainDate; readonly time: string },
): Clock | undefined {
  const { row, file } = opened;
  const clocks = readClocks({
    profile,
    situation: situationOf(file.value),
    facts: row ? withHeldMeetings(row, now.today, now.time) : file.value.facts,
    calendar: councilCalendar(),
    today: now.today,
  });
  const glance = row?.meetings.find((meeting) => meeting.id === of.id);
  const held = glance !== undefined && hasTakenPlace(glance, now.today, now.time);
  return held
    ? clocks.find((clock) => clock.answers === 'minutes' && clock.meeting === of.id)
    : (clockToMeet(clocks, meetingClock[of.kind]) ??
        clocks.filter((clock) => clock.answers === meetingClock[of.kind] && clock.due !== undefined).at(-1));
}
