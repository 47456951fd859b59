import type { FactName } from '../case/factName.ts';
import type { MeetingId } from '../meeting/meeting.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { Trigger } from './clockRule.ts';
import type { ClockFacts } from './clocks.ts';

/** The day a clock began to run, and what happened then. */
export interface Start {
  readonly on: PlainDate;
  readonly by: FactName | 'meeting date';
  readonly meeting: MeetingId | undefined;
}

/** Where a trigger stands in the facts, oldest first. Empty while it has not come. */
export function startsOf(trigger: Trigger, given: Pick<ClockFacts, 'facts' | 'meetings'>): readonly Start[] {
  if (trigger.from === 'meeting date')
    return (given.meetings ?? [])
      .filter((meeting) => trigger.kinds.includes(meeting.kind))
      .map((meeting): Start => ({ on: meeting.date, by: 'meeting date', meeting: meeting.id }))
      .sort(byDay);
  const all = given.facts
    .filter((fact) => trigger.facts.includes(fact.fact))
    .map((fact): Start => ({ on: fact.on, by: fact.fact, meeting: fact.meeting }))
    .sort(byDay);
  switch (trigger.from) {
    case 'each fact':
      return all.slice(trigger.after ?? 0);
    case 'first fact':
      return all.slice(0, 1);
    case 'last fact':
      return all.slice(-1);
    case 'all facts':
      return trigger.facts.every((name) => all.some(({ by }) => by === name)) ? all.slice(-1) : [];
  }
}

const byDay = (a: Start, b: Start) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0);
