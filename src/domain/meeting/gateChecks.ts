import { gatesOf } from '../procedure/gates.ts';
import { heldBack } from '../procedure/heldBack.ts';
import { councilCalendar, profileOf } from '../procedure/inForce.ts';
import { longDate } from '../time/dateWords.ts';
import type { MinutesChecked, MinutesChecks } from './check.ts';

/** F-SCH-07: what the procedure says a meeting may not be held without. Run asks for the same, and records it. */
export function gateChecks({ file, meeting, today }: MinutesChecked): Partial<MinutesChecks> {
  const profile = profileOf(file.procedure);
  if (!profile) return {};
  const given = { profile, file, meeting, calendar: councilCalendar(), today };
  const required = gatesOf(given).gates.filter(({ blocks, before }) => blocks && before === undefined);
  const done = required.flatMap(({ id, label, status, doneOn, due }) =>
    doneOn === undefined ? [] : [{ id: `gate ${id}`, label, doneOn, due, late: status === 'done late' }],
  );
  return {
    stops: heldBack(given).map(({ id, label, who }) => ({
      id: `gate ${id}`,
      words: `Not recorded: ${label}`,
      detail: `${profile.authority}’s procedure holds no meeting without it. ${who}. Where it was done late, record the day it was done.`,
    })),
    advice: done
      .filter(({ late }) => late)
      .map(({ id, label, doneOn, due }) => ({
        id,
        words: `${label}: later than the procedure asks`,
        detail: `Done ${longDate(doneOn)}, due ${longDate(due)}.`,
      })),
    inOrder: done
      .filter(({ late }) => !late)
      .map(({ id, label, doneOn }) => ({ id, words: `${label}, ${longDate(doneOn)}` })),
  };
}
