import { expect, test } from 'vitest';
import { caseLh4163 as file } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import type { MeetingKind } from '../../../src/domain/meeting/meeting.ts';
import { entryWords } from '../../../src/features/minutes/entryWords.ts';
import { eventsOf } from '../../builders/recordOf.ts';

const guests = new Map([['g-1', 'Sorrel Quince']]);
const words = (body: EventBody, kind: MeetingKind = 'review') => {
  const item = (id: string) => (id === 'LEI-A05' ? 'Child’s voice' : undefined);
  const { what, said } = entryWords(eventsOf([body])[0]!, { file, meeting: { kind }, item, guests });
  return `${what} | ${said}`;
};

test('Who said yes or no to which statement is in the entry', () => {
  expect(words({ type: 'agreed', target: 'safety goal: p-mother', value: 'does not agree' })).toBe(
    'Safety goal: Marigold Fay | Does not agree',
  );
  expect(words({ type: 'agreed', target: 'danger statement: p-mother', value: null })).toBe(
    'Danger statement: Marigold Fay | Taken back',
  );
});

test('What was decided is said in the procedure’s words, with why; of one of several children by name', () => {
  const decided = (target: string, why?: string): EventBody => ({
    type: 'outcome',
    target,
    value: { outcome: 'LEI-A39b', ...(why && { why }) },
  });
  expect(words(decided('case'))).toBe('What is decided | End the plan');
  expect(words(decided('c-1', 'Mornings are calm.'))).toBe(
    'What is decided for Elfrida | End the plan. Mornings are calm.',
  );
  expect(words({ type: 'outcome', target: 'case', value: null })).toBe('What is decided | Taken back');
});

test('Who chairs next time, and who came as a guest, are said by name', () => {
  expect(words({ type: 'next role', target: 'chair', value: 'p-mother' })).toBe('Chairs next time | Marigold Fay');
  expect(words({ type: 'next role', target: 'note-taker', value: null })).toBe(
    'Takes the notes next time | Taken back',
  );
  expect(words({ type: 'arrived', target: 'g-1', value: '10:20' })).toBe('Arrived: Sorrel Quince | 10:20');
  expect(words({ type: 'left', target: 'g-1', value: '10:50' })).toBe('Left: Sorrel Quince | 10:50');
  expect(words({ type: 'presence', target: 'g-1', value: 'present' })).toBe('Sorrel Quince | Here');
  expect(words({ type: 'guest withdrawn', target: 'g-1', value: true })).toBe('Guest withdrawn | Sorrel Quince');
});

test('What has no words of its own still says what it is about', () => {
  expect(words({ type: 'concern', target: 'no progress', value: true })).toBe('There has been no progress | Yes');
  expect(words({ type: 'close next', target: 'plan', value: false })).toBe('The next meeting is the last | No');
  expect(words({ type: 'agenda order', target: 'agenda', value: ['LEI-A05'] })).toBe(
    'Order of the agenda | Child’s voice',
  );
  expect(words({ type: 'call answer', target: 'M Fay', value: { is: 'person', person: 'p-mother' } })).toBe(
    'In the call: M Fay | Marigold Fay',
  );
});
