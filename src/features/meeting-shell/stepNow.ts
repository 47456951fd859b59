import { hasEnded } from '../../domain/case/heldFacts.ts';
import { isOver } from '../../domain/meeting/isOver.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { instantInLondon } from '../../domain/time/londonTime.ts';
import type { MeetingPlace, Step } from './steps.ts';

/** The step that a meeting is at: before it Prepare, while it is held Run, after it Minutes and, once signed, Send. */
export function stepNow(meeting: Meeting, now: Instant): Step {
  const { stage, time, reopened } = meeting;
  if (stage === 'planned' || stage === 'booking' || hasEnded(meeting)) return 'arrange';
  if (stage !== 'booked') return reopened ? 'minutes' : 'send';
  if (isOver(meeting, now)) return 'minutes';
  return now >= instantInLondon(time.date, time.start) ? 'run' : 'prepare';
}

/** Where the page of a meeting opens: at its step, or at what came of it once it is over and was not called off. */
export function placeNow(meeting: Meeting, now: Instant): MeetingPlace {
  const step = stepNow(meeting, now);
  return step === 'minutes' || step === 'send' ? 'after' : step;
}
