import { expect, test } from 'vitest';
import { osric } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { initialLh4127 } from '../../../emulator/scenarios/overdueReview.ts';
import { showMinutes } from '../../../src/app/showMinutes.ts';
import { papersFor } from '../../../src/app/signOff/papersFor.ts';
import { dueRows } from '../../../src/domain/case/dueRows.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { englandAndWales } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { given } from '../../builders/signedIn.ts';
import { unzip } from '../../builders/unzip.ts';
import { refusedByContract } from '../kill/killable.ts';
import { holdReview, reference, reviewTown, signReview, worldOf } from './afterTheReview.ts';

const outcome = (target: string, value: Extract<EventBody, { type: 'action state' }>['value']): EventBody => ({
  type: 'action state',
  target,
  value,
});
const bedtime = 'Bedtime by 19:30 on school nights, with the chart on the fridge';
const first: readonly EventBody[] = [
  outcome('a-1', { is: 'done' }),
  outcome('a-2', { is: 'done' }),
  { type: 'action', target: 'a-3', value: { what: bedtime, owner: 'p-mother', by: day('2027-03-29') } },
  outcome('a-3', { is: 'open' }),
  outcome('a-4', { is: 'dropped', reason: 'Linden works on Wednesdays now.' }),
  { type: 'action', target: 'b-1', value: { what: 'Tea on Fridays', owner: 'p-father', by: day('2027-03-12') } },
  { type: 'next meeting', target: 'next', value: { date: day('2027-04-14'), start: '10:00', mode: 'in person' } },
];
const second: readonly EventBody[] = [outcome('a-3', { is: 'done' }), outcome('b-1', { is: 'done' })];

test('A05–A12 From the initial meeting through two reviews: the plan goes on, each paper says what changed, clocks too', async () => {
  const harness = await reviewTown();
  const world = await worldOf(harness, osric);
  const initialBefore = given(await showMinutes(world, reference, initialLh4127.id)).papers;

  const one = await holdReview(harness, 1, day('2027-03-04'), first);
  harness.tenant.setNow('2027-03-05T09:00:00.000Z');
  const signed = given(await signReview(harness, one)).value;
  expect(signed).toMatchObject({ stage: 'signed off', minutesDue: '2027-03-11', originalDue: '2027-03-01' });
  expect(signed.nextAgreed?.date).toBe('2027-04-14');

  // The clock of the first is met late; the next one runs, six weeks from the day it was held.
  const file = given(await world.folder.readCase(reference)).value;
  expect(file.facts.at(-1)).toMatchObject({ fact: 'progress meeting held', on: '2027-03-04', meeting: one });
  const row = given(await world.cases.read(reference)).value;
  const me = { id: osric.id, name: osric.displayName };
  const rows = dueRows([row], { calendar: englandAndWales, today: day('2027-03-05'), me });
  expect(rows.map(({ what, clock }) => [what, clock.due])).toContainEqual(['Progress meeting', '2027-04-15']);
  expect(rows.map(({ what, clock }) => [what, clock.due])).toContainEqual(['Minutes and plan', '2027-03-11']);

  // Version 2 of the plan: two done and one dropped leave it next time, four go on, one is new.
  expect(file.plan).toMatchObject({ version: 2, agreedAt: one });
  expect(file.plan.actions.map(({ id, state }) => `${id} ${state.is}`)).toEqual([
    'a-1 done',
    'a-2 done',
    'a-3 open',
    'a-4 dropped',
    'a-5 open',
    'a-6 open',
    'a-7 open',
    'b-1 open',
  ]);
  const [, paper] = given(await papersFor(world, reference, signed)).everyone;
  const xml = unzip(paper!.bytes).get('word/document.xml');
  for (const words of [
    'What changed since Monday 18 January 2027',
    'Linden works on Wednesdays now.',
    'Fri 12 Mar 2027',
  ])
    expect(xml).toContain(words);

  const two = await holdReview(harness, 2, day('2027-04-14'), second);
  harness.tenant.setNow('2027-04-15T09:00:00.000Z');
  given(await signReview(harness, two));
  const then = given(await world.folder.readCase(reference)).value;
  expect(then.plan.actions.map(({ id, state }) => `${id} ${state.is}`)).toEqual([
    'a-3 done',
    'a-5 open',
    'a-6 open',
    'a-7 open',
    'b-1 done',
  ]);

  // Read again months later, every meeting's papers are what they were.
  const text = async (id: string) => {
    const { papers } = given(await showMinutes(world, reference, id));
    return `${paperText(papers.minutes)}\n${papers.plan && paperText(papers.plan)}`;
  };
  expect(await text(one)).toContain(`${bedtime} (Hazel Wren): was Mon 1 Feb 2027, now Mon 29 Mar 2027`);
  expect(await text(two)).toContain('What changed since Thursday 4 March 2027');
  expect(given(await showMinutes(world, reference, initialLh4127.id)).papers).toEqual(initialBefore);
  expect(refusedByContract(harness.tenant)).toEqual([]);
});
