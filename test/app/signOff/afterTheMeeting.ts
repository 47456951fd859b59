import { IDBFactory } from 'fake-indexeddb';
import { osric, petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { ScenarioUser } from '../../../emulator/scenarios/scenario.ts';
import { docxWriter } from '../../../src/adapters/word/docxWriter.ts';
import { showMinutes } from '../../../src/app/showMinutes.ts';
import { papersFor } from '../../../src/app/signOff/papersFor.ts';
import { signOffMinutes } from '../../../src/app/signOffMinutes.ts';
import type { World } from '../../../src/app/world.ts';
import { writeLines } from '../../../src/domain/meeting/logLines.ts';
import { initialMeeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { eventsOf } from '../../builders/recordOf.ts';
import { given } from '../../builders/signedIn.ts';
import { type KillHarness, killHarness } from '../kill/killable.ts';
import type { Fate } from '../kill/lifeline.ts';

export const reference = 'LH-4163';
const { id } = initialMeeting;

/** The day after the meeting: Petra and Tansy wrote in two panels at once, nobody has signed off. */
export async function afterTheMeeting() {
  const harness = await killHarness();
  harness.tenant.setNow('2027-01-05T12:30:00.000Z');
  const half = wholeMeeting.length / 2;
  const chair = await computerOf(harness, petra);
  given(await chair.world.meetings.create(initialMeeting));
  const first = writeLines(eventsOf(wholeMeeting.slice(0, half), petra.id, 'p'));
  given(await chair.world.log.write(reference, id, 'aa-0001.jsonl', first, undefined));
  const support = await computerOf(harness, tansy);
  const second = writeLines(eventsOf(wholeMeeting.slice(half), tansy.id, 't'));
  given(await support.world.log.write(reference, id, 'bb-0001.jsonl', second, undefined));
  return { harness, ready: harness.keep() };
}

export async function computerOf(harness: KillHarness, user: ScenarioUser, fate?: Fate) {
  const { world, life } = await harness.computer(user, new IDBFactory(), fate);
  return { life, world: { ...world, word: docxWriter } satisfies World };
}

export const shownTo = async (world: World) => given(await showMinutes(world, reference, id));
export const sign = async (world: World) => signOffMinutes(world, reference, id, await shownTo(world));

/** All that a sign-off leaves, read by someone else on another computer. */
export async function left(harness: KillHarness) {
  const { world } = await computerOf(harness, osric);
  const meeting = given(await world.meetings.read(id)).value;
  const file = given(await world.folder.readCase(reference)).value;
  const row = given(await world.cases.read(reference)).value;
  const papers = given(await papersFor(world, reference, meeting)).everyone;
  return { meeting, file, row, papers };
}
