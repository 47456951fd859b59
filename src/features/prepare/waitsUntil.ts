import type { PersonId } from '../../domain/case/caseFile.ts';
import { chaseFrom, chasing } from '../../domain/meeting/chaseFrom.ts';
import { councilCalendar } from '../../domain/procedure/inForce.ts';
import { dateInLondon } from '../../domain/time/londonTime.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import { inRow } from '../../ui/dates.ts';
import type { Prepared } from './prepared.ts';

/** The day from which somebody without a reply is chased, while it has not come; undefined once it has. */
export function waitsUntil(
  of: Pick<Prepared, 'meeting' | 'replies' | 'world'>,
  person: PersonId,
): PlainDate | undefined {
  const view = of.replies.asked?.get(person)?.chase?.view;
  const sentAt = view?.cameBack ? undefined : view?.sentAt;
  const from = chaseFrom(of.meeting, person, councilCalendar(), sentAt && dateInLondon(sentAt));
  return from !== undefined && from > of.world.clock.today() ? from : undefined;
}

/** `Chase from Thu 24 Dec: 2 working days after asking, or 3 before the meeting.` */
export const waitWords = (first: PlainDate): string =>
  `Chase from ${inRow(first)}: ${chasing.toAnswer} working days after asking, or ${chasing.beforeMeeting} before the meeting.`;
