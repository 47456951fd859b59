import { IDBFactory } from 'fake-indexeddb';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { ScenarioUser } from '../../../emulator/scenarios/scenario.ts';
import { siblingsApart } from '../../../emulator/scenarios/siblingsApart.ts';
import { docxWriter } from '../../../src/adapters/word/docxWriter.ts';
import { askForUpdate } from '../../../src/app/askForUpdate.ts';
import { bookMeeting } from '../../../src/app/bookMeeting.ts';
import { chase } from '../../../src/app/chase.ts';
import { installTab } from '../../../src/app/installTab.ts';
import { moveMeeting } from '../../../src/app/moveMeeting.ts';
import { reopenMinutes } from '../../../src/app/reopenMinutes.ts';
import { sendPapers } from '../../../src/app/sendPapers.ts';
import { showMinutes } from '../../../src/app/showMinutes.ts';
import { signOffMinutes } from '../../../src/app/signOffMinutes.ts';
import { whatToSend } from '../../../src/app/whatToSend.ts';
import type { World } from '../../../src/app/world.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { writeLines } from '../../../src/domain/meeting/logLines.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { eventsOf } from '../../builders/recordOf.ts';
import { siblingsMeeting, siblingsPlan, siblingsRecord } from '../../builders/siblingsMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import { type KillHarness, killHarness } from '../kill/killable.ts';

const reference = 'LH-5207';
const { id } = siblingsMeeting;

/** Somebody's computer, spoilt by `leak` where a test wants to see it caught. */
export type Leak = (world: World) => World;

export async function computerOf(harness: KillHarness, user: ScenarioUser, leak: Leak = (world) => world) {
  const { world } = await harness.computer(user, new IDBFactory());
  return leak({ ...world, word: docxWriter } satisfies World);
}

/** From the assessment to the papers sent: booked, chased, asked for an update, moved to the day after, held, recorded, signed off, sent. Answers with the council's tenant. */
export async function siblingsJourney(
  leak?: Leak,
  record: readonly EventBody[] = siblingsRecord,
): Promise<KillHarness> {
  const harness = await killHarness(siblingsApart);
  const support = await computerOf(harness, tansy, leak);
  const booked = given(await bookMeeting(support, siblingsPlan));
  if (booked.state !== 'booked') throw new Error(booked.state);
  await booked.row;
  given(await installTab(support, booked.meeting));
  const both = ['p-mother', 'p-father'];
  given(await chase(support, reference, id, both));
  given(await askForUpdate(support, reference, id, both));
  const to = { date: day('2027-01-05'), start: '09:00', end: '10:00' };
  const moved = given(await moveMeeting(support, id, { to, reason: 'The school is closed' }));
  if (moved.state !== 'done') throw new Error(moved.state);
  await moved.row;

  harness.tenant.setNow('2027-01-06T09:30:00.000Z');
  const chair = await computerOf(harness, petra, leak);
  const lines = writeLines(eventsOf(record, petra.id, 'p'));
  given(await chair.log.write(reference, id, 'aa-0001.jsonl', lines, undefined));
  given(await signOffMinutes(chair, reference, id, given(await showMinutes(chair, reference, id))));

  await sendAll(support);
  return harness;
}

/** Opens the minutes again, signs a second version for that reason, and sends it to the same people. */
export async function correctAndSend(harness: KillHarness, whyReplaced: string): Promise<void> {
  const chair = await computerOf(harness, petra);
  given(await reopenMinutes(chair, reference, id, whyReplaced));
  const shown = given(await showMinutes(chair, reference, id));
  given(await signOffMinutes(chair, reference, id, { ...shown, whyReplaced }));
  await sendAll(await computerOf(harness, tansy));
}

async function sendAll(support: World): Promise<void> {
  const meeting = given(await support.meetings.read(id)).value;
  const file = given(await support.folder.readCase(reference)).value;
  const what = given(await whatToSend(support, { file, profile: leicestershire, meeting, signOff: meeting.signOff! }));
  given(await sendPapers(support, what.send));
}
