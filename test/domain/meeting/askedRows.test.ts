import { expect, test } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import { askedRows, repliesCount, toldRows } from '../../../src/domain/meeting/askedRows.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import type { SeenReplies } from '../../../src/domain/meeting/seenReplies.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { elfridasCase, initialMeeting, people, petra } from '../../builders/elfrida.ts';

const replies = (more: Partial<SeenReplies> = {}): SeenReplies => ({
  at: instant('2026-12-23T09:00:00.000Z'),
  people: [
    { person: 'p-mother', answer: 'accepted' },
    { person: 'p-police', answer: 'no reply' },
  ],
  ...more,
});

const states = (file: CaseFile, meeting: Meeting, seen: SeenReplies | undefined) =>
  Object.fromEntries(askedRows(file, meeting, seen).map(({ person, state }) => [person.id, state]));

test('F-PRE-01: everyone asked has one row; silence is no reply, and who the event does not have is not in it', () => {
  expect(states(elfridasCase, initialMeeting, replies())).toEqual({
    'p-sswop': 'not in it',
    'p-keyworker': 'not in it',
    'p-mother': 'accepted',
    'p-father': 'not in it',
    'p-grandmother': 'not in it',
    'p-school': 'not in it',
    'p-health': 'not in it',
    'p-police': 'no reply',
    'p-gp': 'told',
  });
});

test('Before anyone has read them, and once the event is gone, replies are not known', () => {
  expect(states(elfridasCase, initialMeeting, undefined)['p-mother']).toBe('not known');
  expect(states(elfridasCase, initialMeeting, replies({ people: [], gone: true }))['p-mother']).toBe('not known');
});

test('The organiser holds the invitation and is not counted as silent', () => {
  const rows = askedRows(elfridasCase, { ...initialMeeting, organiser: petra }, replies());
  expect(rows[0]).toMatchObject({ state: 'holds it', chair: true });
  expect(repliesCount(rows)).toEqual({ replied: 1, of: 2 });
});

test('Who is not mailed says why: papers in print, no consent', () => {
  const file: CaseFile = {
    ...elfridasCase,
    consent: { state: 'not asked' },
    people: people.map((one) => (one.id === 'p-father' ? { ...one, papersBy: 'print' } : one)),
  };
  const rows = askedRows(file, initialMeeting, undefined);
  const row = (id: string) => rows.find(({ person }) => person.id === id);
  expect(row('p-father')).toMatchObject({ state: 'by hand', why: expect.stringContaining('by phone or letter') });
  expect(row('p-school')).toMatchObject({ state: 'consent', why: expect.stringContaining('has not been asked') });
  expect(row('p-mother')?.state).toBe('not known');
});

test('F-INV-05: somebody kept apart is on the list, with the sitting of their own', () => {
  const sitting = {
    person: 'p-father',
    how: 'own meeting',
    time: { ...initialMeeting.time, start: '14:00', end: '15:00' },
    mode: 'in person',
    place: 'Room 2',
  } as const;
  const meeting = { ...initialMeeting, apart: [sitting] };
  const seen = replies({ people: [{ person: 'p-father', answer: 'declined' }] });
  const row = askedRows(elfridasCase, meeting, seen).find(({ person }) => person.id === 'p-father');
  expect(row).toMatchObject({ state: 'declined', sitting });
});

test('Whoever only hears of the plan is there to be told, with why, and once', () => {
  const rows = toldRows(caseLh4163, { ...initialMeeting, invited: ['p-mother'] });
  expect(rows.map(({ person, state }) => [person.role, state])).toEqual([['GP', 'told']]);
  expect(rows[0]?.why).toBeTruthy();
  expect(toldRows(caseLh4163, { ...initialMeeting, invited: ['p-mother', rows[0]!.person.id] })).toEqual([]);
});
