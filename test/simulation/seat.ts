import type { EventBody } from '../../src/domain/meeting/event.ts';
import type { Account } from '../../src/domain/meeting/meeting.ts';
import { idsShown, shownOf, somethingOf } from './eventKinds.ts';
import { openPage, type Page } from './page.ts';
import type { Simulated } from './simulated.ts';
import type { Computer } from './simulatedDevice.ts';

/** Somebody at a computer, with the panel open or about to be. */
export interface Seat {
  page(): Page | undefined;
  /** Does the next thing, and plans the one after it, until `stop`. */
  begin(): void;
  stop(): void;
  /** Ends what is wrong with the computer, and opens the panel if it is not. */
  mend(): void;
  readonly on: Computer;
  open(account?: Account): void;
}

export interface Habits {
  /** What is written. */
  readonly types: readonly [EventBody['type'], ...EventBody['type'][]];
  readonly people: readonly [Account, ...Account[]];
  /** Whether panels are killed, closed and shared. */
  readonly restless: boolean;
  /** Milliseconds between two acts, at most. */
  readonly pace: number;
  words(): string;
}

export function seat(simulated: Simulated, name: string, on: Computer, first: Account, habits: Habits): Seat {
  const { time, random, tell } = simulated;
  let account = first;
  let page: Page | undefined;
  let openings = 0;
  let stopped = false;

  function open(as = account) {
    account = as;
    openings += 1;
    const opened = `${name}.${openings}`;
    // The last page of this seat is gone or left behind: it goes on in another tab.
    page = undefined;
    void openPage(simulated, opened, account, on).then((ready) => {
      page = ready;
    });
  }

  function write() {
    const record = page?.record()?.view().record;
    if (!page || !record || page.life.state() !== 'awake') return;
    const body = somethingOf(random.pick(habits.types), {
      random,
      record,
      words: habits.words,
      fresh: () => random.hex(8),
    });
    if (!body) return;
    if (!random.chance(0.35)) return page.add(body);
    // Typing takes a while, and is done over what was there when it began.
    const typed = page;
    const over = idsShown(shownOf(record, body));
    time.after(random.between(500, 9000), () => {
      if (typed.life.state() === 'awake') typed.add(body, over);
    });
  }

  function kill() {
    if (!page) return;
    simulated.counts.kills += 1;
    tell(`${page.name} is killed`);
    page.life.end();
    page = undefined;
    time.after(random.between(100, 30_000), () => {
      if (!stopped && page === undefined) open(random.chance(0.2) ? random.pick(habits.people) : account);
    });
  }

  function close() {
    const closing = page;
    if (!closing?.record()) return;
    tell(`${closing.name} is closed`);
    closing.close();
    page = undefined;
    // Teams gives it a moment, and not more.
    time.after(random.pick([50, 400, 5000, 40_000]), () => closing.life.end());
    time.after(random.between(500, 40_000), () => {
      if (!stopped && page === undefined) open();
    });
  }

  function sleep() {
    const sleeping = page;
    if (!sleeping) return;
    tell(`${sleeping.name} sleeps`);
    sleeping.life.sleep();
    time.after(random.between(1000, 60_000), () => sleeping.life.wake());
  }

  function cutOff() {
    on.cutOff = true;
    tell(`${on.name} is cut off`);
    time.after(random.between(500, random.pick([8000, 90_000])), () => {
      on.cutOff = false;
      tell(`${on.name} is back`);
    });
  }

  function spoilDisc() {
    on.disc = random.pick(['refuses', 'is stuck']);
    tell(`the disc of ${on.name} ${on.disc}`);
    time.after(random.between(1000, 25_000), () => {
      on.disc = 'works';
    });
  }

  function act() {
    const roll = random.between(1, 100);
    if (roll <= 62) for (let left = random.pick([1, 1, 1, 2, 4]); left > 0; left -= 1) write();
    else if (roll <= 68) page?.record()?.setVisible(false);
    else if (roll <= 76) page?.record()?.setVisible(true);
    else if (roll <= 83) cutOff();
    else if (roll <= 85) sleep();
    else if (roll <= 87) spoilDisc();
    else if (roll <= 88 && simulated.clocksMove) on.wrongBy += random.between(-3_600_000, 3_600_000);
    else if (!habits.restless) write();
    else if (roll <= 93) kill();
    else if (roll <= 96) close();
    else if (roll <= 98) open(random.pick(habits.people));
    else open();
  }

  function again() {
    time.after(random.between(50, habits.pace), () => {
      if (stopped) return;
      act();
      again();
    });
  }

  return {
    on,
    page: () => page,
    mend() {
      on.cutOff = false;
      on.disc = 'works';
      if (page === undefined) open();
    },
    begin: again,
    stop() {
      stopped = true;
    },
    open,
  };
}
