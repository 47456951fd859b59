import { holds, isSilent } from './holds.ts';
import type { AgendaRule, Capture, Condition, ProcedureProfile } from './profile.ts';

/** One item as it is asked at this meeting. */
export interface AgendaItem {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly ask: string;
  /** For the chair's eyes. */
  readonly hint?: string;
  /** Advice to the chair, not a topic: ticked off, never minuted. */
  readonly forChair: boolean;
  readonly captures: readonly Capture[];
}

export interface AgendaLine {
  readonly item: AgendaItem;
  readonly applies: boolean;
  readonly whyNot?: string;
}

/** All items of the pack in the procedure's order, those that do not apply included. Empty where it is silent. */
export function agendaFor(
  profile: ProcedureProfile,
  meeting: Required<Pick<Condition, 'kind' | 'mode' | 'ledBy'>>,
): readonly AgendaLine[] {
  const pack = profile.agenda[meeting.kind];
  if (isSilent(pack)) return [];
  return pack.items.map((rule) => {
    const applies = holds(rule.when, meeting);
    return { item: itemOf(rule, meeting), applies, ...(applies || !rule.whyNot ? {} : { whyNot: rule.whyNot }) };
  });
}

function itemOf(rule: AgendaRule, meeting: Condition): AgendaItem {
  const { id, number, title, forChair, captures, hint } = rule;
  const ask = rule.also && holds(rule.also.when, meeting) ? `${rule.ask} ${rule.also.ask}` : rule.ask;
  return { id, number, title, ask, forChair, captures, ...(hint ? { hint } : {}) };
}
