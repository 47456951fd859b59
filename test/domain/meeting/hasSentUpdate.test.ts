import { expect, test } from 'vitest';
import { osric, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { fold } from '../../../src/domain/meeting/fold.ts';
import { hasSentUpdate } from '../../../src/domain/meeting/hasSentUpdate.ts';
import { checkMinutes } from '../../../src/domain/meeting/minutesChecks.ts';
import { agendaOf } from '../../../src/domain/papers/papersOf.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { caseAfterInitial as file, progressMeeting as meeting } from '../../builders/progressMeeting.ts';
import { eventsOf } from '../../builders/recordOf.ts';

const update = (value: string): EventBody => ({ type: 'written update', target: 'p-health', value });
const presence: EventBody = { type: 'presence', target: 'p-health', value: 'update only' };

/** Who is asked for an update, once two people wrote one unseen by each other. */
function asked(tansys: string, osrics: string): boolean {
  const record = fold([
    ...eventsOf([presence, update(tansys)], tansy.id, 't'),
    ...eventsOf([{ body: update(osrics), basedOn: [] }], osric.id, 'o'),
  ]);
  expect(record.writtenUpdates.get('p-health')?.versions).toHaveLength(2);
  const { advice } = checkMinutes({ file, meeting, record, agenda: agendaOf(file, meeting), today: day('2027-02-13') });
  const isAsked = advice.some(({ id }) => id === 'no update of p-health');
  expect(isAsked).toBe(!hasSentUpdate(record, 'p-health'));
  return isAsked;
}

test('F-CAP-06: a written update is in the record while one of two wordings has words in it, whichever comes first', () => {
  expect(asked('She grows.', '')).toBe(false);
  expect(asked('', 'She grows.')).toBe(false);
  expect(asked(' ', '')).toBe(true);
});
