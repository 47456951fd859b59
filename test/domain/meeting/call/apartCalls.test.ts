import { expect, test } from 'vitest';
import { petra } from '../../../../emulator/scenarios/leicestershireInitial.ts';
import { caseLh5207 } from '../../../../emulator/scenarios/siblingsApart.ts';
import { everyoneIn, type InReport } from '../../../../src/domain/meeting/call/callReport.ts';
import { callsOver } from '../../../../src/domain/meeting/call/callsOf.ts';
import { compareCalls } from '../../../../src/domain/meeting/call/compareCalls.ts';
import { instant } from '../../../../src/domain/time/instant.ts';
import { guest, staff } from '../../../builders/callReport.ts';
import { initialMeeting } from '../../../builders/initialMeeting.ts';
import { recordOf } from '../../../builders/recordOf.ts';
import { siblingsMeeting, siblingsRecord } from '../../../builders/siblingsMeeting.ts';

const { time } = initialMeeting;
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
