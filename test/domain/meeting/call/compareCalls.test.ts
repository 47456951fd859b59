import { expect, test } from 'vitest';
import { caseLh4163, osric, petra, tansy } from '../../../../emulator/scenarios/leicestershireInitial.ts';
import { caseLh5207 } from '../../../../emulator/scenarios/siblingsApart.ts';
import { eventsOfAnswer, type SaidOfCall } from '../../../../src/domain/meeting/call/callQuestion.ts';
import { everyoneIn, type InReport } from '../../../../src/domain/meeting/call/callReport.ts';
import { callsOver } from '../../../../src/domain/meeting/call/callsOf.ts';
import { compareCalls } from '../../../../src/domain/meeting/call/compareCalls.ts';
import { shortHash } from '../../../../src/domain/meeting/call/shortHash.ts';
import type { EventBody } from '../../../../src/domain/meeting/event.ts';
import { instant } from '../../../../src/domain/time/instant.ts';
import { initialMeeting, wholeMeeting } from '../../../builders/initialMeeting.ts';
import { recordOf } from '../../../builders/recordOf.ts';
import { siblingsMeeting, siblingsRecord } from '../../../builders/siblingsMeeting.ts';

const { time } = initialMeeting;
const stay = (from: string, until: string) => ({
  from: instant(`2027-01-04T${from}:00.000Z`),
  until: instant(`2027-01-04T${until}:00.000Z`),
});
const staff = ({ id, displayName }: typeof petra, from = '10:00', until = '11:30'): InReport => ({
  accountId: id,
  name: displayName,
  role: 'presenter',
  stays: [stay(from, until)],
});
const guest = (name: string, from = '10:00', until = '11:30'): InReport => ({
  name,
  role: 'attendee',
  stays: [stay(from, until)],
});
const school = { ...guest('School office'), address: 'Office@InkpotLane.example' };
/** Everyone whom the list has as here. */
const everyone = [staff(petra), staff(osric), guest('Marigold Fay (Guest)'), guest('myrtle  fay'), school];

const compared = (people: readonly InReport[], record: readonly EventBody[] = wholeMeeting) =>
  compareCalls({ file: caseLh4163, meeting: initialMeeting, record: recordOf(record) }, [
    { time, people: everyoneIn([people]) },
  ]);
const ids = (people: readonly InReport[], record?: readonly EventBody[]) =>
  compared(people, record).questions.map(({ id }) => id);
const without = (name: string) => everyone.filter((one) => !one.name.includes(name));

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

const shared = { time, joinUrl: 'https://teams.microsoft.com/meet/1' };
const own = { ...siblingsMeeting.apart[0]!, joinUrl: 'https://teams.microsoft.com/meet/2' };
const apart = { ...siblingsMeeting, joinUrl: shared.joinUrl, onlineMeetingId: 'm-1', apart: [own] };
const linden = caseLh5207.people.find(({ id }) => id === 'p-keyworker')!;
const lead: InReport = { ...guest(linden.name), accountId: linden.accountId! };
const others = [staff(petra), guest('Isolde Ashgrove'), guest('Mrs Oakhanger'), guest('Fern Tolliver')];
const both = (inShared: readonly InReport[], inOwn?: readonly InReport[], meeting = apart) =>
  compareCalls({ file: caseLh5207, meeting, record: recordOf(siblingsRecord) }, [
    { time, people: everyoneIn([inShared]) },
    ...(inOwn ? [{ time, sitting: 'p-father', people: everyoneIn([inOwn]) }] : []),
  ]);

test('F-CAP-01, F-DIS-03: whoever is kept apart is looked for in their own call, and nobody asks where they were in the other', () => {
  expect(both(others, [lead, guest('Dorian Ashgrove')])).toEqual({ agreed: 6, questions: [], answered: [] });
  // Their own call could not be read.
  expect(both([...others, lead]).questions).toEqual([]);
  const [who, missing] = both(others, [lead, guest('D')]).questions;
  expect(missing).toMatchObject({ kind: 'not in call', person: 'p-father' });
  expect(who?.kind === 'who' && who.choices).toEqual(['p-father', 'p-sswop', 'p-keyworker']);
});

test('F-DIS-03: the shared call never offers whoever is kept apart from it as the person behind a guest', () => {
  const [who] = both([...others, guest('Somebody')], [lead, guest('Dorian Ashgrove')]).questions;
  expect(who?.kind === 'who' && who.choices).not.toContain('p-father');
});

test('F-DIS-03: somebody kept apart who was in the call all the same is said to have been', () => {
  const father = { ...guest('D'), address: caseLh5207.people.find(({ id }) => id === 'p-father')!.email! };
  expect(both([...others, father], [lead]).questions).toMatchObject([{ kind: 'not kept apart', person: 'p-father' }]);
  // A typed name alone is no proof of that.
  expect(both([...others, guest('Dorian Ashgrove')], [lead]).questions).toMatchObject([
    { kind: 'who', likely: 'p-father' },
    { kind: 'not in call', person: 'p-father' },
  ]);
  const mother = { ...guest('I'), address: caseLh5207.people.find(({ id }) => id === 'p-mother')!.email! };
  expect(both(others, [lead, guest('Dorian Ashgrove'), mother]).questions).toMatchObject([
    { kind: 'not kept apart', person: 'p-mother' },
  ]);
});

const email = (id: string) => caseLh5207.people.find((one) => one.id === id)!.email!;

test('F-DIS-03: whoever has no call of their own and joins the others is said to be with somebody they are kept apart from', () => {
  const uninvited = { ...apart, apart: [] };
  const father = { ...guest('D'), address: email('p-father') };
  const kinds = (people: readonly InReport[], meeting = uninvited) =>
    both(people, undefined, meeting).questions.flatMap((one) => (one.kind === 'not kept apart' ? [one.person] : []));
  expect(kinds([...others, lead, father])).toEqual(['p-father']);
  // The mother was asked and did not come: nobody was with somebody they must not meet.
  expect(kinds([...others.filter(({ name }) => !name.includes('Isolde')), lead, father])).toEqual([]);
  expect(kinds([...others, lead])).toEqual([]);
  // Neither was asked: both are in it.
  const neither = { ...uninvited, invited: uninvited.invited.filter((id) => id !== 'p-mother') };
  const mother = { ...guest('I'), address: email('p-mother') };
  expect(kinds([mother, lead, father], neither).toSorted()).toEqual(['p-father', 'p-mother']);
  expect(kinds([lead, father], neither)).toEqual([]);
});

test('F-DIS-03: nor is he offered as the person behind a guest there', () => {
  const [who] = both([...others, guest('Somebody')], undefined, { ...apart, apart: [] }).questions;
  expect(who?.kind === 'who' && who.choices).not.toContain('p-father');
  expect(who?.kind === 'who' && who.choices).toContain('p-mother');
});

test('The calls to read are those on Teams that are over; in person there is none', () => {
  const evening = instant('2027-01-04T18:00:00.000Z');
  expect(callsOver(apart, evening)).toEqual([
    { ...shared, onlineMeetingId: 'm-1' },
    { time, joinUrl: own.joinUrl, sitting: 'p-father' },
  ]);
  expect(callsOver(apart, instant('2027-01-04T11:29:00.000Z'))).toEqual([]);
  expect(callsOver({ ...apart, mode: 'in person', apart: [{ ...own, mode: 'in person' }] }, evening)).toEqual([]);
  expect(callsOver({ ...apart, mode: 'in person' }, evening)).toHaveLength(1);
  const later = { ...own, time: { ...time, start: '19:00', end: '20:00' } };
  expect(callsOver({ ...apart, apart: [later] }, evening)).toHaveLength(1);
});

test('No name and no address stands in what an answer is kept under; answers from when they did still count', () => {
  const dad = [...everyone, guest('Dad')];
  const { record } = after(dad, 'who', { say: 'nobody of the meeting' });
  expect(JSON.stringify(record.filter(({ type }) => type === 'call answer'))).not.toMatch(/dad/i);
  const old: EventBody = { type: 'call answer', target: 'name dad', value: { is: 'nobody of the meeting' } };
  expect(ids(dad, [...wholeMeeting, old])).toEqual([]);
  expect(ids(dad, [...wholeMeeting, old, { ...old, value: null }])).toEqual(['name dad']);
});
