import { expect, test } from 'vitest';
import { touchedBy } from '../../../src/app/removing/touchedBy.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';

const since = (recordedAt: string) =>
  touchedBy(
    initialMeeting,
    { papers: [], plan: [], concerns: [{ concern: 'k-1', texts: 1, since: instant(recordedAt) }] },
    [],
  );

test('F-CAP-07: versions with a concern’s words are looked for from its meeting on, however wrong a device’s clock was', () => {
  const path = ['case.json'];
  expect(since('2027-01-05T09:00:00.000Z')).toEqual([{ path, since: '2027-01-03T00:00:00.000Z' }]);
  expect(since('2027-03-05T09:00:00.000Z')).toEqual([{ path, since: '2027-01-03T00:00:00.000Z' }]);
  expect(since('2027-01-02T09:00:00.000Z')).toEqual([{ path, since: '2027-01-01T09:00:00.000Z' }]);
});
