import 'fake-indexeddb/auto';
import type { LiveRecord } from '../../src/app/liveRecord.ts';
import type { EventBody, MeetingEvent } from '../../src/domain/meeting/event.ts';
import type { Account } from '../../src/domain/meeting/meeting.ts';
import { epochMilliseconds, instantAt } from '../../src/domain/time/epoch.ts';
import { dateInLondon } from '../../src/domain/time/londonTime.ts';
import { idsShown, shownOf } from './eventKinds.ts';
import { type Life, life } from './life.ts';
import type { Simulated } from './simulated.ts';
import { type Computer, simulatedDevice } from './simulatedDevice.ts';
import { simulatedNetwork } from './simulatedNetwork.ts';
import { placeOf, type Written, wordsOf } from './written.ts';

export const reference = 'LH-4163';
export const meeting = 'LH-4163-initial-1';

/** A device's time is wrong at first, and by no more than this once SharePoint has said what time it is. */
const timeWithin = 12_000;

/** One opening of a panel. */
export interface Page {
  readonly name: string;
  readonly account: Account;
  readonly on: Computer;
  readonly life: Life;
  /** Undefined until it has opened. */
  record(): LiveRecord | undefined;
  /** Types that. `over`: what it was typed over, where typing began earlier. */
  add(body: EventBody, over?: readonly string[]): void;
  close(): void;
  closed(): boolean;
}

/** Opens a panel of that person on that computer, and holds what it says against what is true. */
export async function openPage(simulated: Simulated, name: string, account: Account, on: Computer): Promise<Page> {
  const { time, random, site, product, tell, fault, written } = simulated;
  const alive = life();
  let record: LiveRecord | undefined;
  let closed = false;
  /** Asked for and not yet made into events, in order. */
  const asked: { readonly body: EventBody; readonly over: readonly string[]; made?: Written }[] = [];
  const own = new Map<string, string[]>();
  /** Events that this page answers for, and has not yet said to be saved. */
  const unsaved = new Set<string>();

  function made(event: MeetingEvent) {
    const next = asked.find((each) => each.made === undefined);
    const { id, by, wall, certain } = event;
    const isAsked =
      next &&
      event.type !== 'text removed' &&
      wordsOf(next.body) === wordsOf(event) &&
      placeOf(next.body) === placeOf(event);
    if (!isAsked) return fault({ kind: 'twice', what: `${name} writes what nobody asked for`, ids: [id] });
    const place = placeOf(next.body);
    const earlier = own.get(place) ?? [];
    next.made = {
      id,
      body: next.body,
      by: account.id,
      page: name,
      over: new Set([...next.over, ...earlier]),
      promised: false,
    };
    own.set(place, [...earlier, id]);
    written.set(id, next.made);
    tell(`${name} makes ${id.slice(0, 8)}: ${place}${certain ? '' : ', time uncertain'}`);
    if (by !== account.id) fault({ kind: 'another account', what: `${name} writes as somebody else`, ids: [id] });
    if (certain && !simulated.clocksMove && Math.abs(epochMilliseconds(wall) - time.now()) > timeWithin)
      fault({ kind: 'time', what: `${name} is sure that it is ${wall}`, ids: [id] });
  }

  /** `saved`: SharePoint has everything. `on this device`: the device has what SharePoint lacks. */
  function holdToItsWord() {
    const said = record?.view().saved;
    if (said === undefined || said.kind === 'not kept') return;
    for (const id of unsaved) {
      // Where somebody is writing is for now only, and the saved state says nothing of it.
      if (written.get(id)?.body.type === 'here') {
        unsaved.delete(id);
        continue;
      }
      const there = site.has(id);
      if (said.kind === 'saved') {
        if (!there && simulated.honours) fault({ kind: 'said to be saved', what: name, ids: [id] });
        promise(id);
        unsaved.delete(id);
      } else if (!there && simulated.honours && !on.kept.get(account.id)?.has(id)) {
        fault({ kind: 'said to be on the device', what: name, ids: [id] });
        unsaved.delete(id);
      }
    }
  }

  function promise(id: string) {
    const event = written.get(id);
    if (event) event.promised = true;
  }

  const page: Page = {
    name,
    account,
    on,
    life: alive,
    record: () => record,
    close() {
      closed = true;
      void record?.close();
    },
    closed: () => closed,
    add(body, over) {
      if (!record) return;
      const shown = idsShown(shownOf(record.view().record, body));
      const entry: (typeof asked)[number] = { body, over: over ?? shown };
      asked.push(entry);
      tell(
        `${name} adds ${body.type}, ${placeOf(body)}, over ${entry.over.map((id) => id.slice(0, 8)).join(' ') || 'nothing'}`,
      );
      simulated.counts.adds += 1;
      void record.add(body, over).then(() => {
        if (!entry.made) return fault({ kind: 'lost', what: `${name} never made ${wordsOf(body)}`, ids: [] });
        unsaved.add(entry.made.id);
        // Where somebody is writing is promised to nobody.
        if (body.type !== 'here' && record?.view().saved.kind !== 'not kept') promise(entry.made.id);
        tell(`${name} has ${entry.made.id.slice(0, 8)}: ${record?.view().saved.kind}`);
        holdToItsWord();
      });
    },
  };

  // `idb` opens what `indexedDB` is at this moment.
  globalThis.indexedDB = on.disk;
  const disk = await time.work(async () => {
    const device = await product.openDevice('tenant', account.id);
    await device.caseRows();
    return device;
  });
  const device = simulatedDevice(disk, on, {
    time,
    random,
    account: account.id,
    life: alive,
    tell: (line) => tell(`${name} ${line}`),
    takes: (events) => {
      const [event, ...others] = events;
      if (event && others.length === 0 && !written.has(event.id)) made(event);
    },
    gives: (events) => {
      for (const { id, by } of events) {
        // An answer that comes too late is not waited for: the next opening sends them.
        if (by === account.id && time.now() < asksUntil) unsaved.add(id);
        else if (by === account.id) tell(`${name} no longer waits for ${id.slice(0, 8)}`);
        else fault({ kind: 'another account', what: `${name} is given what somebody else typed`, ids: [id] });
      }
    },
  });
  const asksUntil = time.now() + 2980;
  const now = () => instantAt(time.now() + on.wrongBy);
  const wait = (milliseconds: number) =>
    new Promise<void>((resolve) => time.after(milliseconds, () => alive.hear(resolve)));
  const identity = { me: account, newId: () => random.hex(32), sha256: async () => '' };
  const files = simulatedNetwork(simulated, { name, account: account.id, life: alive, cutOff: () => on.cutOff });
  const clock = { now, wait, today: () => dateInLondon(now()) };
  const log = product.meetingLog(files);
  tell(`${name} opens for ${account.name} on ${on.name}`);
  simulated.pages.push(page);
  void product.openLiveRecord({ clock, identity, device, log }, reference, meeting).then((opened) => {
    record = opened;
    opened.subscribe(holdToItsWord);
    holdToItsWord();
    tell(`${name} is open`);
  });
  return page;
}
