import type { Clock } from '../procedure/clocks.ts';
import { shortDate } from '../time/dateWords.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { concernRule } from './agencyConcern.ts';
import type { WaitingConcern } from './caseRow.ts';
import { type DueOfCase, rowBase } from './dueOfCase.ts';
import type { DueRow } from './dueRow.ts';
import { whoseLead, whoseTaker } from './whose.ts';

/**
 * F-CAP-07: concerns of a case that wait for somebody, one row for each who has them. No procedure gives a time for it, so
 * none is late: it says since when it waits, and stands among what is to be done now until somebody has.
 */
export function concernDue(given: DueOfCase): readonly DueRow[] {
  const { row, context } = given;
  const rows = new Map<string, { readonly first: WaitingConcern; count: number }>();
  // The first raised first, as the row has them.
  for (const concern of row.concerns ?? []) {
    const { with: taker, leadOn } = concern;
    const key = `${leadOn ? 'lead' : 'worker'} ${taker?.account ?? taker?.name ?? ''}`;
    const known = rows.get(key);
    if (known) known.count += 1;
    else rows.set(key, { first: concern, count: 1 });
  }
  return [...rows].map(([key, { first, count }]): DueRow => {
    const { raisedOn, leadOn, with: taker } = first;
    const what = count === 1 ? 'An agency’s concern' : `${count} concerns of agencies`;
    const base = rowBase(waitingClock(what, raisedOn, given), given);
    const worker = taker ? whoseTaker(taker, context) : whoseLead(row, context);
    const since = `${count === 1 ? 'raised' : 'the first raised'} on ${shortDate(raisedOn)}`;
    return {
      ...base,
      key: `${base.key}${key}`,
      // Whoever it was raised with still has it before them while another agency's lead looks into it.
      ...(leadOn ? { whose: 'The agency’s safeguarding lead', mine: worker.mine } : worker),
      what,
      group: 'today',
      state: leadOn ? `${since}, with their lead since ${shortDate(leadOn)}` : `${since}, not answered`,
      toCase: true,
      waits: true,
    };
  });
}

/** It runs from the day it was raised to no date at all. */
const waitingClock = (label: string, start: PlainDate, { profile }: DueOfCase): Clock => ({
  ruleId: concernRule(profile)?.id ?? 'concern',
  answers: 'case system',
  direction: 'as soon as possible',
  label,
  done: 'answered',
  status: 'running',
  start,
  owner: '',
  assumed: false,
  provisional: false,
  otherReadings: [],
});
