import type { Clock } from '../procedure/clocks.ts';
import { shortDate } from '../time/dateWords.ts';
import { concernRule } from './agencyConcern.ts';
import { type DueOfCase, rowBase } from './dueOfCase.ts';
import type { DueRow } from './dueRow.ts';
import { whoseLead, whoseTaker } from './whose.ts';

/**
 * F-CAP-07: a row for every concern that waits for somebody. No procedure gives a time for it, so none is late: it says
 * since when it waits, and stands among what is to be done now until somebody has.
 */
export function concernDue({ row, profile, context }: DueOfCase): readonly DueRow[] {
  const rule = concernRule(profile);
  return (row.concerns ?? []).map(({ id, raisedOn, with: taker, leadOn }): DueRow => {
    const label = 'An agency’s concern';
    const clock: Clock = {
      ruleId: rule?.id ?? 'concern',
      answers: 'case system',
      direction: 'as soon as possible',
      label,
      done: 'answered',
      status: 'running',
      start: raisedOn,
      owner: '',
      assumed: false,
      provisional: false,
      otherReadings: [],
    };
    const base = rowBase(clock, { row, profile, context });
    const worker = taker ? whoseTaker(taker, context) : whoseLead(row, context);
    return {
      ...base,
      key: `${base.key}${id}`,
      // Whoever it was raised with still has it before them while another agency's lead looks into it.
      ...(leadOn ? { whose: 'The agency’s safeguarding lead', mine: worker.mine } : worker),
      what: label,
      group: 'today',
      state: `raised on ${shortDate(raisedOn)}, ${leadOn ? `with their lead since ${shortDate(leadOn)}` : 'not answered'}`,
      toCase: true,
      waits: true,
    };
  });
}
