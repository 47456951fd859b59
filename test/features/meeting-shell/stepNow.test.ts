import { expect, it } from 'vitest';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { placeNow, stepNow } from '../../../src/features/meeting-shell/stepNow.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';

const who = { id: 'petra', name: 'Petra Lanternfield' };
const reopened = { by: who, at: instant('2027-01-05T09:00:00.000Z'), reason: 'A name is wrong.' };

it.each([
  ['nothing has left yet', { stage: 'planned' }, '2026-12-22T09:00:00.000Z', 'arrange'],
  ['weeks before', {}, '2026-12-22T09:00:00.000Z', 'prepare'],
  ['a minute before', {}, '2027-01-04T09:59:00.000Z', 'prepare'],
  ['as it begins', {}, '2027-01-04T10:00:00.000Z', 'run'],
  ['a minute before its end', {}, '2027-01-04T11:29:00.000Z', 'run'],
  ['as it ends', {}, '2027-01-04T11:30:00.000Z', 'minutes'],
  ['finished before its end', { finishedAt: '2027-01-04T10:50:00.000Z' }, '2027-01-04T10:51:00.000Z', 'minutes'],
  [
    'finished in error the day before',
    { finishedAt: '2027-01-03T10:50:00.000Z' },
    '2027-01-03T10:51:00.000Z',
    'prepare',
  ],
  [
    'finished in error the day before, on its day',
    { finishedAt: '2027-01-03T10:50:00.000Z' },
    '2027-01-04T10:30:00.000Z',
    'run',
  ],
  ['signed off', { stage: 'signed off' }, '2027-01-04T11:40:00.000Z', 'send'],
  ['opened again', { stage: 'signed off', reopened }, '2027-01-05T09:00:00.000Z', 'minutes'],
  ['sent', { stage: 'sent' }, '2027-01-06T09:00:00.000Z', 'send'],
  ['cancelled, on the day', { stage: 'cancelled' }, '2027-01-04T10:30:00.000Z', 'arrange'],
  ['in summer time', { time: { ...initialMeeting.time, date: '2027-06-01' } }, '2027-06-01T09:00:00.000Z', 'run'],
] as const)('%s', (_, change, now, step) => {
  const meeting = { ...initialMeeting, ...change } as Meeting;
  expect(stepNow(meeting, instant(now))).toBe(step);
  // Once it is over its own page comes first.
  expect(placeNow(meeting, instant(now))).toBe(step === 'minutes' || step === 'send' ? 'after' : step);
});
