import { expect, it } from 'vitest';
import { caseLh4163, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { chairsFor } from '../../../src/domain/procedure/chairs.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { englandAndWales } from '../../../src/domain/time/bankHolidays.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { formFrom, planFrom, startingForm, withStart } from '../../../src/features/arrange/arrangeForm.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';

const start = startingForm(caseLh4163, leicestershire, 'initial', undefined);

it('suggests the procedure’s chair and everyone who has a place, and no day', () => {
  expect(start).toMatchObject({ date: '', start: '10:00', end: '11:30', mode: 'teams', chair: 'p-sswop' });
  expect(start.invited).toHaveLength(7);
  expect(start.invited).not.toContain('p-gp');
});

it('makes no plan of a half typed day', () => {
  const of = { file: caseLh4163, kind: 'initial', number: 1, due: day('2027-01-06') } as const;
  expect(planFrom({ ...start, date: '2027-01-' }, of)).toBeUndefined();
  expect(planFrom({ ...start, date: '2027-01-04', place: 'Station Rooms' }, of)).toMatchObject({
    time: { date: '2027-01-04', start: '10:00', end: '11:30' },
    place: '',
    originalDue: '2027-01-06',
  });
});

it('keeps the length when the start moves', () => {
  expect(withStart(start, '13:45').end).toBe('15:15');
  expect(withStart(start, '').end).toBe('11:30');
  expect(withStart(start, '23:30').end).toBe('11:30');
});

it('takes a kept form back, and anything else as none', () => {
  expect(formFrom(JSON.stringify({ ...start, date: '2027-01-04' }), start).date).toBe('2027-01-04');
  for (const text of ['', 'null', '{"date":', '7']) expect(formFrom(text, start)).toEqual(start);
});

it('begins with the chair the last meeting agreed, where they may chair it', () => {
  const begun = (chair?: string) =>
    startingForm(caseLh4163, leicestershire, 'progress', undefined, {
      ...{ date: day('2027-02-12'), start: '10:15', mode: 'in person' },
      ...(chair && { chair }),
    }).chair;
  const allowed = chairsFor(leicestershire, caseLh4163, 'progress').filter((one) => one.allowed);
  const last = allowed.at(-1)!.person.id;
  expect(last).not.toBe(begun());
  expect(begun(last)).toBe(last);
  expect(begun('p-mother')).toBe(begun());
});

it('begins a later meeting with what the last one agreed', () => {
  const agreed = { date: day('2027-02-12'), start: '10:15', mode: 'in person' } as const;
  expect(startingForm(caseLh4163, leicestershire, 'progress', undefined, agreed)).toMatchObject({
    date: '2027-02-12',
    start: '10:15',
    end: '11:45',
    mode: 'in person',
  });
  const gone = startingForm(caseLh4163, leicestershire, 'progress', undefined, agreed, day('2027-02-13'));
  expect(gone).toMatchObject({ date: '', start: '10:15', mode: 'in person' });
});

it('begins with the mode and the place the family prefers', () => {
  const preferences = { times: [], mode: 'in person', places: ['Wigston Library', 'School'] } as const;
  expect(startingForm({ ...caseLh4163, preferences }, leicestershire, 'initial', undefined)).toMatchObject({
    mode: 'in person',
    place: 'Wigston Library',
  });
});

it('F-SCH-04 a reason is in the plan of a later meeting, and in no other', () => {
  const of = { file: caseLh4163, kind: 'initial', number: 1, due: day('2027-01-06') } as const;
  const reasoned = { ...start, lateReason: ' The family is abroad ' };
  expect(planFrom({ ...reasoned, date: '2027-01-07' }, of)?.lateReason).toBe('The family is abroad');
  expect(planFrom({ ...reasoned, date: '2027-01-06' }, of)).not.toHaveProperty('lateReason');
  expect(planFrom({ ...start, date: '2027-01-07' }, of)).not.toHaveProperty('lateReason');
});

it('F-SCH-08 a reason is in the plan of a meeting that a pupil misses lessons for, and in no other', () => {
  const children = caseLh4163.children.map((child) => ({ ...child, attends: 'yes' as const }));
  const file = { ...caseLh4163, children };
  const of = { file, kind: 'initial', number: 1, calendar: englandAndWales } as const;
  const reasoned = { ...start, date: '2027-01-04', schoolReason: ' The school holds it ' };
  expect(planFrom(reasoned, of)?.schoolReason).toBe('The school holds it');
  expect(planFrom({ ...reasoned, start: '16:00', end: '17:00' }, of)).not.toHaveProperty('schoolReason');
  expect(planFrom(reasoned, { ...of, file: caseLh4163 })).not.toHaveProperty('schoolReason');
  expect(planFrom({ ...reasoned, schoolReason: '' }, of)).not.toHaveProperty('schoolReason');
});

it('F-INV-08 what was asked for and what is ticked goes into the plan, for the time each of them meets', () => {
  const file: CaseFile = {
    ...caseLh4163,
    people: caseLh4163.people.map((person) =>
      person.id === 'p-mother' ? { ...person, language: 'Polish', support: ['child care'] } : person,
    ),
  };
  const ticked = { on: day('2026-12-22'), by: { id: tansy.id, name: tansy.displayName } };
  const form = { ...start, date: '2027-01-04', supportArranged: { 'p-mother|interpreter|Polish': ticked } };
  const plan = planFrom(form, { file, kind: 'initial', number: 1 })!;
  expect(plan.support).toEqual([
    { person: 'p-mother', support: 'interpreter', language: 'Polish', arranged: { ...ticked, for: plan.time } },
    { person: 'p-mother', support: 'child care' },
  ]);
  // Nobody arranges anything for somebody who is not asked.
  const without = { ...form, invited: form.invited.filter((id) => id !== 'p-mother') };
  expect(planFrom(without, { file, kind: 'initial', number: 1 })?.support).toEqual([]);

  const stored: Meeting = { ...initialMeeting, support: plan.support! };
  const back = startingForm(file, leicestershire, 'initial', stored);
  expect(back.supportArranged).toEqual(form.supportArranged);
  // Called off, what was arranged was for another day.
  expect(
    startingForm(file, leicestershire, 'initial', undefined, undefined, undefined, stored).supportArranged,
  ).toEqual({});
});
