import { longDate } from '../time/dateWords.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { Check, MinutesChecked, MinutesChecks } from './check.ts';
import type { ActionText } from './event.ts';

/** Fewer words than these rarely say what will be different: a guess of ours, so it only advises. */
const fewWords = 4;

/** Nearly three quarters of the plans the Children's Commissioner read in 2024 had actions without a timeframe. */
export function actionChecks({ meeting, record }: MinutesChecked): Partial<MinutesChecks> {
  const actions = record.actions.map(({ id, versions }, at) => ({ id, no: at + 1, action: versions[0]!.value }));
  const stops = actions.flatMap(({ id, no, action }) => missing(id, no, action, meeting.time.date));
  return {
    stops,
    advice: actions
      .filter(({ action }) => action.what.trim() !== '' && action.what.trim().split(/\s+/).length < fewWords)
      .map(({ id, no, action }) => ({
        id: `wording of ${id}`,
        words: `Action ${no}: how will we know it worked?`,
        detail: `“${action.what}” is short. Say what, how often, and what will be different.`,
      })),
    inOrder:
      actions.length > 0 && stops.length === 0
        ? [{ id: 'actions', words: 'Every action has an owner and a date' }]
        : [],
  };
}

function missing(id: string, no: number, { what, owner, by }: ActionText, held: PlainDate): readonly Check[] {
  const checks: Check[] = [];
  const detail = what.trim() === '' ? {} : { detail: `“${what}”` };
  if (what.trim() === '') checks.push({ id: `words ${id}`, words: `Action ${no} says nothing` });
  if (owner === undefined) checks.push({ id: `owner ${id}`, words: `Action ${no} has no owner`, ...detail });
  if (by === undefined) checks.push({ id: `date ${id}`, words: `Action ${no} has no date`, ...detail });
  else if (by < held) {
    checks.push({
      id: `date ${id}`,
      words: `Action ${no} is due before the meeting`,
      detail: `By ${longDate(by)}; the meeting was on ${longDate(held)}.`,
    });
  }
  return checks;
}
