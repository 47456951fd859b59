import { fail, type Result } from '../../domain/result.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { World } from '../world.ts';
import { backoff } from './backoff.ts';
import type { RecordWriter } from './recordWriter.ts';
import type { WaitingEvents } from './waitingEvents.ts';

/** When what waits goes to SharePoint. */
export interface RecordSending {
  /** Ticks and attendance at once; text after a pause, and never far behind. */
  soon(pace: 'at once' | 'after a pause'): void;
  /** Goes now, whatever else was planned. Resolves when it was tried. */
  now(): Promise<void>;
  /** The network is back, or somebody signed in: no need to sit out the wait. Throttling still is. */
  retry(): void;
  /** What was under way has been given up: one more try, now. */
  anew(): Promise<void>;
  /** Why the last try did not get through, or the present one has no answer for long; undefined once one has. */
  why(): Refusal | undefined;
  /** One last try; none after it. */
  stop(): Promise<void>;
}

const pause = 1500;
const furthestBehind = 5000;
/** A request that hangs is waited for a minute. Nobody has to sit that out without knowing. */
const answersWithin = 15_000;

/** Ports refuse and do not reject; should one all the same, saving must not end for the rest of the meeting. */
const noAnswer: Refusal = { kind: 'no answer' };
const broken = fail(noAnswer);
const asAnswered = (answer: Result<void, Refusal>) => answer;

export function recordSending(
  world: Pick<World, 'clock' | 'identity'>,
  writer: Pick<RecordWriter, 'flush'>,
  waiting: Pick<WaitingEvents, 'list'>,
  changed: () => void,
): RecordSending {
  let sending: Promise<void> | undefined;
  let again = false;
  let refusals = 0;
  let why: Refusal | undefined;
  let late = false;
  let stopped = false;
  /** Waits cannot be called off, so each knows its number and does nothing when it is no longer the latest. */
  let typed = 0;
  let retries = 0;
  let behind = false;

  function now(): Promise<void> {
    if (sending) again = true;
    else sending = send();
    return sending;
  }

  async function send() {
    try {
      do {
        again = false;
        const answered = sayWhenLate();
        const sent = await writer.flush().then(asAnswered, () => broken);
        answered();
        why = sent.ok ? undefined : sent.reason;
        refusals = sent.ok ? 0 : refusals + 1;
        changed();
      } while (again && !why);
    } finally {
      // No await between the last look at `again` and here: nothing asked for in between is forgotten.
      sending = undefined;
      retries += 1;
    }
    if (why && !stopped) void retryLater(retries);
  }

  /** Answers with what ends it. */
  function sayWhenLate(): () => void {
    let waits = true;
    void world.clock.wait(answersWithin).then(() => {
      if (!waits || stopped) return;
      late = true;
      changed();
    });
    return () => {
      waits = false;
      late = false;
    };
  }

  async function retryLater(which: number) {
    await world.clock.wait(backoff(refusals, world.identity));
    if (which === retries && !stopped) await now();
  }

  async function afterPause() {
    typed += 1;
    const which = typed;
    await world.clock.wait(pause);
    if (which === typed && !retryWillTake()) await now();
  }

  async function beforeTooFarBehind() {
    if (behind) return;
    behind = true;
    await world.clock.wait(furthestBehind);
    behind = false;
    if (waiting.list().length > 0 && !retryWillTake()) await now();
  }

  /** While SharePoint refuses, the next try takes everything; one that is under way took only what waited when it began. */
  function retryWillTake(): boolean {
    return why !== undefined && sending === undefined;
  }

  return {
    soon(pace) {
      if (retryWillTake() && !stopped) return;
      if (pace === 'at once' || stopped) void now();
      else {
        void afterPause();
        void beforeTooFarBehind();
      }
    },
    now,
    retry() {
      if (why?.kind === 'no answer' || why?.kind === 'signed out') void now();
    },
    async anew() {
      await sending;
      await now();
    },
    why: () => why ?? (late ? noAnswer : undefined),
    async stop() {
      stopped = true;
      if (waiting.list().length > 0) await now();
    },
  };
}
