import { useRef, useState } from 'react';
import { isOver } from '../../domain/meeting/isOver.ts';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting.ts';
import type { Instant } from '../../domain/time/instant.ts';
import type { MeetingPlace, Step } from './steps.ts';

/**
 * What a meeting's page shows: the step asked for, or what came of it where one arrives at the agenda of a meeting that
 * has been finished. Decided as it opens: whoever finishes it here, or goes to the agenda from here, stays in it.
 */
export function usePlace(
  asked: { readonly meetingId: MeetingId; readonly step: MeetingPlace; readonly go: (step: Step) => void },
  meeting: Meeting | undefined,
  now: Instant,
): { readonly place: MeetingPlace; readonly go: (step: Step) => void } {
  const { meetingId: id, step } = asked;
  const arrived = useRef<{ readonly id: MeetingId; readonly finished: boolean }>(undefined);
  const [left, setLeft] = useState<MeetingId>();
  if (meeting?.id === id && arrived.current?.id !== id) arrived.current = { id, finished: isFinished(meeting, now) };
  const isAfter = step === 'run' && left !== id && arrived.current?.id === id && arrived.current.finished;
  return {
    place: isAfter ? 'after' : step,
    go: (to) => {
      setLeft(id);
      asked.go(to);
    },
  };
}

const isFinished = (meeting: Meeting, now: Instant): boolean =>
  meeting.stage === 'booked' && meeting.finishedAt !== undefined && isOver(meeting, now);
