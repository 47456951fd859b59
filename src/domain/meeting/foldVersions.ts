import type { MeetingEvent } from './event.ts';
import { writtenBy } from './foldRegister.ts';
import { heads, wordsOf } from './heads.ts';
import type { Versions } from './record.ts';

/**
 * Every version of one text that nobody has replaced or withdrawn, the latest first. Undefined once none is left.
 *
 * A withdrawal takes away what it was made over; a replacement that its writer had not seen stays, because nothing
 * typed is lost. A withdrawal that does not say what it was made over takes everything before it.
 */
export function foldVersions<E extends MeetingEvent>(
  target: string,
  ordered: readonly MeetingEvent[],
  isText: (event: MeetingEvent) => event is E,
): Versions<E['value']> | undefined {
  const first = ordered.find(isText);
  const based = ordered.map((event, place) =>
    isText(event) || event.basedOn ? event : { ...event, basedOn: ordered.slice(0, place).map(({ id }) => id) },
  );
  const left = heads(based).filter(isText).toReversed();
  const versions = left.filter(
    (event, place) => left.findIndex((other) => wordsOf(other) === wordsOf(event)) === place,
  );
  if (!first || versions.length === 0) return undefined;
  return {
    id: target,
    first: writtenBy(first),
    versions: versions.map((event) => ({ value: event.value, ...writtenBy(event) })),
  };
}
