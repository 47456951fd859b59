import { type CaseFacts, meet } from './caseFacts.ts';
import type { CompiledTrigger } from './compiledRule.ts';

/**
 * Where a trigger stands in the facts, oldest first: the first place after `before`, which is -1 to begin with, or -1
 * when there is none any more. Asked again with each answer it gives them all, and makes no list.
 */
export function nextStart(trigger: CompiledTrigger, facts: CaseFacts, before: number): number {
  const { from, has, any, codes, ofMeetingsWith } = trigger;
  const { size, code } = facts;
  if (!meet(any, facts.seen)) return -1;
  if (from === 'each fact' || from === 'meeting date') {
    let left = before < 0 ? trigger.after : 0;
    for (let i = before + 1; i < size; i++)
      if (
        has[code[i] as number] === 1 &&
        (ofMeetingsWith < 0 || isOfMeetingWith(i, ofMeetingsWith, facts)) &&
        left-- <= 0
      )
        return i;
    return -1;
  }
  // The others have one start at most.
  if (before >= 0) return -1;
  if (from === 'first fact') {
    for (let i = 0; i < size; i++) if (has[code[i] as number] === 1) return i;
    return -1;
  }
  return from === 'all facts' && !codes.every((each) => code.includes(each)) ? -1 : lastOf(has, facts);
}

/** Whether such a fact names the same meeting. One that names none speaks of no meeting. */
function isOfMeetingWith(i: number, other: number, { size, code, meeting }: CaseFacts): boolean {
  for (let j = 0; j < size; j++)
    if (code[j] === other && meeting[j] !== undefined && meeting[j] === meeting[i]) return true;
  return false;
}

/** The last place where it stands, or -1. */
export function lastStart(trigger: CompiledTrigger, facts: CaseFacts): number {
  let last = -1;
  for (let i = nextStart(trigger, facts, -1); i >= 0; i = nextStart(trigger, facts, i)) last = i;
  return last;
}

function lastOf(has: CompiledTrigger['has'], { size, code }: CaseFacts): number {
  for (let i = size - 1; i >= 0; i--) if (has[code[i] as number] === 1) return i;
  return -1;
}
