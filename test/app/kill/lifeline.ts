import type { Device } from '../../../src/app/ports/device.ts';

/**
 * What happens at one point of a run: the computer dies `before` the request or the write is carried out, or `after` it
 * and before the answer arrives; or, for a request, `strike` is called just before it leaves.
 */
export type Fate =
  | { readonly at: number; readonly die: 'before' | 'after' }
  | { readonly at: number; readonly strike: (request: Request) => void };

/** Everything one computer does to the outside world, counted: requests to Graph, and writes to its own disk. */
export interface Lifeline {
  fetch(request: Request): Promise<Response>;
  device(device: Device): Device;
  readonly requests: number;
  readonly writes: number;
  readonly dead: boolean;
  /** Runs until it is done or the computer dies; then waits until what had left has arrived. */
  run<T>(work: () => Promise<T>): Promise<T | 'died'>;
}

/** A request or a write of a dead computer never comes back, and nobody waits for it. */
const never = <T>() => new Promise<T>(() => {});

export function lifeline(handle: (request: Request) => Promise<Response>, fate?: Fate): Lifeline {
  let requests = 0;
  let writes = 0;
  let dead = false;
  let die: () => void = () => {};
  const died = new Promise<'died'>((resolve) => {
    die = () => {
      dead = true;
      resolve('died');
    };
  });
  const underWay = new Set<Promise<unknown>>();

  async function through<T>(carryOut: () => Promise<T>, request?: Request): Promise<T> {
    if (dead) return never();
    if (request) requests += 1;
    else writes += 1;
    if (request && fate && 'strike' in fate && fate.at === requests) fate.strike(request);
    const here = fate && 'die' in fate && fate.at === requests + writes;
    if (here && fate.die === 'before') {
      die();
      return never();
    }
    const work = carryOut();
    underWay.add(work);
    const settled = await work.finally(() => underWay.delete(work));
    if (here) die();
    return dead ? never() : settled;
  }

  return {
    fetch: (request) => through(() => handle(request), request),
    device: (device) => ({
      ...device,
      keepCaseRows: (change) => through(() => device.keepCaseRows(change)),
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
    get dead() {
      return dead;
    },
    async run(work) {
      const outcome = await Promise.race([work(), died]);
      while (underWay.size > 0) await Promise.allSettled([...underWay]);
      return outcome;
    },
  };
}
