import { afterEach, expect, test } from 'vitest';
import { followSettings } from '../../../src/domain/procedure/inForce.ts';
import { defaultSettings } from '../../../src/domain/settings/councilSettings.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import type { Prepared } from '../../../src/features/prepare/prepared.ts';
import { waitsUntil } from '../../../src/features/prepare/waitsUntil.ts';
import { initialMeeting } from '../../builders/elfrida.ts';

afterEach(() => followSettings(defaultSettings));

// Asked on Tuesday 22 December 2026, for Friday 8 January 2027.
const of = {
  meeting: {
    ...initialMeeting,
    time: { ...initialMeeting.time, date: day('2027-01-08') },
    bookingSince: instant('2026-12-22T09:05:00.000Z'),
  },
  replies: { asked: new Map() },
  world: { clock: { today: () => day('2026-12-22') } },
} as unknown as Prepared;

test('F-INV-07: days on which the council is closed leave nobody less time to answer', () => {
  expect(waitsUntil(of, 'p-mother')).toBe('2026-12-24');
  const closed = { by: 'Sorrel Fennimore', on: day('2026-12-01'), date: day('2026-12-23'), name: 'Offices closed' };
  followSettings({ ...defaultSettings, closureDays: [closed] });
  expect(waitsUntil(of, 'p-mother')).toBe('2026-12-29');
});
