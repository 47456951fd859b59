import type { CaseFile } from '../case/caseFile.ts';
import type { MeetingId } from '../meeting/meeting.ts';
import type { Plan, PlanAction } from '../plan/plan.ts';
import { type ChangedAction, planChanges } from '../plan/planChanges.ts';
import { longDate } from '../time/dateWords.ts';
import { byWords, whoWords } from './actionWords.ts';
import type { Block, Run } from './paper.ts';

type Line = readonly Run[];

/**
 * What a review did to the plan: new, done, moved, dropped with the reason, said in other words, and what nobody went
 * through. Nothing where there was no plan before.
 */
export function changeBlocks(of: {
  readonly file: CaseFile;
  readonly before: Plan;
  readonly after: Plan;
}): readonly Block[] {
  const { file, before, after } = of;
  if (before.version === 0) return [];
  const changes = planChanges(before, after);
  const lines = [
    ...kind('New', changes.added, (action) => whatWho(file, action, `, by ${lower(byWords(action))}`)),
    ...kind('Done', changes.done, (action) => whatWho(file, action)),
    ...kind('Moved', changes.moved, (changed) => [...whatWho(file, changed.action), ...moved(changed)]),
    ...kind('Dropped', changes.dropped, (action) => [...whatWho(file, action), { text: `: ${reason(action)}` }]),
    ...kind('In other words', changes.reworded, (changed) => reworded(file, changed)),
    ...kind('Not gone through', changes.notGoneThrough, (action) =>
      whatWho(file, action, `, by ${lower(byWords(action))}`),
    ),
  ];
  return [
    { kind: 'heading', level: 1, text: `What changed since ${lastTime(file, before.agreedAt)}` },
    ...(lines.length > 0 ? lines : [{ kind: 'paragraph' as const, runs: [{ text: 'Nothing.' }] }]),
  ];
}

function kind<T>(title: string, found: readonly T[], line: (one: T) => Line): readonly Block[] {
  if (found.length === 0) return [];
  return [
    { kind: 'heading', level: 2, text: title },
    { kind: 'list', items: found.map(line) },
  ];
}

/** `Ring by 9:15 (Mr Inglenook, by Fri 8 Jan 2027)` */
const whatWho = (file: CaseFile, action: PlanAction, more = ''): Line => [
  { text: action.what },
  { text: ` (${whoWords(file, action)}${more})` },
];

function moved({ action, was }: ChangedAction): Line {
  const times = action.slippedFrom.length;
  return [
    { text: `: was ${lower(byWords(was))}, now ${lower(byWords(action))}` },
    ...(times > 1 ? [{ text: `, moved ${times} times by now` }] : []),
  ];
}

function reworded(file: CaseFile, { action, was }: ChangedAction): Line {
  const owner = action.owner === was.owner ? [] : [`${whoWords(file, was)} had it`];
  const words = action.what === was.what ? [] : [`it said “${was.what}”`];
  const need = action.need === was.need ? [] : [was.need ? `the need was “${was.need}”` : 'no need was named'];
  const different =
    action.outcome === was.outcome
      ? []
      : [was.outcome ? `what will be different was “${was.outcome}”` : 'nothing was said of what will be different'];
  return [...whatWho(file, action), { text: `: before, ${[...owner, ...words, ...need, ...different].join('; ')}` }];
}

const reason = ({ state }: PlanAction): string =>
  state.is === 'dropped' && state.reason.trim() !== '' ? state.reason : 'no reason given';

/** `No date yet` and `The next meeting` stand inside the sentence; days keep their capital. */
const lower = (words: string): string => {
  if (words.startsWith('The ')) return `the ${words.slice(4)}`;
  return words.startsWith('No ') ? 'no date' : words;
};

/** The day of the meeting that left the plan, in full. */
export function lastTime(file: CaseFile, meeting: MeetingId | undefined): string {
  const held = file.facts.find((one) => one.meeting === meeting && one.fact.endsWith('meeting held'));
  return held ? longDate(held.on) : 'last time';
}
