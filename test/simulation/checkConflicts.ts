import type { MeetingRecord, Register, Versions } from '../../src/domain/meeting/record.ts';
import { natureOf, shownOf } from './eventKinds.ts';
import type { Fault } from './fault.ts';
import { placeOf, type Written, wordsOf } from './written.ts';

/**
 * Whether the record shows what people wrote without having seen each other, and nothing that somebody wrote over. The
 * answer comes from what each writer had before them, not from the product's own `basedOn` or its order of events.
 */
export function checkConflicts(record: MeetingRecord, events: readonly Written[]): readonly Fault[] {
  const places = new Map<string, Written[]>();
  for (const event of standing(events)) {
    const place = placeOf(event.body);
    places.set(place, [...(places.get(place) ?? []), event]);
  }
  return [...places].flatMap(([place, there]) => {
    const first = there[0]!;
    const shown = shownOf(record, first.body);
    return natureOf(first.body.type) === 'register'
      ? register(place, there, shown as Register<unknown> | undefined)
      : texts(place, there, shown as Versions<unknown> | undefined);
  });
}

/** Who agreed, agreed with the wording of that time: worded anew, they are asked again. `events` in the record's order. */
function standing(events: readonly Written[]): readonly Written[] {
  const worded = new Map(
    events.flatMap(({ body }, at) => (body.type === 'statement' ? [[body.target as string, at] as const] : [])),
  );
  return events.filter(
    ({ body }, at) => body.type !== 'agreed' || !((worded.get(body.target.split(': ')[0] ?? '') ?? -1) > at),
  );
}

function seenOf(there: readonly Written[]) {
  const seen = new Set(there.flatMap(({ over }) => [...over]));
  const words = new Set(there.filter(({ id }) => seen.has(id)).map(({ body }) => wordsOf(body)));
  return { over: (id: string) => seen.has(id), twin: (event: Written) => words.has(wordsOf(event.body)) };
}

function texts(place: string, there: readonly Written[], shown: Versions<unknown> | undefined): readonly Fault[] {
  const seen = seenOf(there);
  const byId = new Map(there.map((event) => [event.id, event]));
  const versions = shown?.versions ?? [];
  const visible = new Set(versions.map(({ eventId }) => wordsOf((byId.get(eventId) ?? there[0]!).body)));
  const hidden = there.filter(
    (event) =>
      natureOf(event.body.type) === 'text' &&
      !seen.over(event.id) &&
      // The same words as something that was seen count as seen.
      !seen.twin(event) &&
      !visible.has(wordsOf(event.body)),
  );
  return [
    ...hidden.map(
      ({ id }): Fault => ({ kind: 'conflict hidden', what: `${place}: a text nobody wrote over`, ids: [id] }),
    ),
    ...versions.flatMap(({ eventId }): readonly Fault[] =>
      seen.over(eventId) ? [{ kind: 'written over, still shown', what: place, ids: [eventId] }] : [],
    ),
  ];
}

function register(place: string, there: readonly Written[], shown: Register<unknown> | undefined): readonly Fault[] {
  if (shown === undefined)
    return [{ kind: 'conflict hidden', what: `${place}: never set`, ids: there.map(({ id }) => id) }];
  const seen = seenOf(there);
  const byId = new Map(there.map((event) => [event.id, event]));
  const last = byId.get(shown.eventId);
  if (last === undefined) return [{ kind: 'conflict hidden', what: `${place}: set by nobody`, ids: [shown.eventId] }];
  const faults: Fault[] = [];
  if (seen.over(last.id)) faults.push({ kind: 'written over, still shown', what: place, ids: [last.id] });
  const losers = there.filter(
    (event) =>
      event.by !== last.by && !seen.over(event.id) && !seen.twin(event) && wordsOf(event.body) !== wordsOf(last.body),
  );
  if (losers.length > 0 && shown.over === undefined)
    faults.push({ kind: 'conflict hidden', what: `${place}: a loser`, ids: losers.map(({ id }) => id) });
  if (shown.over && (seen.over(shown.over.eventId) || !byId.has(shown.over.eventId)))
    faults.push({ kind: 'written over, still shown', what: `${place}: as a loser`, ids: [shown.over.eventId] });
  return faults;
}
