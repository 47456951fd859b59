import { describe, expect, it } from 'vitest';
import { summariseCase } from '../../../src/domain/case/summariseCase.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { elfridasCase, fact, glance, initialMeeting, osric, petra } from '../../builders/elfrida.ts';

const today = day('2026-12-22');

describe('The row of a case', () => {
  it('says what is due next', () => {
    expect(summariseCase(elfridasCase, [], new Map(), calendar, today)).toEqual({
      reference: 'LH-4163',
      initials: 'E.F.',
      procedure: 'leicestershire',
      ledBy: 'key worker',
      leadWorkerName: osric.name,
      leadWorkerAccount: osric.id,
      council: [{ role: 'SSWOP', name: petra.name, account: petra.id }],
      restricted: false,
      facts: [{ fact: 'assessment completed', on: '2026-12-18' }],
      circumstances: [],
      meetings: [],
      nextDue: '2027-01-06',
      nextWhat: 'Initial meeting',
    });
  });

  it('names the team that the case names', () => {
    const file = { ...elfridasCase, team: 'Wigston team' };
    expect(summariseCase(file, [], new Map(), calendar, today)).toMatchObject({ team: 'Wigston team' });
  });

  it('carries each meeting at a glance, with its papers', () => {
    const papers = new Map([[initialMeeting.id, { due: 7, sent: 3 }]]);
    const row = summariseCase(elfridasCase, [initialMeeting], papers, calendar, today);
    expect(row.meetings).toEqual([glance({ papers: { due: 7, sent: 3 } })]);
  });

  it('carries the next meeting that was agreed', () => {
    const nextAgreed = { date: day('2027-02-12'), start: '10:00', mode: 'in person' } as const;
    const row = summariseCase(elfridasCase, [{ ...initialMeeting, nextAgreed }], new Map(), calendar, today);
    expect(row.meetings).toEqual([glance({ nextAgreed })]);
  });

  it('once the papers are out, the next meeting is next', () => {
    const facts = [
      ...elfridasCase.facts,
      fact('initial meeting held', '2027-01-04', initialMeeting.id),
      fact('minutes sent', '2027-01-05', initialMeeting.id),
    ];
    const sent = { ...initialMeeting, stage: 'sent' as const };
    const row = summariseCase({ ...elfridasCase, facts }, [sent], new Map(), calendar, day('2027-01-05'));
    expect([row.nextDue, row.nextWhat]).toEqual(['2027-02-15', 'Progress meeting']);
  });

  it('names nobody of the family', () => {
    const text = JSON.stringify(summariseCase(elfridasCase, [initialMeeting], new Map(), calendar, today));
    for (const name of ['Elfrida', 'Fay', 'Marigold', 'Tobias', 'Myrtle', '@']) expect(text).not.toContain(name);
  });
});
