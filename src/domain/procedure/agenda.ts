import type { MeetingKind } from '../meeting/meeting.ts';
import type { Situation } from './condition.ts';
import { holds, isSilent } from './holds.ts';
import type { AgendaRule, Capture } from './meetingRules.ts';
import type { ProcedureProfile } from './profile.ts';

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
  meeting: Situation & { readonly kind: MeetingKind },
): readonly AgendaLine[] {
  const packs = profile.agenda[meeting.kind];
  const pack = isSilent(packs) ? undefined : packs.find(({ when }) => holds(when, meeting));
  return (pack?.items ?? []).map((rule) => {
    const applies = holds(rule.when, meeting);
    return { item: itemOf(rule, meeting), applies, ...(applies || !rule.whyNot ? {} : { whyNot: rule.whyNot }) };
  });
}

function itemOf(rule: AgendaRule, meeting: Situation): AgendaItem {
  const { id, number, title, forChair, captures, hint } = rule;
  const ask = rule.also && holds(rule.also.when, meeting) ? `${rule.ask} ${rule.also.ask}` : rule.ask;
  return { id, number, title, ask, forChair, captures, ...(hint ? { hint } : {}) };
}
