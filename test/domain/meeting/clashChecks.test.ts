import { expect, test } from 'vitest';
import { caseHf3318 } from '../../../emulator/scenarios/herefordshireInitial.ts';
import { caseLh4163, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { caseNt6054 } from '../../../emulator/scenarios/newcastleInitial.ts';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { fold } from '../../../src/domain/meeting/fold.ts';
import { checkMinutes } from '../../../src/domain/meeting/minutesChecks.ts';
import { agendaOf } from '../../../src/domain/papers/papersOf.ts';
import type { Capture } from '../../../src/domain/procedure/meetingRules.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { eventsOf } from '../../builders/recordOf.ts';

/** What is found while Tansy set the last thing without having seen that Petra had set it otherwise. */
function found(entries: readonly EventBody[], unseen: EventBody, of: CaseFile = caseLh4163, captures?: Capture) {
  const petras = eventsOf(entries);
  const tansys = eventsOf([unseen], tansy.id, 't');
  const later = tansys.map((event) => ({ ...event, at: event.at.replace(/^\d{15}/, '001799060000000') }));
  const record = fold([...petras, ...later]);
  const agenda = captures
    ? [{ id: 'asked', title: 'Asked', captures: [captures] }]
    : agendaOf(of, initialMeeting, record);
  return checkMinutes({ file: of, meeting: initialMeeting, record, agenda, today: day('2027-01-05') });
}
const clashes = (...given: Parameters<typeof found>) => found(...given).stops.filter(({ id }) => id.includes('clash'));
const advised = (...given: Parameters<typeof found>) =>
  found(...given).advice.filter(({ id }) => id.includes('clash') || id.startsWith('guest twice'));
const came = (target: string, value: string): EventBody => ({ type: 'arrived', target, value });
const was = (target: string, value: 'present' | 'apologies'): EventBody => ({ type: 'presence', target, value });

test('When somebody came stops while they are recorded as here, and not once they are not: nobody is asked it then', () => {
  const two = (...more: readonly EventBody[]) =>
    clashes([...wholeMeeting, came('p-mother', '10:10'), ...more], came('p-mother', '10:20'));
  expect(two()).toMatchObject([{ words: 'Two people recorded when Marigold Fay came differently', item: 'LEI-A01' }]);
  expect(two(was('p-mother', 'apologies'))).toEqual([]);
});

test('When a guest left stops while the guest is listed, and not once they were taken back', () => {
  const guest: EventBody = { type: 'guest', target: 'g-1', value: { name: 'Sorrel Quince', role: '' } };
  const two = (...more: readonly EventBody[]) =>
    clashes([...wholeMeeting, guest, came('g-1', '10:10'), ...more], came('g-1', '10:20'));
  expect(two()).toMatchObject([{ words: 'Two people recorded when Sorrel Quince came differently' }]);
  expect(two({ type: 'guest withdrawn', target: 'g-1', value: true })).toEqual([]);
});

test('NCL-P40: what to do without the family stops only where it is asked', () => {
  const chose = (value: 'rearrange' | 'professionals’ meeting' | null): EventBody => ({
    type: 'family absent',
    target: 'family',
    value,
  });
  const family = caseNt6054.people.filter(({ side }) => side === 'family').map(({ id }) => was(id, 'apologies'));
  const away = [was('p-senior', 'present'), ...family];
  const stops = (entries: readonly EventBody[], of = caseNt6054) =>
    clashes([...entries, chose('rearrange')], chose(null), of).map(({ id }) => id);
  expect(stops(away)).toEqual(['family absent clash']);
  expect(stops([...away, was('p-mother', 'present')])).toEqual([]);
  expect(stops(away, caseLh4163)).toEqual([]);
});

test('Who agrees with a statement, said differently by two people, stops and is put right with the plan', () => {
  const said = (value: 'agrees' | 'does not agree'): EventBody => ({
    type: 'agreed',
    target: 'safety goal: p-mother',
    value,
  });
  const statement: EventBody = { type: 'statement', target: 'safety goal', value: 'An adult is with Elfrida.' };
  expect(clashes([...wholeMeeting, statement, said('does not agree')], said('agrees'))).toEqual([
    {
      id: 'agreed clash safety goal: p-mother',
      words: 'Two people recorded differently whether Marigold Fay agrees with the safety goal',
      detail: 'Petra Lanternfield had does not agree, Tansy Millbrook had agrees: choose one.',
      place: 'plan',
    },
  ]);
  // Without a statement nobody is asked, and nothing of it is printed.
  expect(clashes([said('does not agree')], said('agrees'))).toEqual([]);
});

test('A number and the last meeting, said differently by two people, stop at the item that asks for them', () => {
  const number = (value: number): EventBody => ({ type: 'scaling', target: 'p-mother', value });
  expect(clashes([number(3)], number(7), caseLh4163, 'scaling')).toMatchObject([
    { words: 'Two people recorded different numbers for Marigold Fay', item: 'asked' },
  ]);
  const last = (value: boolean): EventBody => ({ type: 'close next', target: 'plan', value });
  expect(clashes([last(true)], last(false), caseLh4163, 'exit strategies')).toMatchObject([
    {
      words: 'Two people said differently whether the next meeting is the last',
      detail: 'Petra Lanternfield had yes, Tansy Millbrook had no: choose one.',
      item: 'asked',
    },
  ]);
});

test('Why the meeting was finished as it was, said differently by two people, stops: one of the two would be printed', () => {
  const finished = (why: string): EventBody => ({ type: 'finished', target: 'meeting', value: { why } });
  expect(clashes([finished('The school had to leave.')], finished('No time.'))).toEqual([
    {
      id: 'finished clash',
      words: 'Two people ended the meeting differently',
      detail:
        'Petra Lanternfield had finished: “The school had to leave.”, Tansy Millbrook had finished: “No time.”: choose one.',
    },
  ]);
});

test('Who chairs next time, said differently by two people, stops where it is asked', () => {
  const chairs = (value: string): EventBody => ({ type: 'next role', target: 'chair', value });
  expect(clashes([chairs('p-sswop')], chairs('p-keyworker'), caseLh4163, 'next meeting')).toMatchObject([
    { words: 'Two people said differently who chairs next time', item: 'asked' },
  ]);
});

test('F-RUN-11: What may call for another chair, said differently by two people, stops where the procedure asks it', () => {
  const concern = (value: boolean): EventBody => ({ type: 'concern', target: 'no progress', value });
  expect(clashes([concern(true)], concern(false), caseHf3318, 'next meeting')).toMatchObject([
    {
      words: 'Two people said different things: “There has been no progress”',
      detail: 'Someone else had yes, Tansy Millbrook had no: choose one.',
      item: 'asked',
    },
  ]);
  expect(clashes([concern(true)], concern(false), caseLh4163, 'next meeting')).toEqual([]);
  expect(clashes([concern(true)], concern(false), caseHf3318, 'plan')).toEqual([]);
});

test('F-CAP-05: That somebody gave no view, said differently by two people, stops while no view of theirs is there', () => {
  const none = (value: boolean): EventBody => ({ type: 'none given', target: 'p-school', value });
  const here = was('p-school', 'present');
  expect(clashes([here, none(true)], none(false), caseLh4163, 'everyone’s views')).toMatchObject([
    { words: 'Two people recorded differently whether Mr Inglenook gave no view', item: 'asked' },
  ]);
  const view: EventBody = {
    type: 'note',
    target: 'n-1',
    value: { item: 'asked', tag: 'view', text: 'Settled.', voice: 'p-school' },
  };
  expect(clashes([here, view, none(true)], none(false), caseLh4163, 'everyone’s views')).toEqual([]);
});

test('Whether an update was read out, said differently by two people, is worth a look and stops nobody', () => {
  const update: EventBody = { type: 'written update', target: 'p-police', value: 'No calls since November.' };
  const read = (value: boolean): EventBody => ({ type: 'read out', target: 'p-police', value });
  const given = [[update, read(true)], read(false), caseLh4163, 'written updates'] as const;
  expect(advised(...given)).toMatchObject([
    { words: 'Two people recorded differently whether PC Gale’s update was read out', item: 'asked' },
  ]);
  expect(clashes(...given)).toEqual([]);
});

test('F-RUN-12: Who says yes to what is theirs, said differently by two people, is worth a look', () => {
  const action: EventBody = { type: 'action', target: 'a-1', value: { what: 'Ring', owner: 'p-school' } };
  const yes = (value: boolean): EventBody => ({ type: 'confirmed', target: 'p-school', value });
  expect(advised([action, yes(true)], yes(false))).toMatchObject([
    {
      id: 'confirmed clash p-school',
      detail: 'Petra Lanternfield had yes, Tansy Millbrook had not yet: choose one.',
    },
  ]);
  expect(advised([yes(true)], yes(false))).toEqual([]);
});

test('One guest added by two people stands twice, and a look at it is asked for', () => {
  const guest = (target: string, name: string): EventBody => ({ type: 'guest', target, value: { name, role: '' } });
  expect(advised([guest('g-1', 'Juniper Hale')], guest('g-2', 'juniper hale '))).toMatchObject([
    { words: 'Juniper Hale stands twice among the guests', place: 'here' },
  ]);
  expect(advised([guest('g-1', 'Juniper Hale')], guest('g-2', 'Sorrel Quince'))).toEqual([]);
});

test('Two wordings of an update are put right at the item that asks for updates, and of a guest under who is here', () => {
  const update = (value: string): EventBody => ({ type: 'written update', target: 'p-police', value });
  const { stops } = found([update('None.')], update('One call.'), caseLh4163, 'written updates');
  expect(stops.find(({ id }) => id === 'wording of update p-police')).toMatchObject({ item: 'asked' });
  const guest = (name: string): EventBody => ({ type: 'guest', target: 'g-1', value: { name, role: '' } });
  const named = found([guest('Juniper')], guest('Juniper Hale')).stops;
  expect(named.find(({ id }) => id === 'wording of guest g-1')).toMatchObject({ place: 'here' });
});
