import type { PlainDate } from '../time/plainDate.ts';
import type { Child, ChildId } from './caseFile.ts';

/** Whether a child was of the case on that day: born, and with it by then. */
export const isOnCase = ({ born, joined }: Pick<Child, 'born' | 'joined'>, on: PlainDate): boolean =>
  born <= on && (joined === undefined || joined <= on);

/**
 * The children with this meeting among those that decided something for each of `decided`, and no longer for the others.
 * The same list where nothing changes.
 */
export function withOutcomesOf(
  children: readonly Child[],
  { id, on }: { readonly id: string; readonly on: PlainDate },
  decided: readonly ChildId[],
): readonly Child[] {
  const now = children.map((child): Child => {
    const { outcomes = [], ...rest } = child;
    const has = outcomes.some(({ meeting, on: day }) => meeting === id && day === on);
    if (has === decided.includes(child.id)) return child;
    const others = outcomes.filter(({ meeting }) => meeting !== id);
    const all = has ? others : [...others, { meeting: id, on }];
    return { ...rest, ...(all.length > 0 && { outcomes: all }) };
  });
  return now.some((child, at) => child !== children[at]) ? now : children;
}
