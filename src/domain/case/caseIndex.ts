import type { PlainDate } from '../time/plainDate.ts';
import type { CaseRow } from './caseRow.ts';
import type { DueContext } from './dueRow.ts';
import { nextDue } from './nextDue.ts';

export const caseSorts = ['next due', 'reference', 'lead worker'] as const;
export type CaseSort = (typeof caseSorts)[number];

/** One line of Cases. A restricted case has neither `what` nor lead worker: its row shows reference and date only. */
export interface CaseEntry {
  readonly row: CaseRow;
  readonly due?: PlainDate;
  readonly what?: string;
  readonly lead: string;
  readonly mine: boolean;
}

export interface CasesAsked {
  readonly search: string;
  readonly sort: CaseSort;
  readonly whose: 'everyone' | 'mine';
}

/** Every open case, ready to be searched and sorted at each key pressed. */
export interface CaseIndex {
  readonly all: number;
  readonly mine: number;
  find(asked: CasesAsked): readonly CaseEntry[];
}

/**
 * An order is made once, when it is first asked for; a search runs through it and keeps it. Typing on looks only at
 * what the shorter words had found.
 */
export function caseIndex(rows: readonly CaseRow[], context: DueContext): CaseIndex {
  const entries = rows.map((row) => entryOf(row, context));
  const mine = entries.filter((entry) => entry.mine).length;
  const orders = new Map<CaseSort, readonly Searched[]>();
  let last: { readonly asked: CasesAsked; readonly found: readonly Searched[] } | undefined;

  const order = (sort: CaseSort): readonly Searched[] => {
    const known = orders.get(sort);
    if (known) return known;
    const made = entries.map((entry) => ({ entry, words: wordsOf(entry, context.today) })).sort(comparing[sort]);
    orders.set(sort, made);
    return made;
  };

  return {
    all: entries.length,
    mine,
    find(asked) {
      const narrower =
        last !== undefined &&
        asked.sort === last.asked.sort &&
        asked.whose === last.asked.whose &&
        asked.search.startsWith(last.asked.search);
      const within = narrower && last ? last.found : ofWhom(order(asked.sort), asked.whose);
      const wanted = asked.search.toLocaleLowerCase('en-GB').split(/\s+/).filter(Boolean);
      const found =
        wanted.length === 0 ? within : within.filter(({ words }) => wanted.every((word) => words.includes(word)));
      last = { asked, found };
      return found.map(({ entry }) => entry);
    },
  };
}

interface Searched {
  readonly entry: CaseEntry;
  readonly words: string;
}

const ofWhom = (all: readonly Searched[], whose: CasesAsked['whose']) =>
  whose === 'mine' ? all.filter(({ entry }) => entry.mine) : all;

function entryOf(row: CaseRow, context: DueContext): CaseEntry {
  const { due, what } = nextDue(row, context);
  return {
    row,
    ...(due && { due }),
    ...(what && !row.restricted && { what }),
    lead: row.restricted ? '' : row.leadWorkerName,
    mine: row.leadWorkerAccount !== '' && row.leadWorkerAccount === context.me.id,
  };
}

/** `E.F.` is found by `ef` too. */
function wordsOf({ row, due, what, lead }: CaseEntry, today: PlainDate): string {
  const initials = row.restricted ? [] : [row.initials, row.initials.replaceAll('.', '')];
  const late = due !== undefined && due < today ? 'overdue' : '';
  return [row.reference, ...initials, lead, what ?? '', late].join('\n').toLocaleLowerCase('en-GB');
}

/** `LH-99` before `LH-4163`. */
const byName = new Intl.Collator('en-GB', { numeric: true }).compare;
const byReference = (a: Searched, b: Searched) => byName(a.entry.row.reference, b.entry.row.reference);
/** Cases with nothing due, and those that nobody leads, come last. */
const last = '\uffff';
const byDue = ({ entry: a }: Searched, { entry: b }: Searched) => {
  const [one, two] = [a.due ?? last, b.due ?? last];
  return one < two ? -1 : one > two ? 1 : 0;
};
const byLead = ({ entry: a }: Searched, { entry: b }: Searched) =>
  a.lead === b.lead ? 0 : a.lead === '' ? 1 : b.lead === '' ? -1 : byName(a.lead, b.lead);

const comparing: Readonly<Record<CaseSort, (a: Searched, b: Searched) => number>> = {
  reference: byReference,
  'next due': (a, b) => byDue(a, b) || byReference(a, b),
  'lead worker': (a, b) => byLead(a, b) || byReference(a, b),
};
