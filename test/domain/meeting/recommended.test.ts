import { expect, test } from 'vitest';
import { caseDy2071 } from '../../../emulator/scenarios/dudleyInitial.ts';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import type { FactName } from '../../../src/domain/case/factName.ts';
import { meetingHeld } from '../../../src/domain/case/meetingHeld.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { isRecommended } from '../../../src/domain/meeting/recommended.ts';
import { readClocks } from '../../../src/domain/procedure/clocks.ts';
import { councilCalendar } from '../../../src/domain/procedure/inForce.ts';
import { dudley } from '../../../src/domain/procedure/profiles/dudley.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { situationOf } from '../../../src/domain/procedure/situation.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';
import { decide, dudleyReview } from '../../builders/reviews.ts';

test('F-CAP-04: a key recommendation of Thursday 24 December is with the team manager by Tuesday 29 December', () => {
  const note: EventBody = {
    type: 'note',
    target: 'n-1',
    value: { item: 'DUD-A31', tag: 'recommendation', text: 'End the plan in January.' },
  };
  const recommends = (entries: readonly EventBody[]) =>
    isRecommended(dudley, caseDy2071, dudleyReview, recordOf(entries));
  expect([
    recommends([note]),
    recommends([decide('DUD-A31b')]),
    recommends([decide('DUD-A31a')]),
    recommends([]),
  ]).toEqual([true, true, false, false]);
  expect(recommends([decide('DUD-A31c')])).toBe(true);
  expect(isRecommended(leicestershire, caseLh4163, initialMeeting, recordOf([note]))).toBe(false);

  const signOff = { by: { id: '1', name: 'Somebody' }, at: instant('2026-12-24T12:00:00.000Z'), version: 1 };
  const held = meetingHeld(caseDy2071, dudleyReview, signOff, ({ plan }) => plan, ['recommendation made'])!;
  expect(held.facts.slice(-2)).toMatchObject([
    { fact: 'review meeting held', on: '2026-12-24' },
    { fact: 'recommendation made', on: '2026-12-24', meeting: dudleyReview.id },
  ]);
  expect(meetingHeld(held, dudleyReview, signOff, ({ plan }) => plan, ['recommendation made'])).toBeUndefined();

  // Signed off anew without it, it goes, and what stood there stays to be read; signed off with it again, it is back.
  const again = (file: CaseFile, version: number, also: readonly FactName[]) =>
    meetingHeld(file, dudleyReview, { ...signOff, version }, ({ plan }) => plan, also);
  const made = ({ facts }: CaseFile) => facts.filter(({ fact }) => fact === 'recommendation made').length;
  const without = again(held, 2, [])!;
  expect([made(without), without.facts.length]).toEqual([made(held) - 1, held.facts.length - 1]);
  expect(without.corrections.at(-1)).toEqual({
    fact: 'recommendation made',
    meeting: dudleyReview.id,
    was: '2026-12-24',
    by: 'Somebody',
    at: signOff.at,
    why: 'The minutes, signed off anew, do not say so any more.',
  });
  expect(again(without, 2, [])).toBeUndefined();
  expect(made(again(without, 3, ['recommendation made'])!)).toBe(made(held));
  // The first version takes nothing back, and what a person took back stays so.
  expect(again(held, 1, [])).toBeUndefined();
  const by = { ...without, corrections: without.corrections.map((one) => ({ ...one, why: 'Not ours.' })) };
  expect(again(by, 3, ['recommendation made'])).toBeUndefined();

  const clocks = readClocks({
    profile: dudley,
    situation: situationOf(held),
    facts: held.facts,
    calendar: councilCalendar(),
    today: day('2026-12-24'),
    only: ['recommendation'],
  });
  expect(clocks.filter(({ ruleId }) => ruleId === 'DUD-C11').map(({ due }) => due)).toContain('2026-12-29');
});
