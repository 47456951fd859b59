import { describe, expect, it } from 'vitest';
import { factNames } from '../../../src/domain/case/factName.ts';
import { readClocks } from '../../../src/domain/procedure/clocks.ts';
import { authorities } from '../../../src/domain/procedure/profiles/index.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { addDays, day } from '../../../src/domain/time/plainDate.ts';

const profiles = await Promise.all(authorities.map(({ load }) => load()));
const began = day('2026-09-01');
const ended = day('2026-11-02');
/** Everything that starts a clock happened once, before the plan ended; nothing happened again. */
const once = factNames
  .filter((fact) => fact !== 'plan ended')
  .map((fact, place) => ({ fact, on: addDays(began, place % 30), meeting: 'LH-1-review-1' }));

describe.each(profiles.map((profile) => [profile.authority, profile] as const))(
  '%s: once a plan has ended',
  (_, profile) => {
    const running = (facts: Parameters<typeof readClocks>[0]['facts']) =>
      readClocks({ profile, situation: { ledBy: 'key worker' }, facts, calendar, today: day('2027-09-01') })
        .filter(({ status }) => status === 'running' || status === 'overdue')
        .map(({ answers }) => answers);

    it('nobody is asked for another meeting, visit, supervision or check of it', () => {
      const asked = new Set(running([...once, { fact: 'plan ended', on: ended }]));
      for (const name of ['progress meeting', 'review meeting', 'visit', 'supervision', 'oversight', 'plan check'])
        expect([name, asked.has(name as never)]).toEqual([name, false]);
    });

    it('while it goes on they are asked for, and so they are once it has begun again', () => {
      const before = running(once);
      expect(before.some((name) => name === 'progress meeting' || name === 'review meeting')).toBe(true);
      const again = running([
        ...once,
        { fact: 'plan ended', on: ended },
        { fact: 'plan started', on: addDays(ended, 30) },
      ]);
      expect(again.some((name) => name === 'progress meeting' || name === 'review meeting')).toBe(true);
    });
  },
);
