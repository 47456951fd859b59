import { expect, test } from 'vitest';
import { eventsOfAnswer, type SaidOfCall } from '../../../../src/domain/meeting/call/callQuestion.ts';
import type { InReport } from '../../../../src/domain/meeting/call/callReport.ts';
import { shortHash } from '../../../../src/domain/meeting/call/shortHash.ts';
import type { EventBody } from '../../../../src/domain/meeting/event.ts';
import { guest } from '../../../builders/callReport.ts';
import { wholeMeeting } from '../../../builders/initialMeeting.ts';
import { recordOf } from '../../../builders/recordOf.ts';
import { compared, everyone, ids, without } from './comparedCalls.ts';

/** The record with an answer to the first question of that kind, and what is asked then. */
function after(people: readonly InReport[], kind: string, said: SaidOfCall) {
  const question = compared(people).questions.find((one) => one.kind === kind);
  if (!question) throw new Error(`Nothing is asked: ${kind}`);
  const record = [...wholeMeeting, ...eventsOfAnswer(question, said)];
  const { questions, answered } = compared(people, record);
  return { asked: questions.map(({ id }) => id), answered: answered.map(({ question: { id } }) => id), record };
}

test('F-CAP-01: an answer is an event, and the question is not asked again', () => {
  const missing = without('Marigold');
  const nurse = [...everyone, { ...guest('Wren'), address: 'wren.applegarth@health.example' }];
  const late = [...missing, guest('Marigold Fay', '10:25')];
  const gone = [...missing, guest('Marigold Fay', '10:00', '10:50')];
  expect(after(missing, 'not in call', { say: 'joined by', how: 'phone' }).asked).toEqual([]);
  expect(after(nurse, 'not on list', { say: 'present' }).asked).toEqual([]);
  expect(after(late, 'came late', { say: 'the time' }).asked).toEqual([]);
  expect(recordOf(after(late, 'came late', { say: 'the time' }).record).arrived.get('p-mother')?.value).toBe('10:25');
  expect(recordOf(after(gone, 'left early', { say: 'the time' }).record).left.get('p-mother')?.value).toBe('10:50');
  for (const [people, kind] of [
    [missing, 'not in call'],
    [nurse, 'not on list'],
    [late, 'came late'],
    [gone, 'left early'],
  ] as const) {
    const { asked, answered, record } = after(people, kind, { say: 'the list stands' });
    expect([asked, answered.length]).toEqual([[], 1]);
    // The list is as it was.
    expect(recordOf(record).presence).toEqual(recordOf(wholeMeeting).presence);
  }
});

test('F-CAP-01: who a guest was: somebody on the list, somebody who is not, somebody new, or nobody of the meeting', () => {
  const mum = [...without('Marigold'), guest('Mum', '10:25')];
  expect(after(mum, 'who', { say: 'person', person: 'p-mother' }).asked).toEqual(['came late p-mother']);
  const dad = [...everyone, guest('Dad')];
  expect(after(dad, 'who', { say: 'person', person: 'p-father' }).asked).toEqual(['not on list p-father']);
  const { asked, record } = after(dad, 'who', { say: 'guest', id: 'g-1' });
  expect(asked).toEqual([]);
  expect(recordOf(record).guests).toMatchObject([{ id: 'g-1', versions: [{ value: { name: 'Dad', role: '' } }] }]);
  expect(recordOf(record).presence.get('g-1')?.value).toBe('present');
  expect(after(dad, 'who', { say: 'nobody of the meeting' })).toMatchObject({
    asked: [],
    answered: [`name ${shortHash('dad')}`],
  });
  const taken = after(dad, 'who', { say: 'nobody of the meeting' }).record;
  expect(ids(dad, [...taken, { type: 'call answer', target: `name ${shortHash('dad')}`, value: null }])).toEqual([
    `name ${shortHash('dad')}`,
  ]);
});

test('No name and no address stands in what an answer is kept under; answers from when they did still count', () => {
  const dad = [...everyone, guest('Dad')];
  const { record } = after(dad, 'who', { say: 'nobody of the meeting' });
  expect(JSON.stringify(record.filter(({ type }) => type === 'call answer'))).not.toMatch(/dad/i);
  const old: EventBody = { type: 'call answer', target: 'name dad', value: { is: 'nobody of the meeting' } };
  expect(ids(dad, [...wholeMeeting, old])).toEqual([]);
  expect(ids(dad, [...wholeMeeting, old, { ...old, value: null }])).toEqual(['name dad']);
});
