import { expect, test } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { caseNt6054 as file } from '../../../emulator/scenarios/newcastleInitial.ts';
import type { EventBody, FamilyAbsent, Presence } from '../../../src/domain/meeting/event.ts';
import { familyAwayAsked, isFamilyAway } from '../../../src/domain/meeting/familyAway.ts';
import { type Meeting, nothingYet } from '../../../src/domain/meeting/meeting.ts';
import { checkMinutes } from '../../../src/domain/meeting/minutesChecks.ts';
import { saidAtMeeting, situationAt } from '../../../src/domain/meeting/saidAtMeeting.ts';
import { agendaOf, papersOf } from '../../../src/domain/papers/papersOf.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { agendaFor } from '../../../src/domain/procedure/agenda.ts';
import { loadProcedure } from '../../../src/domain/procedure/inForce.ts';
import { dudley } from '../../../src/domain/procedure/profiles/dudley.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { newcastle } from '../../../src/domain/procedure/profiles/newcastle.ts';
import { paperRecipients } from '../../../src/domain/procedure/recipients.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

const meeting: Meeting = {
  id: 'NT-6054-progress-1',
  caseReference: 'NT-6054',
  kind: 'progress',
  number: 1,
  stage: 'booked',
  time: { date: day('2027-01-04'), start: '10:00', end: '11:30' },
  mode: 'teams',
  place: '',
  chair: 'p-senior',
  invited: ['p-mother', 'p-stepfather', 'p-school'],
  organiser: { id: '1', name: 'Somebody' },
  ...nothingYet,
};
const family = file.people.filter(({ side }) => side === 'family').map(({ id }) => id);
const was = (target: string, value: Presence | null): EventBody => ({ type: 'presence', target, value });
const chose = (value: FamilyAbsent | null): EventBody => ({ type: 'family absent', target: 'family', value });
const away: readonly EventBody[] = [was('p-senior', 'present'), ...family.map((id) => was(id, 'apologies'))];
const isAway = (entries: readonly EventBody[]) => isFamilyAway(file, meeting, recordOf(entries));
const stops = (entries: readonly EventBody[]) => {
  const record = recordOf(entries);
  const of = { file, meeting, record, agenda: agendaOf(file, meeting, record), today: day('2027-01-05') };
  return checkMinutes(of).stops.filter(({ id }) => id.startsWith('family'));
};

test('F-RUN-09: the family is away once each of them is recorded, none as here, and somebody else is', () => {
  expect(isAway(away)).toBe(true);
  expect(isAway([...away, was('p-mother', 'present')])).toBe(false);
  expect(isAway([...away, was('p-mother', null)])).toBe(false);
  expect(isAway([...away, was('p-senior', null)])).toBe(false);
  expect(isAway([...away, was(file.children[0]!.id, 'present')])).toBe(false);
  expect(isAway([...away, was('p-mother', 'no reply')])).toBe(true);
});

test('NCL-P40: it is asked in the procedure’s words, where the procedure leaves it to those who came', () => {
  expect(familyAwayAsked(newcastle)?.choices).toEqual([
    { is: 'rearrange', words: 'Rearrange the meeting so that the family can come' },
    { is: 'professionals’ meeting', words: 'Hold it as a professionals’ meeting' },
  ]);
  expect([dudley, leicestershire].map(familyAwayAsked)).toEqual([undefined, undefined]);
});

test('F-RUN-09 M13: a professionals’ meeting is stamped, and only while nobody of the family is there', () => {
  const minutes = (entries: readonly EventBody[]) =>
    paperText(papersOf({ file, meeting, record: recordOf(entries), version: 1 }).minutes);
  const stamp = 'Professionals’ meeting: the family was not there.';
  expect(minutes([...away, chose('professionals’ meeting')])).toContain(stamp);
  expect(minutes(away)).not.toContain(stamp);
  expect(minutes([...away, chose('professionals’ meeting'), chose('rearrange')])).not.toContain(stamp);
  expect(minutes([...away, chose('professionals’ meeting'), was('p-mother', 'present')])).not.toContain(stamp);
});

test('F-RUN-09: signing off waits until it is decided; a mind can be changed', () => {
  expect(stops(away)).toMatchObject([
    { words: 'Nobody of the family came, and nothing says what was decided', place: 'here' },
  ]);
  expect(stops([...away, chose('rearrange')])).toMatchObject([{ place: 'here' }]);
  expect(stops([...away, chose('rearrange'), chose('professionals’ meeting')])).toEqual([]);
  expect(stops([...away, chose('professionals’ meeting'), chose(null)])).toHaveLength(1);
});

test('NCL-A33 M26c: the agenda asks it first, and the family gets its copy of the record', () => {
  const record = recordOf([...away, chose('professionals’ meeting')]);
  const asks = (now: typeof record | undefined) =>
    agendaFor(newcastle, situationAt(file, meeting, now)).find(({ item }) => item.id.startsWith('NCL-A33'))?.applies;
  expect([asks(undefined), asks(record)]).toEqual([false, true]);
  // In every agenda before anything that it decides about.
  for (const kind of ['initial', 'progress', 'review'] as const) {
    const [first, second] = agendaFor(newcastle, situationAt(file, { ...meeting, kind }, record));
    expect(first).toMatchObject({ applies: true, item: { id: 'NCL-A33', number: 1, captures: ['family absent'] } });
    expect(second?.item.number).toBe(2);
  }
  const said = saidAtMeeting(file, meeting, record);
  expect(said).toEqual(['family cannot attend']);
  const presence = new Map([...record.presence].map(([id, { value }]) => [id, value]));
  // Were the rest of the rules not there, this one alone would give them theirs.
  const only = { ...newcastle, papers: newcastle.papers.filter(({ id }) => id === 'M26c' || id === 'M27d') };
  const got = paperRecipients(only, file, meeting, presence, said).map(({ person }) => person.id);
  expect(got).toEqual(family.filter((id) => meeting.invited.includes(id)));
});

test('F-DIS-03: whoever gets papers only for what the meeting said is held to be due them before signing off, too', async () => {
  const only = { ...newcastle, papers: newcastle.papers.filter(({ id }) => id === 'M26c') };
  await loadProcedure('family-copy-only', [{ id: 'family-copy-only', authority: '', load: async () => only }]);
  const people = file.people.map((one) => (one.id === 'p-mother' ? { ...one, apartFrom: ['p-stepfather'] } : one));
  const apart = { ...file, people, procedure: 'family-copy-only' };
  const { name } = people.find(({ id }) => id === 'p-stepfather')!;
  const noted: EventBody = {
    type: 'note',
    target: 'n-1',
    value: { item: 'NCL-A01', tag: 'worry', text: `${name} rang.` },
  };
  const none = family.map((id) => was(id, 'no reply'));
  const ids = (entries: readonly EventBody[]) => {
    const record = recordOf(entries);
    const of = { file: apart, meeting, record, agenda: agendaOf(apart, meeting, record), today: day('2027-01-05') };
    return checkMinutes(of).stops.filter(({ id }) => id.startsWith('apart p-mother')).length;
  };
  expect(ids([was('p-senior', 'present'), ...none, noted])).toBe(1);
  expect(ids([was('p-senior', 'present'), ...none, noted, was('p-school', 'present'), was('p-mother', null)])).toBe(0);
});

test('F-DIS-02: what was true on the day of the meeting says who gets its papers, though it has ended since', () => {
  const until = (date: string) => ({
    ...caseLh4163,
    circumstances: [
      {
        name: 'notes taken by another agency',
        since: day('2026-12-22'),
        recordedBy: 'Somebody',
        recordedAt: instant('2026-12-22T09:00:00.000Z'),
        until: day(date),
      } as const,
    ],
  });
  const presence = new Map([...recordOf(wholeMeeting).presence].map(([id, { value }]) => [id, value]));
  // No rule of Leicestershire's own hangs on a circumstance: one that does is put beside them.
  const M30 = leicestershire.papers.find(({ id }) => id === 'M30')!;
  const sometimes = { ...M30, kinds: ['initial'] as const, when: { with: ['notes taken by another agency'] as const } };
  const profile = { ...leicestershire, papers: [...leicestershire.papers, sometimes] };
  const got = (date: string) =>
    paperRecipients(profile, until(date), initialMeeting, presence).map(({ person }) => person.id);
  expect(got('2027-01-05')).toContain('p-police');
  expect(got('2027-01-04')).not.toContain('p-police');
  expect(situationAt(until('2027-01-05'), initialMeeting, undefined).with).toEqual(['notes taken by another agency']);
});
