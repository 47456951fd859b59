import { beforeAll, expect, test } from 'vitest';
import { petra } from '../../emulator/scenarios/leicestershireInitial.ts';
import { gateActs } from '../../src/app/gateActs.ts';
import { showAfterMeeting } from '../../src/app/showAfterMeeting.ts';
import { tellWhoTakesNotes } from '../../src/app/tellWhoTakesNotes.ts';
import type { World } from '../../src/app/world.ts';
import { dueRows } from '../../src/domain/case/dueRows.ts';
import type { EventBody } from '../../src/domain/meeting/event.ts';
import { writeLines } from '../../src/domain/meeting/logLines.ts';
import { englandAndWales as calendar } from '../../src/domain/time/bankHolidays.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { day } from '../../src/domain/time/plainDate.ts';
import { petra as chair } from '../builders/elfrida.ts';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { eventsOf } from '../builders/recordOf.ts';
import { given } from '../builders/signedIn.ts';
import { refusedByContract } from './kill/killable.ts';
import { afterTheMeeting, computerOf, reference, sign } from './signOff/afterTheMeeting.ts';

const { id } = initialMeeting;
const since = instant('2027-01-04T10:00:00.000Z');
let harness: Awaited<ReturnType<typeof afterTheMeeting>>['harness'];
let world: World;

beforeAll(async () => {
  ({ harness } = await afterTheMeeting());
  ({ world } = await computerOf(harness, petra));
}, 60_000);

/** What Today shows of the notes from the case's row alone. */
async function today(on: string) {
  const row = given(await world.cases.read(reference)).value;
  return dueRows([row], { calendar, today: day(on), me: chair })
    .filter(({ clock }) => clock.ruleId === 'LEI-C11a')
    .map(({ clock, state, whose, record }) => [clock.due, state, whose, record?.meeting]);
}
const notes = async () => given(await showAfterMeeting(world, reference, id)).agencyNotes;
const running = [['2027-01-11', 'not circulated', 'You', id]];

test('F-CAP-08: said in the panel, it is on Today at once, closed by the day they came, and signing off changes nothing', async () => {
  expect(await today('2027-01-05')).toEqual([]);
  expect(await notes()).toBeUndefined();

  const said: EventBody = { type: 'notes by', target: 'notes', value: 'p-school' };
  given(await world.log.write(reference, id, 'cc-0001.jsonl', writeLines(eventsOf([said], petra.id, 'c')), undefined));
  expect(await tellWhoTakesNotes(world, reference, initialMeeting, { left: true, since })).toMatchObject({
    value: 'told',
  });
  expect(await tellWhoTakesNotes(world, reference, initialMeeting, { left: true, since })).toMatchObject({
    value: 'known',
  });
  expect(await today('2027-01-05')).toEqual(running);
  expect(await notes()).toMatchObject({ status: 'to do', due: '2027-01-11', who: 'Mr Inglenook' });

  const acts = gateActs(world, reference, 'Taken back under the meeting');
  given(await acts.record((await notes())!, day('2027-01-05')));
  expect(await today('2027-01-12')).toEqual([]);
  expect(await notes()).toMatchObject({ status: 'done', doneOn: '2027-01-05' });
  given(await acts.takeBack((await notes())!));
  expect(await today('2027-01-05')).toEqual(running);

  given(await sign(world));
  expect(await today('2027-01-05')).toEqual(running);
  const { facts, corrections } = given(await world.folder.readCase(reference)).value;
  expect(facts.filter(({ fact }) => fact === 'notes left to an agency')).toMatchObject([{ meeting: id }]);
  expect(corrections.map(({ fact, why }) => [fact, why])).toEqual([
    ['agency notes circulated', 'Taken back under the meeting'],
  ]);
  expect(refusedByContract(harness.tenant)).toEqual([]);
});

test('F-CAP-08: what never reached the case from the panel is said to it by signing off, and an undone one taken back', async () => {
  const other = await afterTheMeeting();
  ({ harness } = other);
  ({ world } = await computerOf(harness, petra));
  given(await tellWhoTakesNotes(world, reference, initialMeeting, { left: true, since }));
  given(await sign(world));
  // The record says nothing of it.
  expect(await today('2027-01-05')).toEqual([]);

  const third = await afterTheMeeting();
  ({ harness } = third);
  ({ world } = await computerOf(harness, petra));
  const said: EventBody = { type: 'notes by', target: 'notes', value: 'p-school' };
  given(await world.log.write(reference, id, 'cc-0001.jsonl', writeLines(eventsOf([said], petra.id, 'c')), undefined));
  given(await sign(world));
  expect(await today('2027-01-05')).toEqual(running);
}, 60_000);
