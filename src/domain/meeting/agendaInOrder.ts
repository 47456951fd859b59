import type { AgendaLine } from '../procedure/agenda.ts';
import type { Capture } from '../procedure/meetingRules.ts';
import type { MeetingRecord } from './record.ts';

/**
 * The agenda as the chair wants it at this meeting. Items that an order does not name (the pack has changed since) come
 * after, as the procedure has them. Where news comes first, it comes just before the plan, and the other way round; of
 * two orders the one recorded later rules.
 */
export function agendaInOrder(
  agenda: readonly AgendaLine[],
  { agendaOrder, discussionOrder }: Pick<MeetingRecord, 'agendaOrder' | 'discussionOrder'>,
): readonly AgendaLine[] {
  const ids = agendaOrder?.value;
  const ordered = ids ? [...named(agenda, ids), ...agenda.filter(({ item }) => !ids.includes(item.id))] : agenda;
  const first = discussionOrder?.value;
  if (!first || (ids && agendaOrder.wall > discussionOrder.wall)) return ordered;
  return first === 'updates first'
    ? before(ordered, 'written updates', 'plan')
    : before(ordered, 'plan', 'written updates');
}

const named = (agenda: readonly AgendaLine[], ids: readonly string[]): readonly AgendaLine[] =>
  ids.flatMap((id) => agenda.find(({ item }) => item.id === id) ?? []);

/** Plan and news are items of their own here, so that either can come first. */
export function canChangeDiscussion(agenda: readonly AgendaLine[]): boolean {
  const [plan, news] = [at(agenda, 'plan'), at(agenda, 'written updates')];
  return plan !== -1 && news !== -1 && plan !== news;
}

/** Which of the two comes first as they stand. */
export const discussedFirst = (agenda: readonly AgendaLine[]): 'plan first' | 'updates first' =>
  at(agenda, 'written updates') < at(agenda, 'plan') ? 'updates first' : 'plan first';

/** Ids of all items with this one moved by a place; the same where there is no further to go. */
export function movedBy(agenda: readonly AgendaLine[], id: string, by: 1 | -1): readonly string[] {
  const ids = agenda.map(({ item }) => item.id);
  const place = ids.indexOf(id);
  const other = ids[place + by];
  if (place === -1 || other === undefined) return ids;
  return ids.map((each) => (each === id ? other : each === other ? id : each));
}

const at = (agenda: readonly AgendaLine[], capture: Capture): number =>
  agenda.findIndex(({ item, applies }) => applies && item.captures.includes(capture));

function before(agenda: readonly AgendaLine[], first: Capture, then: Capture): readonly AgendaLine[] {
  const [from, to] = [at(agenda, first), at(agenda, then)];
  const line = agenda[from];
  if (!line || to === -1 || from <= to) return agenda;
  return [...agenda.slice(0, to), line, ...agenda.slice(to, from), ...agenda.slice(from + 1)];
}
