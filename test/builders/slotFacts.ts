import { caseLh4163, petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { CaseFile } from '../../src/domain/case/caseFile.ts';
import type { BusyTime, Diaries, Diary, WallTime } from '../../src/domain/meeting/diary.ts';
import { everyoneAsked } from '../../src/domain/meeting/everyoneAsked.ts';
import type { SlotFacts } from '../../src/domain/meeting/slot.ts';
import { englandAndWales } from '../../src/domain/time/bankHolidays.ts';
import { day } from '../../src/domain/time/plainDate.ts';

/** `2027-01-04 10:00-11:00`, busy unless told. */
export function busy(text: string, how: BusyTime['how'] = 'busy'): BusyTime {
  const [date, from, to] = text.split(/[ -](?=\d\d:)| /) as [string, string, string];
  return { from: `${date}T${from}` as WallTime, to: `${date}T${to}` as WallTime, how };
}

export const seen = (...times: readonly BusyTime[]): Diary => ({ state: 'seen', busy: times });

/** Both council diaries seen and empty unless told. */
export const diaries = (petras: Diary = seen(), osrics: Diary = seen()): Diaries =>
  new Map([
    ['p-sswop', petras],
    ['p-keyworker', osrics],
  ]);

export const invited = ['p-mother', 'p-father', 'p-school', 'p-health'];

/** LH-4163 on Tuesday 22 December 2026, 09:05: due Wednesday 6 January 2027. Tansy looks, who is not asked herself. */
export function slotFacts(more: Partial<SlotFacts> = {}, file: CaseFile = caseLh4163): SlotFacts {
  return {
    file,
    asked: everyoneAsked(file, { invited, chair: 'p-sswop' }),
    me: tansy.id,
    diaries: diaries(),
    today: day('2026-12-22'),
    now: '09:05',
    calendar: englandAndWales,
    clock: { start: day('2026-12-18'), due: day('2027-01-06') },
    laterToo: false,
    ...more,
  };
}

export { petra };
