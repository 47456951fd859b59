import { expect, test } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { askedForCamera } from '../../../src/domain/meeting/askedForCamera.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

const asked = (entries: readonly EventBody[], meeting: Meeting = { ...initialMeeting, mode: 'teams' }) =>
  askedForCamera(caseLh4163, meeting, recordOf(entries)).map(({ id }) => id);
const everyone = caseLh4163.people.map(({ id }): EventBody => ({ type: 'presence', target: id, value: 'present' }));

test('F-RUN-05: cameras are asked of the professionals who are here on Teams, and never of the family', () => {
  const professionals = caseLh4163.people.filter(({ side }) => side !== 'family').map(({ id }) => id);
  expect(asked([])).toEqual([]);
  expect(asked(everyone)).toEqual(professionals);
  for (const family of ['p-mother', 'p-father', 'p-grandmother']) expect(asked(everyone)).not.toContain(family);
  const other: readonly EventBody[] = [
    ...everyone,
    { type: 'joined by', target: 'p-police', value: 'phone' },
    { type: 'joined by', target: 'p-health', value: 'in person' },
    { type: 'left', target: 'p-school', value: '10:40' },
    { type: 'presence', target: 'p-keyworker', value: 'apologies' },
  ];
  expect(asked(other)).toEqual(
    professionals.filter((id) => !['p-police', 'p-health', 'p-school', 'p-keyworker'].includes(id)),
  );
});

test('F-RUN-05: of a meeting in person only those who joined on Teams are asked', () => {
  const meeting: Meeting = { ...initialMeeting, mode: 'in person' };
  expect(asked(everyone, meeting)).toEqual([]);
  expect(asked([...everyone, { type: 'joined by', target: 'p-school', value: 'Teams' }], meeting)).toEqual([
    'p-school',
  ]);
});
