import { expect, it } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { caseLh5207 } from '../../../emulator/scenarios/siblingsApart.ts';
import type { CaseFile, Person } from '../../../src/domain/case/caseFile.ts';
import { withChangeBegun, withChangeDone } from '../../../src/domain/meeting/change.ts';
import type { Meeting, MeetingTime } from '../../../src/domain/meeting/meeting.ts';
import { planOf } from '../../../src/domain/meeting/meetingPlan.ts';
import { isUnmet, supportAsked, supportNeeds } from '../../../src/domain/meeting/supportAsked.ts';
import type { SupportKept } from '../../../src/domain/meeting/supportKept.ts';
import { whatEachGets } from '../../../src/domain/meeting/whatEachGets.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { supportState } from '../../../src/ui/supportWords.ts';
import { siblingsMeeting } from '../../builders/siblingsMeeting.ts';

const mother = caseLh4163.people.find(({ id }) => id === 'p-mother')!;

it('F-INV-08 lists what each person needs; a language asks for an interpreter by itself, once', () => {
  const words = (...people: readonly (typeof mother)[]) => supportAsked(people).map((each) => each.words);
  expect(words(mother)).toEqual([]);
  expect(words({ ...mother, language: 'Polish', support: ['child care'] })).toEqual([
    'interpreter (Polish)',
    'child care',
  ]);
  expect(words({ ...mother, language: 'Polish', support: ['transport', 'interpreter'] })).toEqual([
    'transport',
    'interpreter (Polish)',
  ]);
});

const support: readonly SupportKept[] = [
  { person: 'p-mother', support: 'interpreter', language: 'Polish', arranged: arrangedFor(siblingsMeeting.time) },
  { person: 'p-mother', support: 'child care' },
];
const booked: Meeting = { ...siblingsMeeting, support };
const shown = (meeting: Meeting, file: CaseFile = caseLh5207) =>
  supportNeeds(file, meeting).map(({ person, words, state }) => `${person.id} ${words}: ${state}`);

it('F-INV-08 says of each need whether it is arranged, as the case and the meeting are now', () => {
  expect(shown({ ...booked, support: [] })).toEqual([
    'p-mother interpreter (Polish): not arranged',
    'p-mother child care: not arranged',
  ]);
  expect(shown(booked)).toEqual(['p-mother interpreter (Polish): arranged', 'p-mother child care: not arranged']);
  const mothers = (more: Partial<Person>): CaseFile => ({
    ...caseLh5207,
    people: caseLh5207.people.map((person) => (person.id === 'p-mother' ? { ...person, ...more } : person)),
  });
  // Another language is another interpreter.
  expect(shown(booked, mothers({ language: 'Romanian' }))).toEqual([
    'p-mother interpreter (Romanian): not arranged',
    'p-mother child care: not arranged',
    'p-mother interpreter (Polish): not needed',
  ]);
  const left = { ...booked, invited: booked.invited.filter((id) => id !== 'p-mother') };
  expect(shown(left)).toEqual(['p-mother interpreter (Polish): not needed']);
});

it('F-INV-08 what was arranged for the time before has to be arranged again once the meeting has moved', () => {
  const now = instant('2026-12-22T09:05:00.000Z');
  const to = { ...siblingsMeeting.time, date: day('2027-01-05') };
  const move = { what: 'move', to, reason: 'chair ill' } as const;
  const moved = withChangeDone(withChangeBegun(booked, move, siblingsMeeting.organiser, now), now);
  const unmet = supportNeeds(caseLh5207, moved).filter(isUnmet);
  expect(unmet.map(({ words, state }) => [words, state])).toEqual([
    ['interpreter (Polish)', 'arranged for another time'],
    ['child care', 'not arranged'],
  ]);
  expect(supportState(unmet[0]!)).toEqual({
    mark: 'bad',
    words: 'Arranged for Mon 4 Jan 10:00, not for the time they meet now',
  });
  // Somebody’s own meeting moves by itself.
  const own = {
    ...booked,
    apart: [{ ...booked.apart[0]!, person: 'p-mother', how: 'own meeting' as const, time: to }],
  };
  expect(supportNeeds(caseLh5207, own)[0]?.state).toBe('arranged for another time');
});

it('F-INV-08 unmet is red, arranged says on which day and by whom', () => {
  const [interpreter, childCare] = supportNeeds(caseLh5207, booked);
  expect(supportState(childCare!)).toEqual({ mark: 'bad', words: 'Not arranged yet' });
  expect(supportState(interpreter!)).toEqual({
    mark: 'done',
    words: 'Arranged on Mon 21 Dec 2026 by Tansy Millbrook',
  });
});

it('F-INV-08 F-INV-05 nothing that leaves says what anybody needs: mails and letters are the same without', () => {
  const nobody: CaseFile = {
    ...caseLh5207,
    people: caseLh5207.people.map((person) => ({ ...person, support: [] })),
  };
  const leaves = (file: CaseFile, meeting: Meeting) =>
    whatEachGets(file, planOf(meeting), meeting.organiser).map((gets) => [
      gets.person.id,
      gets.by === 'mail' ? gets.events.map(({ invitation: { subject, html, text } }) => [subject, html, text]) : gets,
    ]);
  const letters = (all: ReturnType<typeof leaves>) => JSON.stringify(all).replaceAll(/"support":\[[^\]]*\]/g, '');
  expect(letters(leaves(caseLh5207, booked))).toBe(letters(leaves(nobody, { ...booked, support: [] })));
});

function arrangedFor(time: MeetingTime) {
  return { on: day('2026-12-21'), by: siblingsMeeting.organiser, for: time };
}
