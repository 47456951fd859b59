import { IDBFactory } from 'fake-indexeddb';
import type { Device } from '../../src/app/ports/device.ts';
import type { MeetingEvent } from '../../src/domain/meeting/event.ts';
import type { Life } from './life.ts';
import type { Seeded } from './seeded.ts';
import type { SimulatedTime } from './simulatedTime.ts';

/** One computer: its disk with its browser's databases, its line, and its clock. */
export interface Computer {
  readonly name: string;
  readonly disk: IDBFactory;
  /** Milliseconds that its clock is wrong by. */
  wrongBy: number;
  cutOff: boolean;
  disc: 'works' | 'refuses' | 'is stuck';
  /** What each account's pages have on the disk, by account. */
  readonly kept: Map<string, Set<string>>;
}

export const computer = (name: string, wrongBy: number): Computer => ({
  name,
  disk: new IDBFactory(),
  wrongBy,
  cutOff: false,
  disc: 'works',
  kept: new Map(),
});

/** The device of one page, over the product's own one. `gives` and `takes` are told what crosses. */
export function simulatedDevice(
  own: Device,
  on: Computer,
  {
    time,
    random,
    account,
    life,
    tell,
    takes,
    gives,
  }: {
    readonly time: SimulatedTime;
    readonly random: Seeded;
    readonly account: string;
    readonly tell: (line: string) => void;
    readonly life: Life;
    readonly takes: (events: readonly MeetingEvent[]) => void;
    readonly gives: (events: readonly MeetingEvent[]) => void;
  },
): Device {
  const kept = on.kept.get(account) ?? new Set<string>();
  on.kept.set(account, kept);

  function through<T>(what: string, work: () => Promise<T>, done: (value: T) => void): Promise<T> {
    return new Promise((resolve, reject) => {
      const before = on.disc === 'is stuck' ? random.between(2500, 9000) : random.between(0, 25);
      const after = random.between(0, 6);
      time.after(before, () =>
        // A page that has gone before its write began has written nothing.
        life.hear(() => {
          if (on.disc === 'refuses') {
            tell(`${what}: refused`);
            return reject(new Error('QuotaExceededError'));
          }
          void time.work(work).then((value) => {
            done(value);
            tell(`${what}: done`);
            time.after(after, () => life.hear(() => resolve(value)));
          }, reject);
        }),
      );
    });
  }

  return {
    ...own,
    unsent: (meeting) => through('reads what is unsent', () => own.unsent(meeting), gives),
    keepUnsent(meeting, events) {
      takes(events);
      return through(
        `keeps ${short(events.map(({ id }) => id))}`,
        () => own.keepUnsent(meeting, events),
        () => {
          for (const { id } of events) kept.add(id);
        },
      );
    },
    acknowledge: (meeting, ids) =>
      through(
        `forgets ${short(ids)}`,
        () => own.acknowledge(meeting, ids),
        () => {
          for (const id of ids) kept.delete(id);
        },
      ),
  };
}

const short = (ids: readonly string[]): string => ids.map((id) => id.slice(0, 8)).join(' ');
