import { expect, it } from 'vitest';
import { attendanceOf } from '../../../src/domain/meeting/attendance.ts';
import { initialMeeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

it('lists who came, with silence kept apart from apologies', () => {
  expect(attendanceOf(recordOf(wholeMeeting), [...initialMeeting.invited, 'p-gp'], ['c-1'])).toEqual({
    present: ['p-sswop', 'p-keyworker', 'p-mother', 'p-grandmother', 'p-school'],
    apologies: ['p-father'],
    apologiesWithUpdate: ['p-health'],
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
