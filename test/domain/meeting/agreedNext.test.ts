import { expect, it } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { MeetingGlance } from '../../../src/domain/case/caseRow.ts';
import { agreedNext, nextInRecord } from '../../../src/domain/meeting/agreedNext.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { newcastle } from '../../../src/domain/procedure/profiles/newcastle.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { glance } from '../../builders/elfrida.ts';
import { wholeMeeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

const agreed = { date: day('2027-02-12'), start: '10:00', mode: 'in person' } as const;
const held = glance({ stage: 'sent', nextAgreed: agreed });
const attempt = (stage: 'booked' | 'cancelled' | 'not held') =>
  glance({
    id: 'LH-4163-progress-1',
    kind: 'progress',
    stage,
    time: { date: day('2027-02-12'), start: '10:00', end: '11:30' },
  });

const next = (meetings: readonly MeetingGlance[], number: number) =>
  agreedNext(meetings, { id: `LH-4163-progress-${number}`, kind: 'progress' }, leicestershire);

it('is what the last meeting agreed, before and while the next is arranged', () => {
  expect(next([held], 1)).toEqual(agreed);
  expect(next([held, attempt('booked')], 1)).toEqual(agreed);
});

it('counts no more once an attempt at it was called off or not held', () => {
  for (const stage of ['cancelled', 'not held'] as const) expect(next([attempt(stage), held], 2)).toBeUndefined();
});

it('is nothing while the last minutes are not signed off, and for a first meeting', () => {
  expect(next([{ ...held, stage: 'booked' }], 1)).toBeUndefined();
  expect(next([], 1)).toBeUndefined();
});

it('NCL-C05: the Care Team’s next day is not the review’s', () => {
  const of = (kind: 'progress' | 'review') => agreedNext([held], { id: `LH-4163-${kind}-1`, kind }, newcastle);
  expect(of('progress')).toEqual(agreed);
  expect(of('review')).toBeUndefined();
});

it('The chair goes with what was agreed, where that is a person of the case', () => {
  const of = (value: string) =>
    nextInRecord(caseLh4163, recordOf([...wholeMeeting, { type: 'next role', target: 'chair', value }]));
  expect(of('p-keyworker')).toEqual({ date: '2027-02-12', start: '10:00', mode: 'in person', chair: 'p-keyworker' });
  expect(of('Somebody else')).not.toHaveProperty('chair');
  expect(nextInRecord(caseLh4163, recordOf([{ type: 'next role', target: 'chair', value: 'p-keyworker' }]))).toBe(
    undefined,
  );
});
