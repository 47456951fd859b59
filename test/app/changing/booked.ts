import { IDBFactory } from 'fake-indexeddb';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { Scenario, ScenarioUser } from '../../../emulator/scenarios/scenario.ts';
import { bookMeeting } from '../../../src/app/bookMeeting.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { planOf } from '../../../src/domain/meeting/meetingPlan.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import { type KillableWorld, type KillHarness, killHarness } from '../kill/killable.ts';

/** Elfrida's initial meeting, booked by Tansy, and everyone's computers. */
export interface BookedTown {
  readonly harness: KillHarness;
  readonly id: string;
  readonly hers: KillableWorld;
  readonly his: KillableWorld;
  /** As the list has it now. */
  readonly meeting: () => Promise<Meeting>;
  /** What people were sent since the booking. */
  readonly told: () => readonly { readonly to: string; readonly subject: string; readonly html: string }[];
  readonly onComputerOf: (user: ScenarioUser) => Promise<KillableWorld>;
}

export async function bookedTown(scenario?: Scenario, booked: Meeting = initialMeeting): Promise<BookedTown> {
  const harness = await killHarness(scenario);
  const onComputerOf = async (user: ScenarioUser) => (await harness.computer(user, new IDBFactory())).world;
  const hers = await onComputerOf(tansy);
  const booking = given(await bookMeeting(hers, planOf(booked)));
  if (booking.state === 'booked') await booking.row;
  const before = harness.tenant.received().length;
  return {
    harness,
    id: booked.id,
    hers,
    his: await onComputerOf(petra),
    meeting: async () => given(await hers.meetings.read(booked.id)).value,
    told: () => harness.tenant.received().slice(before),
    onComputerOf,
  };
}

export const tuesday = { date: day('2027-01-05'), start: '10:00', end: '11:30' };

/** Everyone but Tansy, who books. */
export const everyone = [
  'petra.lanternfield@council.example',
  'osric.plumtree@council.example',
  'marigold.fay@post.example',
  'tobias.fay@post.example',
  'myrtle.fay@post.example',
  'office@inkpotlane.example',
  'wren.applegarth@health.example',
  'pc.gale@police.example',
].sort();
