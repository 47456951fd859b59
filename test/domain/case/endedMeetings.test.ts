import { describe, expect, it } from 'vitest';
import type { CaseRow, MeetingGlance } from '../../../src/domain/case/caseRow.ts';
import type { DueContext } from '../../../src/domain/case/dueRow.ts';
import { dueRows as allDue } from '../../../src/domain/case/dueRows.ts';
import { hasTakenPlace, withHeldMeetings } from '../../../src/domain/case/heldFacts.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { caseRow, glance, petra, tansy } from '../../builders/elfrida.ts';

/** Meetings and papers: what is only to be recorded has its own tests. */
const dueRows = (rows: readonly CaseRow[], context: DueContext) =>
  allDue(rows, context).filter(({ record }) => !record);
const shown = (row: CaseRow, today: string, me = petra) =>
  dueRows([row], { calendar, today: day(today), me }).map(({ group, state, whose, action }) => [
    group,
    state,
    whose,
    action && `${action.label} ${action.step} ${action.meeting}`,
  ]);
const row = (...meetings: readonly Partial<MeetingGlance>[]) =>
  caseRow({ meetings: meetings.map((more) => glance(more)) });
const second = 'LH-4163-initial-2';

describe('LEI-C03 on Today, after a meeting that was called off', () => {
  it('the clock shows again, with the reason, and Arrange begins the next attempt', () => {
    const ended = row({ stage: 'cancelled', endedBecause: 'chair ill' });
    expect(shown(ended, '2026-12-23')).toEqual([
      ['next', 'cancelled (chair ill), not booked', 'Osric Plumtree', `Arrange arrange ${second}`],
    ]);
    expect(shown(ended, '2027-01-07')[0]?.[0]).toBe('overdue');
    expect(dueRows([ended], { calendar, today: day('2026-12-23'), me: petra })[0]?.clock.due).toBe('2027-01-06');
  });

  it('a reason typed by hand is not shown there', () => {
    expect(shown(row({ stage: 'cancelled' }), '2026-12-23')[0]?.[1]).toBe('cancelled, not booked');
  });

  it('did not take place: not held, though its time has passed', () => {
    const ended = row({ stage: 'not held', endedBecause: 'family did not come' });
    expect(shown(ended, '2027-01-05')).toEqual([
      [
        'this week',
        'did not take place (family did not come), not booked',
        'Osric Plumtree',
        `Arrange arrange ${second}`,
      ],
    ]);
    const [meeting = glance()] = ended.meetings;
    expect(hasTakenPlace(meeting, day('2027-02-01'), '12:00:00')).toBe(false);
    expect(withHeldMeetings(ended, day('2027-02-01'), '12:00:00')).toEqual(ended.facts);
  });

  it('the next attempt is the one that is booked, wherever it stands in the list', () => {
    const time = { date: day('2027-01-06'), start: '14:00', end: '15:00' };
    const again = row({ id: second, number: 2, time }, { stage: 'cancelled' });
    expect(shown(again, '2026-12-23')).toEqual([
      ['next', 'booked Wed 6 Jan 14:00, Teams', 'You', `Prepare prepare ${second}`],
    ]);
  });

  it('a third attempt has the number after the highest', () => {
    const twice = row({ id: second, number: 2, stage: 'not held' }, { stage: 'cancelled' });
    expect(shown(twice, '2027-01-05')[0]?.[3]).toBe('Arrange arrange LH-4163-initial-3');
  });
});

describe('LEI-C09 on Today', () => {
  const facts = [
    ...caseRow().facts,
    { fact: 'initial meeting held', on: day('2027-01-04'), meeting: glance().id },
  ] as const;
  const held = glance({ stage: 'sent', nextAgreed: { date: day('2027-02-12'), start: '10:00', mode: 'in person' } });
  const progress = (number: number, more: Partial<MeetingGlance>) =>
    glance({ id: `LH-4163-progress-${number}`, kind: 'progress', number, ...more });

  it('a review is arranged from Today, and again when it was called off', () => {
    const first = caseRow({ facts, meetings: [held] });
    expect(shown(first, '2027-01-12')[0]?.slice(1)).toEqual([
      'agreed for Fri 12 Feb 10:00, not booked',
      'Osric Plumtree',
      'Arrange arrange LH-4163-progress-1',
    ]);
    const again = caseRow({
      facts,
      meetings: [held, progress(1, { stage: 'cancelled', endedBecause: 'bad weather' })],
    });
    expect(shown(again, '2027-01-12')[0]?.slice(1)).toEqual([
      'cancelled (bad weather), not booked',
      'Osric Plumtree',
      'Arrange arrange LH-4163-progress-2',
    ]);
  });
});

describe('A change that was begun and not finished', () => {
  it.each([
    ['move', 'move not finished'],
    ['people', 'change of people not finished'],
    ['cancel', 'cancelling not finished'],
    ['hand over', 'being handed over'],
  ] as const)('%s: its owner is to go on', (what, state) => {
    expect(shown(row({ changing: { what, by: tansy } }), '2026-12-23', tansy)).toEqual([
      ['next', state, 'You', 'Go on arrange LH-4163-initial-1'],
    ]);
    expect(shown(row({ changing: { what, by: tansy } }), '2026-12-23')[0]?.[2]).toBe('Tansy Millbrook');
  });

  it('half moved or half cancelled it never counts as held', () => {
    const half = glance({ changing: { what: 'cancel', by: tansy } });
    expect(hasTakenPlace(half, day('2027-01-08'), undefined)).toBe(false);
    expect(hasTakenPlace({ ...half, changing: { what: 'people', by: tansy } }, day('2027-01-08'), undefined)).toBe(
      true,
    );
  });
});

describe('Papers that came back or were not sent', () => {
  const facts = [
    ...caseRow().facts,
    { fact: 'initial meeting held', on: day('2027-01-04'), meeting: glance().id },
    { fact: 'minutes sent', on: day('2027-01-05'), meeting: glance().id },
  ] as const;
  const sent = glance({ stage: 'sent', papers: { due: 7, sent: 7 } });

  it('are red under today until somebody ends it, however long ago they went', () => {
    const back = caseRow({ facts, meetings: [sent], attention: 'Papers came back: 1' });
    const rows = dueRows([back], { calendar, today: day('2027-02-01'), me: petra });
    expect(rows.find(({ wrong }) => wrong)).toMatchObject({
      group: 'today',
      what: 'Minutes and plan',
      state: 'Papers came back: 1',
      action: { label: 'Put right', step: 'send', meeting: sent.id },
    });
    expect(shown(caseRow({ facts, meetings: [sent] }), '2027-02-01').map(([, state]) => state)).toEqual(['not booked']);
  });

  it.each([
    ['Minutes reopened, not signed off again', 'minutes'],
    ['Version 2 of the papers not sent to everyone', 'send'],
  ])('%s opens %s, though the clock is met', (attention, step) => {
    const rows = dueRows([caseRow({ facts, meetings: [sent], attention })], {
      calendar,
      today: day('2027-02-01'),
      me: petra,
    });
    expect(rows.find(({ wrong }) => wrong)).toMatchObject({ state: attention, action: { step, meeting: sent.id } });
  });
});
