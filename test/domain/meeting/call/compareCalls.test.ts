import { expect, test } from 'vitest';
import { caseLh4163, petra, tansy } from '../../../../emulator/scenarios/leicestershireInitial.ts';
import { everyoneIn } from '../../../../src/domain/meeting/call/callReport.ts';
import { compareCalls } from '../../../../src/domain/meeting/call/compareCalls.ts';
import { shortHash } from '../../../../src/domain/meeting/call/shortHash.ts';
import type { EventBody } from '../../../../src/domain/meeting/event.ts';
import { instant } from '../../../../src/domain/time/instant.ts';
import { guest, staff, stay } from '../../../builders/callReport.ts';
import { initialMeeting, wholeMeeting } from '../../../builders/initialMeeting.ts';
import { recordOf } from '../../../builders/recordOf.ts';
import { compared, everyone, ids, without } from './comparedCalls.ts';

const { time } = initialMeeting;

test('F-CAP-01: what agrees is silent: accounts, addresses, and a typed name of somebody who is on the list', () => {
  expect(compared(everyone)).toEqual({ agreed: 5, questions: [], answered: [] });
});

test('F-CAP-01: whoever the list has as here and the report has not is asked about, unless they came otherwise', () => {
  expect(compared(without('Marigold'))).toMatchObject({
    agreed: 4,
    questions: [{ id: 'not in call p-mother', kind: 'not in call', person: 'p-mother' }],
  });
  for (const value of ['in person', 'phone'] as const)
    expect(ids(without('Marigold'), [...wholeMeeting, { type: 'joined by', target: 'p-mother', value }])).toEqual([]);
  expect(
    ids(without('Marigold'), [...wholeMeeting, { type: 'joined by', target: 'p-mother', value: 'Teams' }]),
  ).toEqual(['not in call p-mother']);
});

test('F-CAP-01: a child is never missed in the call: they sit beside somebody', () => {
  expect(ids(everyone, [...wholeMeeting, { type: 'presence', target: 'c-1', value: 'present' }])).toEqual([]);
});

test('F-CAP-01: somebody in the call whom the list has otherwise is asked about, and stays as recorded', () => {
  const nurse = { ...guest('Wren'), address: 'wren.applegarth@health.example' };
  expect(compared([...everyone, nurse])).toMatchObject({
    agreed: 5,
    questions: [{ kind: 'not on list', person: 'p-health', recorded: 'apologies with update' }],
  });
});

test('F-CAP-01: an unknown name is asked about: first those who are here and not in the call', () => {
  const { questions } = compared([...without('Marigold'), guest('Mum')]);
  expect(questions).toMatchObject([
    { id: `name ${shortHash('mum')}`, kind: 'who', name: 'Mum' },
    { kind: 'not in call', person: 'p-mother' },
  ]);
  const [who] = questions;
  expect(who?.kind === 'who' && [who.choices[0], who.likely]).toEqual(['p-mother', undefined]);
  expect(who?.kind === 'who' && who.choices).toContain('c-1');
});

test('F-CAP-01: a typed name of somebody who is not on the list proves nothing: it is only likely theirs', () => {
  const [who, ...rest] = compared([...everyone, guest('Tobias Fay')]).questions;
  expect(who).toMatchObject({ kind: 'who', likely: 'p-father' });
  expect(who?.kind === 'who' && who.choices[0]).toBe('p-father');
  expect(rest).toEqual([]);
});

test('The organiser and whoever wrote in the record are known without being of the case', () => {
  expect(ids([...everyone, staff(tansy)])).toEqual([]);
  const meeting = { ...initialMeeting, organiser: { id: petra.id, name: petra.displayName } };
  const call = { time, people: everyoneIn([[...everyone, staff(tansy)]]) };
  const asked = (writers: readonly string[]) =>
    compareCalls(
      {
        file: caseLh4163,
        meeting,
        record: { ...recordOf(wholeMeeting), writers: new Map(writers.map((id) => [id, ''])) },
      },
      [call],
    ).questions.map(({ id }) => id);
  expect(asked([])).toEqual([`account ${tansy.id}`]);
  expect(asked([tansy.id])).toEqual([]);
});

test.each([
  ['10:10', '11:20', []],
  ['10:11', '11:30', [{ kind: 'came late', person: 'p-mother', at: '10:11' }]],
  ['10:00', '11:19', [{ kind: 'left early', person: 'p-mother', at: '11:19' }]],
] as const)('F-CAP-01: in the call from %s to %s', (from, until, expected) => {
  expect(compared([...without('Marigold'), guest('Marigold Fay', from, until)]).questions).toMatchObject(expected);
});

test('F-CAP-01: a time that the list has is held against the report, too', () => {
  const late = [...without('Marigold'), guest('Marigold Fay', '10:25', '11:30')];
  const recorded = (value: string): readonly EventBody[] => [
    ...wholeMeeting,
    { type: 'arrived', target: 'p-mother', value },
  ];
  expect(compared(late, recorded('10:20')).questions).toEqual([]);
  expect(compared(late, recorded('10:40')).questions).toMatchObject([{ at: '10:25', recorded: '10:40' }]);
  expect(compared(everyone, recorded('10:40')).questions).toMatchObject([{ at: '10:00', recorded: '10:40' }]);
  const left = (value: string): readonly EventBody[] => [...wholeMeeting, { type: 'left', target: 'p-mother', value }];
  const gone = [...without('Marigold'), guest('Marigold Fay', '10:00', '11:00')];
  expect(compared(gone, left('11:05')).questions).toEqual([]);
  expect(compared(gone, left('10:45')).questions).toMatchObject([
    { kind: 'left early', at: '11:00', recorded: '10:45' },
  ]);
});

test('Nobody is late to a meeting that began late, or gone before one that ended early', () => {
  const shifted = everyone.map((one) => ({ ...one, stays: [stay('10:14', '11:05')] }));
  expect(compared(shifted).questions).toEqual([]);
  // The chair waited alone, and a device was left in the call.
  expect(compared([staff(petra, '09:50', '11:59'), ...shifted.slice(1)]).questions).toEqual([]);
  // Held in the afternoon without being moved.
  expect(compared(everyone.map((one) => ({ ...one, stays: [stay('14:00', '15:30')] }))).questions).toEqual([]);
});

test('Whoever only tried the link before the meeting was not in it', () => {
  expect(ids([...everyone, guest('Wren Applegarth', '08:30', '08:35')])).toEqual([]);
  expect(ids([...without('Marigold'), guest('Marigold Fay', '08:30', '08:35')])).toEqual(['not in call p-mother']);
});

test('A report without times asks nothing about times', () => {
  const bare = everyone.map((one) => ({ ...one, stays: [] }));
  expect(compared(bare)).toEqual({ agreed: 5, questions: [], answered: [] });
});

test('In summer the times are London’s', () => {
  const july = { ...time, date: '2027-07-05' as typeof time.date };
  const at = (clock: string) => instant(`2027-07-05T${clock}:00.000Z`);
  const mum = { ...guest('Marigold Fay'), stays: [{ from: at('09:31'), until: at('10:30') }] };
  const rest = without('Marigold').map((one) => ({ ...one, stays: [{ from: at('09:00'), until: at('10:30') }] }));
  const found = compareCalls(
    { file: caseLh4163, meeting: { ...initialMeeting, time: july }, record: recordOf(wholeMeeting) },
    [{ time: july, people: everyoneIn([[...rest, mum]]) }],
  );
  expect(found.questions).toMatchObject([{ kind: 'came late', at: '10:31' }]);
});
