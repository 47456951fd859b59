/** Time that stands still until it is told to go on. Whatever was planned for one moment happens in the order of planning. */
export interface SimulatedTime {
  /** True time in milliseconds since 1970, whatever the devices believe. */
  now(): number;
  after(milliseconds: number, act: () => void): void;
  /** Real work, such as that of the browser's database, which takes no simulated time. */
  work<T>(work: () => Promise<T>): Promise<T>;
  pass(milliseconds: number): Promise<void>;
  /** How often something happened. */
  moments(): number;
}

interface Planned {
  readonly at: number;
  readonly turn: number;
  readonly act: () => void;
}

/** Something that never comes to rest is a fault too: a history ends with an error after so many moments. */
const mostMoments = 120_000;

export function simulatedTime(start: number): SimulatedTime {
  let now = start;
  let turns = 0;
  let moments = 0;
  let underWay = 0;
  /** A binary heap, the earliest first. */
  const heap: Planned[] = [];

  const before = (one: Planned, other: Planned) => one.at - other.at || one.turn - other.turn;

  function push(planned: Planned) {
    let place = heap.push(planned) - 1;
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (before(heap[parent]!, planned) <= 0) break;
      heap[place] = heap[parent]!;
      place = parent;
    }
    heap[place] = planned;
  }

  function pop(): Planned {
    const first = heap[0]!;
    const last = heap.pop()!;
    if (heap.length === 0) return first;
    let place = 0;
    for (;;) {
      let child = 2 * place + 1;
      if (child >= heap.length) break;
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!) < 0) child += 1;
      if (before(last, heap[child]!) <= 0) break;
      heap[place] = heap[child]!;
      place = child;
    }
    heap[place] = last;
    return first;
  }

  /** Every promise that can go on has gone on. */
  async function settled() {
    do await new Promise<void>((resolve) => setImmediate(resolve));
    while (underWay > 0);
  }

  return {
    now: () => now,
    after(milliseconds, act) {
      turns += 1;
      push({ at: now + Math.max(0, Math.round(milliseconds)), turn: turns, act });
    },
    work(work) {
      underWay += 1;
      return work().finally(() => {
        underWay -= 1;
      });
    },
    async pass(milliseconds) {
      const until = now + milliseconds;
      await settled();
      while (heap.length > 0 && heap[0]!.at <= until) {
        moments += 1;
        if (moments > mostMoments) throw new Error('This history never comes to rest');
        const next = pop();
        now = Math.max(now, next.at);
        next.act();
        await settled();
      }
      now = Math.max(now, until);
    },
    moments: () => moments,
  };
}
