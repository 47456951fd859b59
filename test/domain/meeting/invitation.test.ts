import { expect, test } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { invitation } from '../../../src/domain/meeting/invitation.ts';
import { checkPlan, type MeetingPlan, planOf } from '../../../src/domain/meeting/meetingPlan.ts';
import { englandAndWales } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';

const plan: MeetingPlan = planOf(initialMeeting);
const tansy = { id: '22222222-2222-4222-8222-222222222222', name: 'Tansy Millbrook' };
const petra = { id: '11111111-1111-4111-8111-111111111111', name: 'Petra Lanternfield' };

test('An invitation says what it is and how, and nothing of the case', () => {
  const { subject, text, html } = invitation(caseLh4163, plan, tansy);
  expect(subject).toBe('Family meeting');
  expect(text).toContain('Use the link in this invitation');
  const names = [...caseLh4163.people, ...caseLh4163.children].flatMap(({ name }) => name.split(' '));
  for (const word of [...names, 'CIN', 'Child in Need', 'LH-4163', 'E.F.', 'initial']) {
    for (const said of [subject, text, html]) expect(said).not.toMatch(new RegExp(`\\b${word}\\b`, 'i'));
  }
});

test('Moved to another day, subject and body need not change: the day is the event’s own', () => {
  const { html: _, attendees: _a, ...words } = invitation(caseLh4163, plan, tansy);
  expect(`${words.subject} ${words.text}`).not.toMatch(/January|10:00|11:30|\d{4}/);
});

test('Families and agencies each have their own words; who comes is said by place, never by a role that was typed', () => {
  const people = caseLh4163.people.map((one) =>
    one.id === 'p-police' ? { ...one, role: 'father’s probation officer' } : one,
  );
  const { text } = invitation({ ...caseLh4163, people }, plan, tansy);
  expect(text).toContain('If it is about your family. You can say what you think');
  expect(text).toContain('You may bring someone to support you.');
  expect(text).toContain('If you come for your work. Bring what you know');
  expect(text).toContain(
    'Who comes. The family, the person who leads the meeting, school or nursery, health, other services that work with the family and the key worker.',
  );
  expect(text).not.toContain('probation');
});

test('Everyone invited is an attendee once, with the chair and the lead worker; the GP is only told', () => {
  const { attendees, notMailed } = invitation(caseLh4163, { ...plan, invited: ['p-mother', 'p-gp'] }, tansy);
  expect(attendees.map(({ personId }) => personId)).toEqual(['p-sswop', 'p-keyworker', 'p-mother']);
  expect(notMailed.map(({ person }) => person.id)).toEqual(['p-gp']);
});

test('The organiser is not invited to their own event', () => {
  expect(invitation(caseLh4163, plan, petra).attendees.map(({ personId }) => personId)).not.toContain('p-sswop');
});

test('Someone without a safe address is not mailed, and the reason is said', () => {
  const people = caseLh4163.people.map(({ email, ...person }) =>
    person.id === 'p-father' ? person : { ...person, email },
  );
  const { attendees, notMailed } = invitation({ ...caseLh4163, people } as typeof caseLh4163, plan, tansy);
  expect(attendees.map(({ personId }) => personId)).not.toContain('p-father');
  expect(notMailed[0]).toMatchObject({
    person: { id: 'p-father' },
    by: 'ask',
    why: expect.stringContaining('no safe address'),
  });
});

test('Someone who gets everything in print is not mailed an invitation either', () => {
  const people = caseLh4163.people.map((person) =>
    person.id === 'p-father' ? { ...person, papersBy: 'print' as const } : person,
  );
  const { attendees, notMailed } = invitation({ ...caseLh4163, people }, plan, tansy);
  expect(attendees.map(({ personId }) => personId)).not.toContain('p-father');
  expect(notMailed.map(({ person }) => person.id)).toEqual(['p-father']);
});

test('A place is written as text, whatever it contains', () => {
  const { html } = invitation(caseLh4163, { ...plan, mode: 'in person', place: '<b>Room 2</b> & hall' }, tansy);
  expect(html).toContain('&lt;b&gt;Room 2&lt;/b&gt; &amp; hall');
});

const when = { today: day('2026-12-22'), due: day('2027-01-06'), calendar: englandAndWales };
test.each<[string, Partial<MeetingPlan>, string, boolean]>([
  ['a day that has passed', { time: { ...plan.time, date: day('2026-12-21') } }, 'date', true],
  ['a bank holiday', { time: { ...plan.time, date: day('2027-01-01') } }, 'date', false],
  ['a weekend', { time: { ...plan.time, date: day('2027-01-02') } }, 'date', false],
  [
    'a day after it is due, and why',
    { time: { ...plan.time, date: day('2027-01-07') }, lateReason: 'The family is abroad' },
    'date',
    false,
  ],
  ['an end before the start', { time: { ...plan.time, end: '09:00' } }, 'time', true],
  ['no time', { time: { ...plan.time, start: '' } }, 'time', true],
  ['no place for a meeting in person', { mode: 'in person', place: ' ' }, 'place', true],
  ['nobody invited', { invited: [] }, 'invited', true],
  ['a chair who is not of the case', { chair: '' }, 'chair', true],
])('A plan with %s says so', (_, change, field, blocks) => {
  expect(checkPlan({ ...plan, ...change }, caseLh4163, when)).toMatchObject([{ field, blocks }]);
});

test('F-SCH-04 a day after it is due needs a reason', () => {
  const late = { ...plan, time: { ...plan.time, date: day('2027-01-07') } };
  for (const lateReason of [undefined, ' '])
    expect(checkPlan({ ...late, ...(lateReason && { lateReason }) }, caseLh4163, when)).toMatchObject([
      { field: 'date', blocks: false },
      { field: 'late reason', blocks: true },
    ]);
});

test('F-SCH-08 school hours with a pupil who comes need a reason; after school, or where nobody comes, they do not', () => {
  const children = caseLh4163.children.map((child) => ({ ...child, attends: 'yes' as const }));
  const comes = { ...caseLh4163, children };
  for (const schoolReason of [undefined, ' '])
    expect(checkPlan({ ...plan, ...(schoolReason && { schoolReason }) }, comes, when)).toMatchObject([
      { field: 'school reason', blocks: true },
    ]);
  expect(checkPlan({ ...plan, schoolReason: 'The school holds it' }, comes, when)).toEqual([]);
  expect(checkPlan({ ...plan, time: { ...plan.time, start: '15:30', end: '17:00' } }, comes, when)).toEqual([]);
  expect(checkPlan({ ...plan, time: { ...plan.time, start: '07:30', end: '08:30' } }, comes, when)).toEqual([]);
  const baby = children.map((child) => ({ ...child, born: day('2025-01-01') }));
  expect(checkPlan(plan, { ...comes, children: baby }, when)).toEqual([]);
});

test('A good plan has no problems', () => {
  expect(checkPlan(plan, caseLh4163, when)).toEqual([]);
});
