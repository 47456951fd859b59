import { heldFact } from '../../domain/case/meetingHeld.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { parseJson } from '../../domain/parseJson.ts';
import { meetingClock } from '../../domain/procedure/clockRule.ts';
import { type Clock, readClocks } from '../../domain/procedure/clocks.ts';
import { clockToMeet } from '../../domain/procedure/clockToMeet.ts';
import { councilCalendar } from '../../domain/procedure/inForce.ts';
import { nextKind } from '../../domain/procedure/meetingWords.ts';
import { situationOf } from '../../domain/procedure/situation.ts';
import { eventIds } from './noteChange.ts';
import type { Panel } from './panel.ts';

/** The next meeting as typed: the day may be half written. */
export interface NextMeetingDraft {
  readonly date: string;
  readonly start: string;
  readonly mode: string;
  /** Events that it was typed over: someone else may agree another day meanwhile. */
  readonly over: readonly string[];
}

export const nextBox = ({ meeting }: { readonly meeting: Pick<Meeting, 'id'> }): string => `next:${meeting.id}`;

/** As it was kept; otherwise as it stood when typing began. */
export function nextMeetingDraftFrom(kept: string, began: NextMeetingDraft): NextMeetingDraft {
  const parsed = parseJson(kept);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return began;
  const typed = parsed.value as Partial<Record<keyof NextMeetingDraft, unknown>>;
  const text = (field: 'date' | 'start' | 'mode') =>
    typeof typed[field] === 'string' ? (typed[field] as string) : began[field];
  return {
    date: text('date'),
    start: text('start'),
    mode: text('mode'),
    over: typed.over === undefined ? began.over : eventIds(typed.over),
  };
}

/** The clock of the meeting after this one, counted from this one's own day. */
export function clockAfter({
  file,
  meeting,
  profile,
  world,
}: Pick<Panel, 'file' | 'meeting' | 'profile' | 'world'>): Clock | undefined {
  const answers = meetingClock[nextKind(profile, meeting.kind)];
  const held = heldFact(meeting, { by: world.identity.me, at: world.clock.now() });
  const clocks = readClocks({
    profile,
    situation: situationOf(file),
    facts: [...file.facts.filter((fact) => fact.meeting !== meeting.id), held],
    calendar: councilCalendar(),
    today: world.clock.today(),
    only: [answers],
  });
  return clockToMeet(clocks, answers) ?? clocks.filter(({ due }) => due !== undefined).at(-1);
}
