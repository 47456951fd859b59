import type { EventBody } from '../domain/meeting/event.ts';
import { fieldOf } from '../domain/meeting/fieldOf.ts';
import { madeOver } from '../domain/meeting/madeOver.ts';
import type { MeetingRecord } from '../domain/meeting/record.ts';
import { undoOf, writtenSince } from '../domain/meeting/undoOf.ts';
import { sameValue } from '../domain/sameValue.ts';
import type { LiveRecord } from './liveRecord.ts';

/** One thing that was done: usually one event; a new day of an action and what became of it are one act. */
export interface Act {
  readonly steps: readonly {
    readonly body: EventBody;
    /** Id of the event, once the record shows it. Undefined of what took something away. */
    readonly id: string | undefined;
    /** What is written instead; undefined where one event cannot put it back. */
    readonly back: EventBody | undefined;
  }[];
}

/**
 * `undone`: but for as many `changed` since, which stand. `written over`: someone else has since; theirs stands. `cannot`:
 * a choice between two people's was made.
 */
export type Undone =
  | { readonly kind: 'undone'; readonly act: Act; readonly changed: number }
  | { readonly kind: 'written over'; readonly act: Act; readonly by: string }
  | { readonly kind: 'cannot'; readonly act: Act };

/** A record whose own panel can take back what it did last, then what it did before that. */
export interface Undoing {
  readonly live: LiveRecord;
  /** Writes what one press means, in this order: one act, undone at once. */
  addTogether(bodies: readonly EventBody[]): Promise<void>;
  /** What would be taken back. The same object until that changes. */
  last(): Act | undefined;
  subscribe(listener: () => void): () => void;
  /**
   * Writes the opposite of the last act: nothing is ever taken out of a record. Undefined when there is none, and while
   * the one before is still being taken back: a second press meant the same.
   */
  undo(): Promise<Undone | undefined>;
}

/** What is written while it is typed: the whole of it is one act. */
const asTyped: ReadonlySet<EventBody['type']> = new Set([
  'statement',
  'written update',
  'voice reason',
  'exit strategy',
]);

/** One text of a value that is written while it is typed, the rest of it standing as it was. */
const asTypedIn: Partial<Record<EventBody['type'], string>> = { note: 'answer', outcome: 'why' };

/** Only what this panel did itself since it was opened, and only while nobody has written over it. */
export function undoing(live: LiveRecord): Undoing {
  let acts: readonly Act[] = [];
  let underWay = false;
  const listeners = new Set<() => void>();
  const set = (next: readonly Act[]) => {
    acts = next;
    for (const listener of listeners) listener();
  };

  async function add(body: EventBody, basedOn?: readonly string[]) {
    if (body.type === 'here') return await live.add(body, basedOn);
    set(withAct(acts, await step(body, undoOf(live.view().record, body), basedOn)));
  }

  async function step(body: EventBody, back: EventBody | undefined, basedOn?: readonly string[]) {
    await live.add(body, basedOn);
    return { body, id: madeOver(live.view().record, body)[0], back };
  }

  async function takeBack(act: Act): Promise<Undone> {
    set(acts.slice(0, -1));
    const { record } = live.view();
    const by = act.steps.map(({ body, id }) => writtenSince(record, body, id));
    const standing = act.steps.filter((_, index) => by[index] === undefined);
    const over = by.find((each) => each !== undefined);
    // Each one's answer stands by itself; a tick and the tasks that came with it are taken back together or not at all.
    const apart = new Set(act.steps.map(({ body }) => body.type)).size === 1;
    if (over !== undefined && (!apart || standing.length === 0)) return { kind: 'written over', act, by: over };
    if (standing.some(({ back }) => !back)) return { kind: 'cannot', act };
    const backs = standing.toReversed().flatMap(({ back }) => back ?? []);
    const seen = backs.map((back) => madeOver(record, back));
    for (const [index, back] of backs.entries()) await live.add(back, seen[index]);
    set(acts.map((earlier) => restored(earlier, standing, live.view().record)));
    return { kind: 'undone', act, changed: act.steps.length - standing.length };
  }

  return {
    live: { ...live, add },
    async addTogether(bodies) {
      // As it was when it was pressed: what comes while the first is kept, nobody had seen.
      const { record } = live.view();
      const steps: Act['steps'][number][] = [];
      for (const body of bodies) steps.push(await step(body, undoOf(record, body), madeOver(record, body)));
      if (steps.length > 0) set([...acts, { steps }]);
    },
    last: () => acts.at(-1),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async undo() {
      const act = acts.at(-1);
      if (!act || underWay) return undefined;
      underWay = true;
      try {
        return await takeBack(act);
      } finally {
        underWay = false;
      }
    },
  };
}

/** What an earlier act wrote is shown again, as the event that put it back. */
function restored(earlier: Act, undone: Act['steps'], record: MeetingRecord): Act {
  const isBack = ({ type, target }: EventBody) =>
    undone.some(({ body }) => body.target === target && fieldOf[body.type] === fieldOf[type]);
  return {
    steps: earlier.steps.map((step) => (isBack(step.body) ? { ...step, id: madeOver(record, step.body)[0] } : step)),
  };
}

function withAct(acts: readonly Act[], step: Act['steps'][number]): readonly Act[] {
  const last = acts.at(-1);
  const before = last?.steps.at(-1);
  const same = before?.body.target === step.body.target;
  if (last && before && same && before.body.type === step.body.type && isTypedOn(before, step))
    return [...acts.slice(0, -1), { steps: [{ ...step, back: before.back }] }];
  const ofAction = before?.body.type === 'action' || before?.body.type === 'action withdrawn';
  if (last && same && ofAction && step.body.type === 'action state')
    return [...acts.slice(0, -1), { steps: [...last.steps, step] }];
  return [...acts, { steps: [step] }];
}

/**
 * Whether `step` is one more saving of the text that `before` saved. Only over what `before` wrote: taking back more than
 * that would take a colleague's words along, or a choice that was made between theirs and ours.
 */
function isTypedOn({ body: before, back }: Act['steps'][number], step: Act['steps'][number]): boolean {
  const { body } = step;
  if (!step.back || !sameValue(step.back.value, before.value)) return false;
  const text = asTypedIn[body.type];
  if (text === undefined) return asTyped.has(body.type);
  const rest = ({ value }: EventBody) =>
    typeof value === 'object' && value !== null
      ? JSON.stringify(Object.entries(value).filter(([field]) => field !== text))
      : undefined;
  return (
    back?.type === body.type && rest(back) !== undefined && [before, body].every((each) => rest(each) === rest(back))
  );
}
