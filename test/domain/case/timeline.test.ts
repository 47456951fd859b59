import { describe, expect, it } from 'vitest';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import type { LaneName } from '../../../src/domain/case/laneOf.ts';
import { type Timeline, timeline } from '../../../src/domain/case/timeline.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import type { SendItem } from '../../../src/domain/sending/sendItem.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { elfridasCase, fact, initialMeeting, petra, tansy } from '../../builders/elfrida.ts';

const of = (
  file: CaseFile,
  meetings: readonly Meeting[],
  today: string,
  more: { readonly sends?: readonly SendItem[]; readonly time?: string } = {},
): Timeline => {
  const sends = new Map([[initialMeeting.id, more.sends ?? []]]);
  const now = { today: day(today), ...(more.time && { time: more.time }) };
  return timeline(file, meetings, sends, leicestershire, calendar, now);
};
const bars = ({ lanes }: Timeline, name: LaneName) =>
  lanes.find((lane) => lane.name === name)?.bars.map(({ from, to, until, state }) => [from, to, until, state]) ?? [];
const marks = ({ lanes }: Timeline, name: LaneName) =>
  lanes.find((lane) => lane.name === name)?.marks.map(({ on, kind, short }) => [on, kind, short]) ?? [];
const words = ({ entries }: Timeline) => entries.map((entry) => entry.words);

const held = [...elfridasCase.facts, fact('initial meeting held', '2027-01-04', initialMeeting.id)];
const signedOff: Meeting = { ...initialMeeting, stage: 'signed off' };
const item = (recipient: string, more: Partial<SendItem> = {}): SendItem => ({
  key: `${initialMeeting.id}|v1|${recipient}`,
  meeting: initialMeeting.id,
  version: 1,
  document: 'papers',
  channel: 'mail',
  recipient,
  recipientName: recipient,
  address: `${recipient}@post.example`,
  state: 'sent',
  owner: petra,
  sentAt: instant('2027-01-07T10:00:00.000Z'),
  ...more,
});

describe('LEI-C03 on the line of time', () => {
  it('runs from the assessment to its post, with the other reading and the bank holidays between', () => {
    const line = of(elfridasCase, [], '2026-12-22');
    expect(bars(line, 'Meetings')).toEqual([['2026-12-18', '2027-01-06', '2026-12-22', 'running']]);
    expect(line.lanes.find(({ name }) => name === 'Meetings')?.bars[0]?.other).toBe('2026-12-24');
    expect(marks(line, 'Facts')).toEqual([['2026-12-18', 'fact', 'Assessment completed']]);
    expect(line.holidays.map(({ date }) => date)).toEqual(['2026-12-25', '2026-12-28', '2027-01-01']);
    expect([line.from, line.to]).toEqual(['2026-12-18', '2027-01-06']);
  });

  it('overdue: filled past its post, late in working days', () => {
    const line = of(elfridasCase, [], '2027-01-11');
    expect(bars(line, 'Meetings')).toEqual([['2026-12-18', '2027-01-06', '2027-01-11', 'overdue']]);
    expect(words(line).at(-1)).toBe('Initial meeting: due Wednesday 6 January 2027, 3 days late, reading assumed');
  });

  it('met late: by how much, and no other reading any more', () => {
    const late = {
      ...initialMeeting,
      stage: 'sent' as const,
      time: { ...initialMeeting.time, date: day('2027-01-08') },
    };
    const file = {
      ...elfridasCase,
      facts: [...elfridasCase.facts, fact('initial meeting held', '2027-01-08', late.id)],
    };
    const [bar] = of(file, [late], '2027-01-20').lanes.find(({ name }) => name === 'Meetings')?.bars ?? [];
    expect(bar).toMatchObject({ state: 'met late', until: '2027-01-08', to: '2027-01-06', short: '2 days late' });
    expect(bar?.other).toBeUndefined();
  });
});

describe('Meetings on the line of time', () => {
  it('booked, then over on its day, then signed off', () => {
    expect(marks(of(elfridasCase, [initialMeeting], '2026-12-22'), 'Meetings')).toEqual([
      ['2027-01-04', 'to come', 'Initial meeting, booked'],
    ]);
    const before = of(elfridasCase, [initialMeeting], '2027-01-04', { time: '11:00:00' });
    expect(marks(before, 'Meetings')[0]?.[1]).toBe('to come');
    const over = of(elfridasCase, [initialMeeting], '2027-01-04', { time: '11:31:00' });
    expect(marks(over, 'Meetings')).toEqual([['2027-01-04', 'done', 'Initial meeting']]);
    // Its minutes run from its day, although nobody has recorded that it was held.
    expect(bars(over, 'Papers')).toEqual([['2027-01-04', '2027-01-11', '2027-01-04', 'running']]);
    expect(marks(of({ ...elfridasCase, facts: held }, [signedOff], '2027-01-05'), 'Meetings')[0]?.[1]).toBe('done');
  });

  it.each(['cancelled', 'not held'] as const)('%s: stays on its day with the reason, and starts no clock', (stage) => {
    const ended = { by: tansy, at: instant('2027-01-04T09:00:00.000Z'), reason: 'School closed' };
    const next = {
      ...initialMeeting,
      id: 'LH-4163-initial-2',
      number: 2,
      time: { ...initialMeeting.time, date: day('2027-01-06') },
    };
    const line = of(elfridasCase, [{ ...initialMeeting, stage, ended }, next], '2027-01-05');
    expect(marks(line, 'Meetings')).toEqual([
      ['2027-01-04', 'not done', `Initial meeting, ${stage}`],
      ['2027-01-06', 'to come', 'Initial meeting 2, booked'],
    ]);
    expect(words(line)).toContain(`Initial meeting ${stage} on Monday 4 January 2027: School closed`);
    expect(bars(line, 'Papers')).toEqual([]);
    // LEI-C04 runs back from the meeting that is to come, not from the one that was called off.
    expect(bars(line, 'Facts').map(([, to]) => to)).toEqual(['2027-01-04']);
  });

  it('half booked and half moved say so', () => {
    const half = marks(of(elfridasCase, [{ ...initialMeeting, stage: 'booking' }], '2026-12-22'), 'Meetings');
    expect(half).toEqual([['2027-01-04', 'half done', 'Initial meeting, booking not finished']]);
    const change = { what: 'cancel', by: tansy, since: instant('2026-12-22T09:00:00.000Z'), reason: 'Ill' } as const;
    const moving = marks(of(elfridasCase, [{ ...initialMeeting, change }], '2026-12-22'), 'Meetings');
    expect(moving).toEqual([['2027-01-04', 'half done', 'Initial meeting, change not finished']]);
  });

  it('LEI-C09: each review runs from the meeting before it', () => {
    const review = {
      ...signedOff,
      id: 'LH-4163-progress-1',
      kind: 'progress' as const,
      time: { ...initialMeeting.time, date: day('2027-02-12') },
    };
    const facts = [...held, fact('progress meeting held', '2027-02-12', review.id)];
    const line = of({ ...elfridasCase, facts }, [signedOff, review], '2027-02-15');
    expect(bars(line, 'Meetings')).toEqual([
      ['2026-12-18', '2027-01-06', '2027-01-04', 'met'],
      ['2027-01-04', '2027-02-15', '2027-02-12', 'met'],
      // Six weeks end on Good Friday.
      ['2027-02-12', '2027-03-25', '2027-02-15', 'running'],
    ]);
  });
});

describe('Papers, facts and plan on the line of time', () => {
  it('LEI-C11 and LEI-C12 with the same days are drawn once, and say how many have the papers', () => {
    const file = { ...elfridasCase, facts: held };
    const { sentAt: _, ...drafted } = item('p-school', { state: 'drafted' });
    const sends = [item('p-mother'), drafted];
    const line = of(file, [signedOff], '2027-01-07', { sends });
    expect(bars(line, 'Papers')).toEqual([['2027-01-04', '2027-01-11', '2027-01-07', 'running']]);
    expect(marks(line, 'Papers')).toEqual([['2027-01-07', 'half done', '1 of 2 sent']]);
    const second = [...sends, item('p-mother', { version: 2, sentAt: instant('2027-01-08T10:00:00.000Z') })];
    expect(marks(of(file, [signedOff], '2027-01-08', { sends: second }), 'Papers').at(-1)).toEqual([
      '2027-01-08',
      'done',
      'Sent to 1, version 2',
    ]);
  });

  it('a corrected fact stands on its right day and says who put it right; one taken back stays, hollow', () => {
    const at = instant('2026-12-22T09:00:00.000Z');
    const correction = { fact: 'assessment completed', by: 'Osric Plumtree', at, why: 'typing mistake' } as const;
    const corrected = of(
      { ...elfridasCase, corrections: [{ ...correction, was: day('2026-12-11'), now: day('2026-12-18') }] },
      [],
      '2026-12-22',
    );
    expect(marks(corrected, 'Facts')).toEqual([['2026-12-18', 'corrected', 'Assessment completed, corrected']]);
    expect(words(corrected)[0]).toContain('not Friday 11 December 2026: put right by Osric Plumtree, typing mistake');
    const taken = of(
      { ...elfridasCase, facts: [], corrections: [{ ...correction, was: day('2026-12-11') }] },
      [],
      '2026-12-22',
    );
    expect(marks(taken, 'Facts')).toEqual([['2026-12-11', 'taken back', 'Assessment completed, taken back']]);
    expect(bars(taken, 'Meetings')).toEqual([]);
  });

  it('actions of the plan stand on the day they are due, late ones as late', () => {
    const action = { what: 'Alarm', state: { is: 'open' }, slippedFrom: [] } as const;
    const plan = {
      ...elfridasCase.plan,
      version: 1,
      actions: [
        { ...action, id: 'a-1', by: day('2027-01-08') },
        { ...action, id: 'a-2', by: day('2027-01-20') },
        { ...action, id: 'a-3', by: day('2027-01-20') },
        { ...action, id: 'a-4', by: day('2027-01-05'), state: { is: 'done', at: initialMeeting.id } as const },
      ],
    };
    expect(marks(of({ ...elfridasCase, plan }, [], '2027-01-11'), 'Plan')).toEqual([
      ['2027-01-08', 'late', '1 action late'],
      ['2027-01-20', 'to come', '2 actions due'],
    ]);
  });

  it('past the published bank holidays a date is provisional', () => {
    const file = { ...elfridasCase, facts: [fact('assessment completed', '2028-12-22')] };
    expect(words(of(file, [], '2028-12-27')).some((one) => one.includes('provisional'))).toBe(true);
  });

  it('entries stand in the order of the days, each key once', () => {
    const { entries } = of({ ...elfridasCase, facts: held }, [signedOff], '2027-01-07');
    expect(entries.map(({ on }) => on)).toEqual(entries.map(({ on }) => on).sort());
    expect(new Set(entries.map(({ key }) => key)).size).toBe(entries.length);
  });

  it('without a known procedure there are marks and no bars', () => {
    const line = timeline(elfridasCase, [initialMeeting], new Map(), undefined, calendar, { today: day('2026-12-22') });
    expect(line.lanes.flatMap((lane) => lane.bars)).toEqual([]);
    expect(line.entries).toHaveLength(2);
  });
});
