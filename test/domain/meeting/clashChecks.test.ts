import { expect, test } from 'vitest';
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

/** What stops while Tansy set the last thing without having seen that Petra had set it otherwise. */
function clashes(entries: readonly EventBody[], unseen: EventBody, of: CaseFile = caseLh4163, captures?: Capture) {
  const petras = eventsOf(entries);
  const tansys = eventsOf([unseen], tansy.id, 't');
  const later = tansys.map((event) => ({ ...event, at: event.at.replace(/^\d{15}/, '001799060000000') }));
  const record = fold([...petras, ...later]);
  const agenda = captures
    ? [{ id: 'asked', title: 'Asked', captures: [captures] }]
    : agendaOf(of, initialMeeting, record);
  const { stops } = checkMinutes({ file: of, meeting: initialMeeting, record, agenda, today: day('2027-01-05') });
  return stops.filter(({ id }) => id.includes('clash'));
}
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
