import { describe, expect, it } from 'vitest';
import { caseLh4163, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { caseLh5207 } from '../../../emulator/scenarios/siblingsApart.ts';
import { becameBusy, requiredPeople } from '../../../src/domain/meeting/becameBusy.ts';
import type { Diaries } from '../../../src/domain/meeting/diary.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { ownEvents, withoutOwn } from '../../../src/domain/meeting/ownEvents.ts';
import { weigh } from '../../../src/domain/meeting/slots.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { siblingsMeeting } from '../../builders/siblingsMeeting.ts';
import { busy, diaries, seen, slotFacts } from '../../builders/slotFacts.ts';

const itself = busy('2027-01-04 10:00-11:30', 'held');
const at = (start: string, end: string) => ({ date: day('2027-01-04'), start, end });
const petras = (all: Diaries) => {
  const diary = all.get('p-sswop');
  return diary?.state === 'seen' ? diary.busy : undefined;
};

describe('F-SCH-04 a meeting that moves is not in its own way', () => {
  it('its own event is taken out of the diaries of those it stands in, once, and nothing else is', () => {
    const own = ownEvents(caseLh4163, initialMeeting);
    expect(own).toHaveLength(1);
    const other = busy('2027-01-04 10:30-11:00');
    const now = diaries(seen(itself, other, itself));
    expect(petras(withoutOwn(now, own))).toEqual([other, itself]);
    const booked = busy('2027-01-04 10:00-11:30');
    expect(petras(withoutOwn(diaries(seen(booked)), own))).toEqual([]);
    expect(petras(withoutOwn(diaries(seen(busy('2027-01-04 10:00-11:00'))), own))).toHaveLength(1);
    expect(withoutOwn(diaries({ state: 'not known' }), own).get('p-sswop')).toEqual({ state: 'not known' });
  });

  it('a time that overlaps the old one fits; the old one itself is dropped as what it is', () => {
    const now = diaries(seen(busy('2027-01-04 10:00-11:30')), seen(itself));
    const facts = slotFacts({
      diaries: withoutOwn(now, ownEvents(caseLh4163, initialMeeting)),
      bookedFor: initialMeeting.time,
    });
    expect(weigh(at('10:30', '12:00'), facts).fits).toBe(true);
    expect(weigh(at('10:30', '12:00'), slotFacts({ diaries: now })).fits).toBe(false);
    const old = weigh(at('10:00', '11:30'), facts);
    expect(old).toMatchObject({ fits: false });
    expect(old.reasons[0]).toMatchObject({ kind: 'when it is now', words: 'when it is now' });
    expect(weigh(at('10:00', '12:00'), facts).fits).toBe(true);
  });

  it('whoever declined does not have it: that hour is something else of theirs', () => {
    const replies = {
      at: instant('2026-12-22T09:00:00.000Z'),
      people: [{ person: 'p-sswop', answer: 'declined' }],
    } as const;
    const declined: Meeting = { ...initialMeeting, replies };
    expect(petras(withoutOwn(diaries(seen(itself)), ownEvents(caseLh4163, declined)))).toEqual([itself]);
    const hers: Meeting = { ...declined, organiser: { id: petra.id, name: petra.displayName } };
    expect(petras(withoutOwn(diaries(seen(itself)), ownEvents(caseLh4163, hers)))).toEqual([]);
  });

  it('an event that somebody moved in Outlook stands where they moved it', () => {
    const movedTo = at('14:00', '15:30');
    const replies = { at: instant('2026-12-22T09:00:00.000Z'), people: [], movedTo };
    expect(ownEvents(caseLh4163, { ...initialMeeting, replies })[0]?.time).toEqual(movedTo);
  });

  it('F-INV-05 calls of their own move with it, so the chair’s second event goes too; an own meeting stays', () => {
    const twice = diaries(seen(itself, itself));
    expect(petras(withoutOwn(twice, ownEvents(caseLh5207, siblingsMeeting)))).toEqual([]);
    const [apart] = siblingsMeeting.apart;
    const time = at('14:00', '15:00');
    const own: Meeting = { ...siblingsMeeting, apart: [{ ...apart!, how: 'own meeting', time }] };
    const now = diaries(seen(itself, busy('2027-01-04 14:00-15:00')));
    expect(petras(withoutOwn(now, ownEvents(caseLh5207, own)))).toEqual([busy('2027-01-04 14:00-15:00')]);
    expect(petras(withoutOwn(now, ownEvents(caseLh5207, own, 'p-father')))).toEqual([itself]);
  });
});

describe('F-SCH-04 who has become busy since the time was chosen', () => {
  const people = caseLh4163.people;
  const planned = [{ time: initialMeeting.time, people }];
  const required = requiredPeople(leicestershire, caseLh4163, 'initial', 'p-sswop');
  const who = (before: Diaries, now: Diaries) =>
    becameBusy(planned, required, { before, now }).map(({ person, how }) => `${person.id} ${how}`);

  it('is the chair, the lead worker and whoever fills a required place', () => {
    expect([...required]).toEqual(expect.arrayContaining(['p-sswop', 'p-keyworker', 'p-mother', 'p-school']));
    expect(required.has('p-police')).toBe(false);
    const away = busy('2027-01-04 09:00-17:00', 'away');
    expect(who(diaries(), diaries(seen(busy('2027-01-04 11:00-12:00')), seen(away)))).toEqual([
      'p-sswop busy',
      'p-keyworker away',
    ]);
  });

  it('is not who was busy when it was chosen, has something tentative, or is busy at another time', () => {
    const taken = diaries(seen(busy('2027-01-04 10:00-11:00')));
    expect(who(taken, taken)).toEqual([]);
    expect(who(diaries(), diaries(seen(busy('2027-01-04 10:00-11:00', 'held'))))).toEqual([]);
    expect(who(diaries(), diaries(seen(busy('2027-01-04 11:30-12:00'))))).toEqual([]);
    expect(who(new Map(), taken)).toEqual(['p-sswop busy']);
    expect(who(diaries(), diaries({ state: 'not known' }))).toEqual([]);
  });

  it('is nobody who need not be there', () => {
    const visitor = people.map((person) =>
      person.id === 'p-police' ? { ...person, side: 'council' as const } : person,
    );
    const now = new Map([...diaries(), ['p-police', seen(busy('2027-01-04 10:00-11:00'))] as const]);
    expect(becameBusy([{ time: initialMeeting.time, people: visitor }], required, { before: diaries(), now })).toEqual(
      [],
    );
  });
});

it('the organiser need not be of the case', () => {
  const by: Meeting = { ...initialMeeting, organiser: { id: tansy.id, name: tansy.displayName } };
  expect(ownEvents(caseLh4163, by)[0]?.people).toEqual(expect.arrayContaining(['p-sswop', 'p-keyworker']));
});
