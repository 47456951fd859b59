import { createHash } from 'node:crypto';
import type { EventBody } from '../../src/domain/meeting/event.ts';
import { checkConflicts } from './checkConflicts.ts';
import { checkRecord } from './checkRecord.ts';
import { eventTypes } from './eventKinds.ts';
import type { Fault } from './fault.ts';
import { heal } from './heal.ts';
import { people } from './people.ts';
import type { Product } from './product.ts';
import { seat } from './seat.ts';
import { type Seeded, seeded } from './seeded.ts';
import type { Simulated } from './simulated.ts';
import { computer } from './simulatedDevice.ts';
import { simulatedSharePoint } from './simulatedSharePoint.ts';
import { simulatedTime } from './simulatedTime.ts';
import { weatherOf } from './weather.ts';

/** What one seed came to. */
export interface History {
  readonly seed: number;
  readonly faults: readonly Fault[];
  /** Of everything that happened, in order: the same for the same seed and the same product. */
  readonly hash: string;
  /** One line for everything that happened. */
  readonly trace: readonly string[];
  readonly panels: number;
  /** How often a panel was opened. */
  readonly pages: number;
  readonly events: number;
  readonly promised: number;
  readonly conflicts: number;
  readonly files: number;
  readonly types: ReadonlySet<EventBody['type']>;
  /** How often each thing went wrong on the way. */
  readonly met: ReadonlyMap<string, number>;
}

/** Monday 4 January 2027, ten o'clock: the initial meeting begins. */
const tenOClock = Date.parse('2027-01-04T10:00:00.000Z');
const aDay = 86_400_000;

/** Runs the meeting of that seed from beginning to end, and holds everything against what must be true of it. */
export async function runHistory(seed: number, product: Product): Promise<History> {
  const random = seeded(seed);
  const time = simulatedTime(tenOClock + random.between(0, 999));
  const honours = random.chance(0.85);
  const site = simulatedSharePoint(time, honours);
  const trace: string[] = [];
  const faults: Fault[] = [];
  const simulated: Simulated = {
    product,
    time,
    random,
    site,
    around: { weather: weatherOf(random, honours), underWay: 0, met: new Map() },
    honours,
    clocksMove: random.chance(0.15),
    written: new Map(),
    pages: [],
    counts: { adds: 0, kills: 0, conflicts: 0 },
    tell: (line) => trace.push(`${((time.now() - tenOClock) / 1000).toFixed(3).padStart(9)} ${line}`),
    fault(fault) {
      trace.push(`FAULT ${fault.kind}: ${fault.what} ${fault.ids.join(' ')}`);
      if (faults.length < 20) faults.push(fault);
    },
  };

  let serial = 0;
  const long = random.chance(0.12);
  const earlier: string[] = [];
  function words() {
    const [one, ...others] = earlier;
    if (one && random.chance(0.08)) return random.pick([one, ...others]);
    serial += 1;
    const more = long ? ' and so on'.repeat(random.between(0, random.chance(0.04) ? 4000 : 900)) : '';
    earlier.push(`Words ${serial}${more}`);
    return earlier.at(-1)!;
  }

  const habits = {
    people,
    types: someTypes(random),
    restless: honours,
    pace: random.pick([2500, 6000, 12_000]),
    words,
  };
  const panels = random.pick([2, 2, 2, 3, 3, 3, 4, 4, 5, 6, 8]);
  const clockOf = () => random.pick([0, 0, random.between(-2000, 2000), random.between(-aDay, aDay), aDay, -aDay]);
  const seats = Array.from({ length: panels }, (_, place) =>
    seat(simulated, `p${place + 1}`, computer(`computer ${place + 1}`, clockOf()), random.pick(people), habits),
  );
  const broken = (reason: unknown) => simulated.fault({ kind: 'broke', what: String(reason), ids: [] });
  process.on('unhandledRejection', broken);
  try {
    for (const each of seats) {
      each.open();
      each.begin();
    }
    await time.pass(random.between(15, random.pick([40, 40, 90, 150])) * 1000);
    for (const each of seats) each.stop();
    const read = await heal(simulated, seats);
    if (read) {
      simulated.counts.conflicts = read.record.conflicts;
      const written = read.events.flatMap(({ id }) => simulated.written.get(id) ?? []);
      for (const fault of [...checkRecord(simulated, read), ...checkConflicts(read.record, written)])
        simulated.fault(fault);
    }
  } catch (error) {
    simulated.fault({ kind: 'broke', what: error instanceof Error ? error.message : String(error), ids: [] });
  } finally {
    process.off('unhandledRejection', broken);
  }

  const all = [...simulated.written.values()];
  const hash = createHash('sha256');
  for (const line of trace) hash.update(`${line}\n`);
  for (const { name, text } of site.files()) hash.update(`${name}\n${text}`);
  return {
    seed,
    faults,
    hash: hash.digest('hex').slice(0, 16),
    trace,
    panels,
    pages: simulated.pages.length,
    events: all.length,
    promised: all.filter(({ promised }) => promised).length,
    conflicts: simulated.counts.conflicts,
    files: site.files().length,
    types: new Set(all.map(({ body }) => body.type)),
    met: new Map([...simulated.around.met, ['killed', simulated.counts.kills]]),
  };
}

/** Few types meet each other more often, and all of them have their turn. */
function someTypes(random: Seeded): readonly [EventBody['type'], ...EventBody['type'][]] {
  if (random.chance(0.25)) return eventTypes;
  const more = Array.from({ length: random.between(3, 8) }, () => random.pick(eventTypes));
  return [random.pick(eventTypes), ...more];
}
