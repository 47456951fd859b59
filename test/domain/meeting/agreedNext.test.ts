import { expect, it } from 'vitest';
import { agreedNext } from '../../../src/domain/meeting/agreedNext.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { glance } from '../../builders/elfrida.ts';

const agreed = { date: day('2027-02-12'), start: '10:00', mode: 'in person' } as const;
const held = glance({ stage: 'sent', nextAgreed: agreed });
const attempt = (stage: 'booked' | 'cancelled' | 'not held') =>
  glance({
    id: 'LH-4163-progress-1',
    kind: 'progress',
    stage,
    time: { date: day('2027-02-12'), start: '10:00', end: '11:30' },
  });

it('is what the last meeting agreed, before and while the next is arranged', () => {
  expect(agreedNext([held], 'LH-4163-progress-1')).toEqual(agreed);
  expect(agreedNext([held, attempt('booked')], 'LH-4163-progress-1')).toEqual(agreed);
});

it('counts no more once an attempt at it was called off or not held', () => {
  for (const stage of ['cancelled', 'not held'] as const)
    expect(agreedNext([attempt(stage), held], 'LH-4163-progress-2')).toBeUndefined();
});

it('is nothing while the last minutes are not signed off, and for a first meeting', () => {
  expect(agreedNext([{ ...held, stage: 'booked' }], 'LH-4163-progress-1')).toBeUndefined();
  expect(agreedNext([], 'LH-4163-initial-1')).toBeUndefined();
});
