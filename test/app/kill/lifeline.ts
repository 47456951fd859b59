import type { Device } from '../../../src/app/ports/device.ts';

/**
 * What happens at one point of a run: the computer dies, or falls asleep until it is woken, `before` the request or the
 * write is carried out, or `after` it and before the answer arrives; or, for a request, `strike` is called just before
 * it leaves.
 */
export type Fate =
  | { readonly at: number; readonly die: 'before' | 'after' }
  | { readonly at: number; readonly sleep: 'before' | 'after' }
  | { readonly at: number; readonly strike: (request: Request) => void };

/** Everything one computer does to the outside world, counted: requests to Graph, and writes to its own disk. */
export interface Lifeline {
  fetch(request: Request): Promise<Response>;
  device(device: Device): Device;
  readonly requests: number;
  readonly writes: number;
  /** Runs until it is done or the computer dies or sleeps; then waits until what had left has arrived. */
  run<T>(work: () => Promise<T>): Promise<T | 'died' | 'asleep'>;
  /** Resolves when the work that was interrupted by sleep is done. */
  wake(): Promise<void>;
}

/** What a dead computer waits for. */
const never = <T>() => new Promise<T>(() => {});

export function lifeline(handle: (request: Request) => Promise<Response>, fate?: Fate): Lifeline {
  let requests = 0;
  let writes = 0;
  let state: 'awake' | 'asleep' | 'dead' = 'awake';
  let interrupt: (how: 'died' | 'asleep') => void = () => {};
  const interrupted = new Promise<'died' | 'asleep'>((resolve) => {
    interrupt = resolve;
  });
  let wakeUp: () => void = () => {};
  const woken = new Promise<void>((resolve) => {
    wakeUp = resolve;
  });
  let running: Promise<unknown> = Promise.resolve();
  const underWay = new Set<Promise<unknown>>();

  function fall() {
    state = fate && 'sleep' in fate ? 'asleep' : 'dead';
    interrupt(state === 'asleep' ? 'asleep' : 'died');
  }

  /** Nothing gets past a computer that is not awake, neither out nor in. */
  const pass = () => (state === 'dead' ? never<void>() : state === 'asleep' ? woken : Promise.resolve());

  async function through<T>(carryOut: () => Promise<T>, request?: Request): Promise<T> {
    await pass();
    if (request) requests += 1;
    else writes += 1;
    if (request && fate && 'strike' in fate && fate.at === requests) fate.strike(request);
    const when = fate?.at === requests + writes && ('die' in fate ? fate.die : 'sleep' in fate && fate.sleep);
    if (when === 'before') {
      fall();
      await pass();
    }
    const work = carryOut();
    underWay.add(work);
    const settled = await work.finally(() => underWay.delete(work));
    if (when === 'after') fall();
    await pass();
    return settled;
  }

  return {
    fetch: (request) => through(() => handle(request), request),
    device: (device) => ({
      ...device,
      keepCaseRows: (change) => through(() => device.keepCaseRows(change)),
      replaceCaseRow: (row, over) => through(() => device.replaceCaseRow(row, over)),
      keepRowBehind: (row) => through(() => device.keepRowBehind(row)),
      dropRowBehind: (row) => through(() => device.dropRowBehind(row)),
      keepUnsent: (meeting, events) => through(() => device.keepUnsent(meeting, events)),
      acknowledge: (meeting, ids) => through(() => device.acknowledge(meeting, ids)),
      keepDraft: (box, text) => through(() => device.keepDraft(box, text)),
      forget: () => through(() => device.forget()),
    }),
    get requests() {
      return requests;
    },
    get writes() {
      return writes;
    },
    async run(work) {
      const doing = work();
      running = doing;
      const outcome = await Promise.race([doing, interrupted]);
      while (underWay.size > 0) await Promise.allSettled([...underWay]);
      return outcome;
    },
    async wake() {
      state = 'awake';
      wakeUp();
      await running;
    },
  };
}
