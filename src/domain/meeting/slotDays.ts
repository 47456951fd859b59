import type { PlainDate } from '../time/plainDate.ts';
import type { Slot, SlotReason } from './slot.ts';
import { bestFirst } from './slotOrder.ts';

/** One day of the list: what can be had on it, or the one reason why nothing can. */
export interface SlotDay {
  readonly date: PlainDate;
  /** Best first. */
  readonly kept: readonly Slot[];
  /** In the order of time. */
  readonly dropped: readonly Slot[];
  /** Why the whole day is out. Only where nothing is kept. */
  readonly reason?: string;
}

/** In the order of the days. */
export function slotDays(slots: readonly Slot[], near: string): readonly SlotDay[] {
  const dates = [...new Set(slots.map(({ time }) => time.date))].sort();
  return dates.map((date) => {
    const all = slots.filter(({ time }) => time.date === date);
    const dropped = all.filter(({ fits }) => !fits);
    const kept = bestFirst(
      all.filter(({ fits }) => fits),
      near,
    );
    return { date, kept, dropped, ...(kept.length === 0 && { reason: reasonOf(dropped) }) };
  });
}

/** What drops every slot of the day, if one thing does; otherwise what between them drops them all. */
function reasonOf(dropped: readonly Slot[]): string {
  const each = dropped.map(({ reasons }) => reasons.filter(({ drops }) => drops).map(({ words }) => words));
  const all = [...new Set(each.flat())];
  const common = all.filter((words) => each.every((those) => those.includes(words)));
  return (common.length > 0 ? common.slice(0, 1) : all).join('; ');
}

/** Days that follow each other and are out because nobody works: one line for them all. */
export const isClosed = (day: SlotDay): boolean =>
  day.kept.length === 0 && day.dropped.every(({ reasons: [first] }) => closes(first));

const closes = ({ kind }: SlotReason) => kind === 'weekend' || kind === 'bank holiday';
