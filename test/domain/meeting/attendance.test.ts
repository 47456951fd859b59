import { expect, it, test } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { attendanceOf } from '../../../src/domain/meeting/attendance.ts';
import { everyoneAsked } from '../../../src/domain/meeting/everyoneAsked.ts';
import { checkMinutes } from '../../../src/domain/meeting/minutesChecks.ts';
import { initialMeeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

it('lists who came, with silence kept apart from apologies', () => {
  expect(attendanceOf(recordOf(wholeMeeting), [...initialMeeting.invited, 'p-gp'], ['c-1'])).toEqual({
    present: ['p-sswop', 'p-keyworker', 'p-mother', 'p-grandmother', 'p-school'],
    apologies: ['p-father'],
    apologiesWithUpdate: ['p-health'],
    updateOnly: [],
    noReply: ['p-police'],
    notBrought: ['c-1'],
    notRecorded: ['p-gp'],
  });
});

it('lists someone who came uninvited, and nobody twice', () => {
  const record = recordOf([{ type: 'presence', target: 'p-aunt', value: 'present' }]);
  expect(attendanceOf(record, ['p-mother', 'p-mother'], [])).toMatchObject({
    present: ['p-aunt'],
    notRecorded: ['p-mother'],
  });
});

test('LEI-R11 The chair and the lead worker are asked to every meeting, whether or not somebody ticked them', () => {
  const asked = everyoneAsked(caseLh4163, { invited: ['p-mother'], chair: 'p-sswop' });
  expect(asked.map(({ id }) => id)).toEqual(['p-sswop', 'p-keyworker', 'p-mother']);
});

test('LEI-R11 Minutes wait until it is recorded whether a chair nobody ticked came', () => {
  const meeting = { ...initialMeeting, invited: initialMeeting.invited.filter((id) => id !== 'p-sswop') };
  const record = recordOf(wholeMeeting.filter(({ target }) => target !== 'p-sswop'));
  const { stops } = checkMinutes({ file: caseLh4163, meeting, record, agenda: [], today: meeting.time.date });
  expect(stops.map(({ words }) => words)).toContain('Not recorded whether Petra Lanternfield came');
});
