import { IDBFactory } from 'fake-indexeddb';
import { tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { caseLh4127, overdueReview } from '../../../emulator/scenarios/overdueReview.ts';
import type { ScenarioUser } from '../../../emulator/scenarios/scenario.ts';
import { docxWriter } from '../../../src/adapters/word/docxWriter.ts';
import { bookMeeting } from '../../../src/app/bookMeeting.ts';
import { openLiveRecord } from '../../../src/app/liveRecord.ts';
import { showMinutes } from '../../../src/app/showMinutes.ts';
import { signOffMinutes } from '../../../src/app/signOffMinutes.ts';
import type { World } from '../../../src/app/world.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { type MeetingId, meetingId } from '../../../src/domain/meeting/meeting.ts';
import type { PlainDate } from '../../../src/domain/time/plainDate.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { given } from '../../builders/signedIn.ts';
import { type KillHarness, killHarness } from '../kill/killable.ts';

export const reference = 'LH-4127';

export async function reviewTown(): Promise<KillHarness> {
  return killHarness(overdueReview);
}

export async function worldOf(harness: KillHarness, user: ScenarioUser = tansy): Promise<World> {
  const { world } = await harness.computer(user, new IDBFactory());
  return { ...world, word: docxWriter };
}

/** Everyone who is asked came or said something, both children and parents were heard: nothing but the plan is left. */
const heard: readonly EventBody[] = [
  ...['p-sswop', 'p-keyworker', 'p-mother', 'p-father', 'p-grandmother', 'p-school'].map(
    (target): EventBody => ({ type: 'presence', target, value: 'present' }),
  ),
  { type: 'presence', target: 'p-health', value: 'update only' },
  { type: 'note', target: 'n-1', value: note('p-keyworker', 'c-juniper', 'Sleeps in Nana’s room now.') },
  { type: 'note', target: 'n-2', value: note('p-grandmother', 'c-sorrel', 'Asks for the play group.') },
  { type: 'note', target: 'n-3', value: { item: 'LEI-A06', tag: 'view', text: 'Better nights.', voice: 'p-mother' } },
  { type: 'note', target: 'n-4', value: { item: 'LEI-A06', tag: 'view', text: 'Wants Fridays.', voice: 'p-father' } },
];

function note(voice: string, about: string, text: string) {
  return { item: 'LEI-A05', tag: 'view', text, voice, about } as const;
}

/** Books a progress meeting by the same verb as the first one, and records it in a panel. */
export async function holdReview(
  harness: KillHarness,
  number: number,
  on: PlainDate,
  bodies: readonly EventBody[],
): Promise<MeetingId> {
  const world = await worldOf(harness);
  harness.tenant.setNow(`${on}T09:00:00.000Z`);
  const booked = given(
    await bookMeeting(world, {
      reference,
      kind: 'progress',
      number,
      time: { date: on, start: '10:00', end: '11:00' },
      mode: 'in person',
      place: 'Quill Street Primary',
      chair: 'p-keyworker',
      invited: caseLh4127.people.map(({ id }) => id),
      originalDue: day('2027-03-01'),
      apart: [],
    }),
  );
  if (booked.state === 'booked') given(await booked.row);
  const id = meetingId(reference, 'progress', number);
  const live = await openLiveRecord(world, reference, id);
  for (const body of [...heard, ...bodies]) await live.add(body);
  await live.close();
  return id;
}

export async function signReview(harness: KillHarness, id: MeetingId) {
  const world = await worldOf(harness);
  const shown = given(await showMinutes(world, reference, id));
  return signOffMinutes(world, reference, id, shown);
}
