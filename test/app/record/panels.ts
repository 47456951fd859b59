import { IDBFactory } from 'fake-indexeddb';
import { osric } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { ScenarioUser } from '../../../emulator/scenarios/scenario.ts';
import { type LiveRecord, openLiveRecord } from '../../../src/app/liveRecord.ts';
import type { Device } from '../../../src/app/ports/device.ts';
import type { MeetingLog } from '../../../src/app/ports/meetingLog.ts';
import { type RecordRead, readRecord } from '../../../src/app/record/readRecord.ts';
import { given } from '../../builders/signedIn.ts';
import { type SteppedClock, steppedClock } from '../../builders/steppedClock.ts';
import { type KillHarness, killHarness } from '../kill/killable.ts';
import type { Fate, Lifeline } from '../kill/lifeline.ts';

export const reference = 'LH-4163';
export const meeting = 'LH-4163-initial-1';

export interface Panel {
  readonly record: LiveRecord;
  readonly life: Lifeline;
  readonly log: MeetingLog;
  died(): boolean;
}

interface Opening {
  /** The same one again is the same browser on the same device. */
  readonly disk?: IDBFactory;
  readonly fate?: Fate;
  readonly device?: (own: Device) => Device;
  readonly log?: (own: MeetingLog) => MeetingLog;
  /** Milliseconds that this device's clock is wrong by. */
  readonly wrongBy?: number;
}

/** People's panels on one meeting, in one tenant, under one clock. */
export interface Panels {
  readonly harness: KillHarness;
  readonly pass: SteppedClock['pass'];
  open(user: ScenarioUser, opening?: Opening): Promise<Panel>;
  /** The whole record as SharePoint has it, read by someone who wrote nothing. */
  inSharePoint(): Promise<RecordRead>;
}

/** Monday 4 January 2027, ten o'clock: the initial meeting begins. */
export async function panels(harness?: KillHarness): Promise<Panels> {
  const own = harness ?? (await killHarness());
  const { tenant } = own;
  tenant.setNow('2027-01-04T10:00:00.000Z');
  /** Calls under way, by computers that are alive. */
  const underWay = new Set<{ readonly alive: () => boolean }>();
  const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
  const settled = async () => {
    for (let idle = 0; idle < 4; ) {
      await turn();
      idle = [...underWay].some(({ alive }) => alive()) ? 0 : idle + 1;
    }
  };
  const clock = steppedClock({ read: () => tenant.context.now(), set: tenant.setNow }, settled);

  function counted<T extends object>(port: T, alive: () => boolean): T {
    const wrapped = Object.entries(port).map(([name, call]) => [
      name,
      (...args: unknown[]) => {
        const mark = { alive };
        underWay.add(mark);
        return (call as (...args: unknown[]) => Promise<unknown>)(...args).finally(() => underWay.delete(mark));
      },
    ]);
    return Object.fromEntries(wrapped) as T;
  }

  return {
    harness: own,
    pass: clock.pass,
    async open(user, { disk = new IDBFactory(), fate, device = same, log = same, wrongBy } = {}) {
      const { world, life } = await own.computer(user, disk, fate);
      let dead = false;
      void life
        .run(() => new Promise(() => {}))
        .then(() => {
          dead = true;
        });
      const alive = () => !dead;
      const ticking = clock.as(wrongBy);
      const ports = {
        identity: world.identity,
        clock: {
          ...ticking,
          wait: (length: number) => ticking.wait(length).then(() => (dead ? new Promise<void>(() => {}) : undefined)),
        },
        device: device(counted(world.device, alive)),
        log: log(counted(world.log, alive)),
      };
      const record = await openLiveRecord(ports, reference, meeting);
      await settled();
      return { record, life, log: ports.log, died: () => dead };
    },
    async inSharePoint() {
      const { world } = await own.computer(osric, new IDBFactory());
      return given(await readRecord(world, reference, meeting));
    },
  };
}

const same = <T>(port: T): T => port;
