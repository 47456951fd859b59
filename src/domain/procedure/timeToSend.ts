import type { CaseFile } from '../case/caseFile.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { holds, isSilent } from './holds.ts';
import type { ProcedureProfile } from './profile.ts';
import { meetingSituation } from './situation.ts';

/** What there is to say of the time for sending where the procedure itself gives no number, or the council its own. */
export type TimeToSend =
  | { readonly is: 'no number'; readonly note: string }
  | { readonly is: 'house'; readonly period: string; readonly note: string; readonly procedure?: string };

/** F-DIS-01. Undefined where the procedure gives a number and the council nothing shorter: its clock says it all. */
export function timeToSend(
  profile: ProcedureProfile,
  file: Pick<CaseFile, 'ledBy' | 'circumstances'>,
  meeting: Pick<Meeting, 'kind' | 'number' | 'mode'>,
): TimeToSend | undefined {
  const situation = meetingSituation(file, meeting.kind, meeting);
  const rules = profile.clocks.filter(({ answers, when }) => answers === 'minutes' && holds(when, situation));
  const [rule] = rules;
  if (!rule) {
    const note = profile.silentClocks.minutes;
    return note === undefined ? undefined : { is: 'no number', note };
  }
  if (isSilent(rule.readings)) return { is: 'no number', note: rule.readings.note };
  const [first, second] = rule.readings;
  if (!first?.house) return undefined;
  return { is: 'house', period: first.period, note: first.note, ...(second && { procedure: second.period }) };
}
