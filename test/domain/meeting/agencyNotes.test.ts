import { expect, it } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { CaseFile, DatedFact } from '../../../src/domain/case/caseFile.ts';
import type { FactName } from '../../../src/domain/case/factName.ts';
import { meetingHeld } from '../../../src/domain/case/meetingHeld.ts';
import { leftToAgency, withNotesLeft } from '../../../src/domain/case/notesLeft.ts';
import { afterMeeting } from '../../../src/domain/meeting/afterMeeting.ts';
import { agencyNotes, asksWhoTakesNotes } from '../../../src/domain/meeting/agencyNotes.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { saidClashes } from '../../../src/domain/meeting/saidClashes.ts';
import { agendaOf, papersOf } from '../../../src/domain/papers/papersOf.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { authorities } from '../../../src/domain/procedure/profiles/index.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { englandAndWales as calendar } from '../../../src/domain/time/bankHolidays.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

const by = (value: string | null): EventBody => ({ type: 'notes by', target: 'notes', value });
const fact = (name: FactName, on: string, meeting = initialMeeting.id): DatedFact => ({
  fact: name,
  on: day(on),
  meeting,
  recordedBy: 'Petra Lanternfield',
  recordedAt: instant('2027-01-05T09:00:00.000Z'),
});
const with_ = (...facts: readonly DatedFact[]): CaseFile => ({ ...caseLh4163, facts: [...caseLh4163.facts, ...facts] });
const notes = (today: string, value: string | null, file = caseLh4163, meeting = initialMeeting) =>
  agencyNotes({ profile: leicestershire, file, meeting, record: recordOf([by(value)]), calendar, today: day(today) });

it('F-CAP-08, LEI-C11a: what the details tab says of an agency’s notes: by when, whose, and the day they were sent', () => {
  expect(notes('2027-01-06', 'p-school')).toMatchObject({
    fact: 'agency notes circulated',
    meeting: initialMeeting.id,
    due: '2027-01-11',
    status: 'to do',
    who: 'Mr Inglenook',
    assumed: true,
  });
  expect(notes('2027-01-12', 'p-school')?.status).toBe('not in time');
  expect(notes('2027-01-12', 'p-school', with_(fact('agency notes circulated', '2027-01-11')))).toMatchObject({
    status: 'done',
    doneOn: '2027-01-11',
  });
  expect(notes('2027-01-13', 'p-school', with_(fact('agency notes circulated', '2027-01-12')))?.status).toBe(
    'done late',
  );
  const another = with_(fact('agency notes circulated', '2027-01-11', 'LH-4163-progress-1'));
  expect(notes('2027-01-12', 'p-school', another)?.status).toBe('not in time');
  expect(notes('2027-01-06', null)).toBeUndefined();
});

it('F-CAP-08: asked of the meetings that the procedure names, in Leicestershire alone', async () => {
  const kinds = ['initial', 'progress', 'review', 'special', 'final'] as const;
  const asked = await Promise.all(
    authorities.map(async ({ id, load }) => {
      const profile = await load();
      return [id, kinds.filter((kind) => asksWhoTakesNotes(profile, { kind }))] as const;
    }),
  );
  expect(asked.filter(([, each]) => each.length > 0)).toEqual([['leicestershire', ['initial', 'progress']]]);
  expect(notes('2027-01-06', 'p-school', caseLh4163, { ...initialMeeting, kind: 'review' })).toBeUndefined();
});

const left = (file: CaseFile) => {
  const record = recordOf([by('p-school')]);
  const found = agencyNotes({
    profile: leicestershire,
    file,
    meeting: initialMeeting,
    record,
    calendar,
    today: day('2027-01-06'),
  });
  return afterMeeting({
    profile: leicestershire,
    file,
    meeting: initialMeeting,
    record,
    stops: 0,
    items: [],
    others: [],
    agencyNotes: found,
  }).left.filter(({ what }) => what.includes('notes of this meeting'));
};

it('F-CAP-08: it is left to do until the day is recorded, and whose it is stands there', () => {
  expect(left(caseLh4163)).toEqual([
    { what: 'Send the notes of this meeting to the other members', who: 'Mr Inglenook' },
  ]);
  expect(left(with_(fact('agency notes circulated', '2027-01-05')))).toEqual([]);
});

it('F-CAP-08, F-DIS-03: nobody is told to send one set of notes to all where somebody is kept apart', () => {
  const people = caseLh4163.people.map((person) =>
    person.id === 'p-mother' ? { ...person, apartFrom: ['p-father'] } : person,
  );
  expect(left({ ...caseLh4163, people })).toEqual([
    {
      what: 'Send the notes of this meeting: not one set to everybody, for somebody is kept apart',
      who: 'Mr Inglenook',
    },
  ]);
});

it('F-CAP-08: the minutes say from whom the notes come, and not to somebody kept apart from them', () => {
  const text = (value: string | null, reader?: string, file = caseLh4163) =>
    paperText(
      papersOf({
        file,
        meeting: initialMeeting,
        record: recordOf([by(value)]),
        version: 1,
        ...(reader && { reader }),
      }).minutes,
    );
  const line = 'Mr Inglenook (school) takes the notes of this meeting and sends them to the others.';
  expect(text('p-school')).toContain(line);
  expect(text(null)).not.toContain('takes the notes of this meeting');
  const people = caseLh4163.people.map((one) => (one.id === 'p-father' ? { ...one, apartFrom: ['p-school'] } : one));
  const hidden = text('p-school', 'p-father', { ...caseLh4163, people });
  expect(hidden).not.toContain('Inglenook');
  // Nor by the id that is left of them.
  expect(hidden).not.toContain('takes the notes of this meeting');
});

it('F-CAP-08: two who said differently who takes the notes are asked before anything is signed', () => {
  const one = recordOf([by('p-school')]);
  const record = { ...one, notesBy: { ...one.notesBy!, over: { ...one.notesBy!, value: null } } };
  const of = {
    file: caseLh4163,
    meeting: initialMeeting,
    record,
    agenda: agendaOf(caseLh4163, initialMeeting, record),
    today: day('2027-01-05'),
  };
  expect(saidClashes(of)).toMatchObject([{ id: 'notes by clash', place: 'here' }]);
});

const mark = { by: 'Petra Lanternfield', at: instant('2027-01-04T10:30:00.000Z') };
const since = instant('2027-01-04T10:20:00.000Z');
const says = (file: CaseFile) =>
  file.facts.filter((one) => one.fact === leftToAgency).map(({ meeting, on }) => [meeting, on]);

it('F-CAP-08: the case is told once, for this meeting, and told back again', () => {
  const told = withNotesLeft(caseLh4163, initialMeeting, { left: true, since }, mark)!;
  expect(says(told)).toEqual([[initialMeeting.id, '2027-01-04']]);
  expect(withNotesLeft(told, initialMeeting, { left: true, since }, mark)).toBeUndefined();
  expect(withNotesLeft(caseLh4163, initialMeeting, { left: false, since }, mark)).toBeUndefined();
  const back = withNotesLeft(told, initialMeeting, { left: false, since }, mark)!;
  expect([says(back), back.corrections.at(-1)?.why]).toEqual([[], 'The record of the meeting says otherwise now.']);
  expect(says(withNotesLeft(back, initialMeeting, { left: true, since }, mark)!)).toHaveLength(1);
  // Somebody took it back by hand since: the panel that opens again does not bring it back; said anew, it is.
  const byHand = { ...back, corrections: [{ ...back.corrections.at(-1)!, why: 'The school took none.' }] };
  expect(withNotesLeft(byHand, initialMeeting, { left: true, since }, mark)).toBeUndefined();
  const later = instant('2027-01-04T10:40:00.000Z');
  expect(says(withNotesLeft(byHand, initialMeeting, { left: true, since: later }, mark)!)).toHaveLength(1);
});

it('F-CAP-08: signing off says it to the case, and takes back what the record does not say', () => {
  const signOff = { by: { id: '1', name: 'Somebody' }, at: instant('2027-01-05T12:00:00.000Z'), version: 1 };
  const held = (file: CaseFile, also: readonly FactName[], version = 1) =>
    meetingHeld(file, initialMeeting, { ...signOff, version }, ({ plan }) => plan, also);
  const told = withNotesLeft(caseLh4163, initialMeeting, { left: true, since }, mark)!;
  expect(says(held(caseLh4163, [leftToAgency])!)).toHaveLength(1);
  expect(says(held(told, [leftToAgency])!)).toHaveLength(1);
  expect(says(held(told, [])!)).toEqual([]);
  // Of the first minutes nothing was signed anew.
  expect(held(told, [])!.corrections.at(-1)?.why).toBe('The record of the meeting says otherwise now.');
  const done = held(told, [leftToAgency])!;
  expect(held(done, [leftToAgency])).toBeUndefined();
  expect(says(held(done, [], 2)!)).toEqual([]);
  expect(held(done, [], 2)!.corrections.at(-1)?.why).toMatch(/signed off anew/);
  expect(says(held(held(done, [], 2)!, [leftToAgency], 3)!)).toHaveLength(1);
});
