import { recordEvents } from '../src/app/record/recordEvents.ts';
import type { EventBody, MeetingEvent } from '../src/domain/meeting/event.ts';
import { fold } from '../src/domain/meeting/fold.ts';
import { gatherLog } from '../src/domain/meeting/gatherLog.ts';
import { readLines, writeLines } from '../src/domain/meeting/logLines.ts';
import { instantAt } from '../src/domain/time/epoch.ts';

/*
 * What the record of a very long meeting costs: processor time of one run, the best and the middle of several rounds.
 * 20,000 events are more than a hundred meetings' worth: five panels, four in five events about texts that were changed
 * again and again. Nothing here is asserted.
 */
const rounds = 15;
const tenOClock = 1_799_056_800_000;
const panels = ['petra', 'tansy', 'osric', 'wren', 'gale'];

/** Deterministic: event n of a meeting in which everybody writes. */
function bodyOf(n: number): EventBody {
  const few = (count: number) => (n * 7919) % count;
  switch (n % 10) {
    case 0:
      return { type: 'tick', target: `LEI-A${few(12)}`, value: few(2) === 0 };
    case 1:
      return { type: 'presence', target: `p-${few(30)}`, value: few(2) === 0 ? 'present' : 'no reply' };
    case 2:
      return { type: 'here', target: `opening-${few(8)}`, value: `LEI-A${few(12)}` };
    case 3:
      return { type: 'statement', target: 'safety goal', value: `An adult is with her until the bell, wording ${n}.` };
    case 4:
    case 5:
      return {
        type: 'action',
        target: `a-${few(60)}`,
        value: { what: `Ring both parents by quarter past nine, wording ${n}`, owner: `p-${few(30)}` },
      };
    default:
      return {
        type: 'note',
        target: `n-${few(400)}`,
        value: { item: `LEI-A${few(12)}`, tag: 'worry', text: `Late on Monday and again on Thursday, wording ${n}` },
      };
  }
}

function eventsOf(count: number): readonly MeetingEvent[] {
  const last = new Map<string, string>();
  return Array.from({ length: count }, (_, n) => {
    const body = bodyOf(n);
    const by = panels[(n * 31) % panels.length]!;
    const place = `${body.type} ${body.target}`;
    const over = last.get(place);
    last.set(place, `e${n}`);
    return {
      ...body,
      id: `e${n}`,
      at: `${String(tenOClock + n * 100).padStart(15, '0')}.000000.${by}`,
      wall: instantAt(tenOClock + n * 100),
      certain: true,
      by,
      byName: by,
      // One in twenty writes without having seen the last wording.
      ...(over !== undefined && n % 20 !== 0 && { basedOn: [over] }),
    };
  });
}

/** Milliseconds of processor time: the best round and the middle one. */
function took(work: () => unknown): { readonly best: number; readonly middle: number } {
  const times = Array.from({ length: rounds }, () => {
    const from = process.cpuUsage();
    if (work() === undefined) throw new Error('Nothing was done');
    const { user, system } = process.cpuUsage(from);
    return (user + system) / 1000;
  }).sort((a, b) => a - b);
  return { best: times[0]!, middle: times[Math.floor(rounds / 2)]! };
}

const say = (what: string, { best, middle }: ReturnType<typeof took>) =>
  console.log(`${what.padEnd(62)} ${best.toFixed(1).padStart(7)} ms best ${middle.toFixed(1).padStart(7)} ms middle`);

// As they are read from files and from the device.
const parsed = (events: readonly MeetingEvent[]) => readLines(writeLines(events)).events;
const all = parsed(eventsOf(20_000));
const shuffled = all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
const offline = parsed(eventsOf(2000).map((event) => ({ ...event, id: `o${event.id}`, by: 'petra' })));
const files = panels.map((by) => ({
  name: `${by}-0001.jsonl`,
  createdBy: by,
  text: writeLines(all.filter((event) => event.by === by)),
}));
const identity = { me: { id: 'petra', name: 'petra' }, newId: () => 'one' } as Parameters<typeof recordEvents>[0];
const time = { now: () => instantAt(tenOClock), certain: () => true } as Parameters<typeof recordEvents>[1];

say(
  'fold 20,000 events, in order',
  took(() => fold(all)),
);
say(
  'fold 20,000 events, in any order',
  took(() => fold(shuffled)),
);
say(
  'read the five files of 20,000 events, then fold',
  // Files as they come from SharePoint, each time others than before.
  took(() => fold(gatherLog(files.map((file) => ({ ...file }))).events)),
);

const panel = recordEvents(identity, time, 'opening');
panel.take(gatherLog(files));
let count = 0;
say(
  'one more tick on top of 20,000 events',
  took(() => {
    count += 1;
    const event = panel.write({ type: 'tick', target: 'LEI-A01', value: count % 2 === 0 }, [], () => false);
    panel.show([{ ...event, id: `tick ${count}` }]);
    return panel.record();
  }),
);
say(
  'reopen with 2,000 events that were written offline',
  took(() => {
    const opened = recordEvents(identity, time, 'another');
    opened.show(offline);
    return opened.record();
  }),
);
