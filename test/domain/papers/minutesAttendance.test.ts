import { expect, test } from 'vitest';
import { caseLh4163 as file } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { caseLh5207 } from '../../../emulator/scenarios/siblingsApart.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { checkMinutes } from '../../../src/domain/meeting/minutesChecks.ts';
import { attendanceBlocks } from '../../../src/domain/papers/minutesAttendance.ts';
import { agendaOf, papersOf } from '../../../src/domain/papers/papersOf.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting as meeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { type Entry, recordOf } from '../../builders/recordOf.ts';
import { siblingsMeeting, siblingsRecord } from '../../builders/siblingsMeeting.ts';

const guest = (name: string, role: string): EventBody => ({ type: 'guest', target: 'g-1', value: { name, role } });
const lines = (more: readonly (EventBody | Entry)[]) =>
  attendanceBlocks(file, meeting, recordOf([...wholeMeeting, ...more])).map((block) =>
    block.kind === 'paragraph' ? block.runs.map(({ text }) => text).join('') : '',
  );
const line = (more: readonly (EventBody | Entry)[], label: string) =>
  lines(more).find((text) => text.startsWith(label));

test('F-CAP-01: times and the way of joining stand with the name, where there is more to say than that they came', () => {
  const came = line(
    [
      { type: 'arrived', target: 'p-mother', value: '10:20' },
      { type: 'left', target: 'p-school', value: '11:00' },
      { type: 'joined by', target: 'p-mother', value: 'phone' },
      { type: 'joined by', target: 'p-school', value: 'Teams' },
    ],
    'Came:',
  );
  expect(came).toContain('Marigold Fay (mother; by phone, from 10:20)');
  expect(came).toContain('Mr Inglenook (school; until 11:00)');
});

test('F-CAP-01: a time of somebody who did not come after all is not printed', () => {
  const late: EventBody = { type: 'arrived', target: 'p-father', value: '10:20' };
  expect(lines([late]).join('\n')).not.toContain('10:20');
});

test('F-CAP-01: everyone stands in exactly one list, guests and the child too', () => {
  // Even where something was recorded of a guest as of a person.
  const present: EventBody = { type: 'presence', target: 'g-1', value: 'present' };
  const text = lines([guest('Nadia Quince', 'health visitor'), present]).join('\n');
  expect(text).not.toContain('g-1');
  for (const name of [...file.people.map((one) => one.name), 'Elfrida', 'Nadia Quince'])
    expect(text.split(name)).toHaveLength(file.people.some((one) => one.name === name && one.id === 'p-gp') ? 1 : 2);
  expect(text).toContain('Came as well, and gets no papers from here: Nadia Quince (health visitor).');
});

test('A guest who was corrected stands as corrected, and one who was withdrawn not at all', () => {
  const basedOn = [`e${wholeMeeting.length + 1}`];
  const right = line([guest('Nadia Quinze', ''), { body: guest('Nadia Quince', ''), basedOn }], 'Came as well');
  expect(right).toBe('Came as well, and gets no papers from here: Nadia Quince.');
  const gone: EventBody = { type: 'guest withdrawn', target: 'g-1', value: true };
  const left: EventBody = { type: 'arrived', target: 'g-1', value: '10:20' };
  expect(lines([guest('Nadia Quince', ''), left, gone]).join('\n')).not.toMatch(/Nadia|g-1/);
});

test('F-DIS-03: a guest’s name that gives away somebody kept apart stops, and says where it stands', () => {
  const record = recordOf([...siblingsRecord, guest('Dorian’s brother', 'uncle')]);
  const of = { file: caseLh5207, meeting: siblingsMeeting, record };
  const { stops } = checkMinutes({ ...of, agenda: agendaOf(caseLh5207, siblingsMeeting), today: day('2027-01-05') });
  expect(stops.filter(({ id }) => id.startsWith('apart'))).toHaveLength(1);
});

test('F-DIS-03: when and how he was there is nowhere in her papers', () => {
  const record = recordOf([
    ...siblingsRecord,
    { type: 'presence', target: 'p-father', value: 'present' },
    { type: 'arrived', target: 'p-father', value: '10:37' },
    { type: 'joined by', target: 'p-father', value: 'phone' },
  ]);
  const of = { file: caseLh5207, meeting: siblingsMeeting, record, version: 1 };
  expect(paperText(papersOf(of).minutes)).toContain('from 10:37');
  expect(paperText(papersOf({ ...of, reader: 'p-mother' }).minutes)).not.toMatch(/10:37|phone|p-father/);
});
