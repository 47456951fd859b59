import type { RecordRead } from '../../src/app/record/readRecord.ts';
import { asText } from './asText.ts';
import type { Fault } from './fault.ts';
import { isOpen } from './heal.ts';
import type { Simulated } from './simulated.ts';
import { placeOf, wordsOf } from './written.ts';

/** What must be true of every record, whatever happened on the way to it. */
export function checkRecord(simulated: Simulated, read: RecordRead): readonly Fault[] {
  return [...lost(simulated, read), ...wrong(simulated, read), ...twice(simulated), ...divergent(simulated, read)];
}

function lost({ written }: Simulated, { events }: RecordRead): readonly Fault[] {
  const there = new Set(events.map(({ id }) => id));
  return [...written.values()].flatMap(({ id, promised, page, body }): readonly Fault[] =>
    promised && !there.has(id) ? [{ kind: 'lost', what: `${placeOf(body)}, promised by ${page}`, ids: [id] }] : [],
  );
}

function wrong({ written }: Simulated, { events, foreign, unknown, unreadable }: RecordRead): readonly Fault[] {
  const changed = events.flatMap((event): readonly Fault[] => {
    const asked = written.get(event.id);
    if (!asked || event.type === 'text removed')
      return [{ kind: 'twice', what: `${event.type}: nobody asked for it`, ids: [event.id] }];
    const same =
      wordsOf(event) === wordsOf(asked.body) && event.by === asked.by && placeOf(event) === placeOf(asked.body);
    return same ? [] : [{ kind: 'changed on the way', what: placeOf(event), ids: [event.id] }];
  });
  const strange = foreign.map((id): Fault => ({ kind: 'another’s file', what: 'holds this', ids: [id] }));
  const bad = unreadable.length + unknown.length;
  return [...changed, ...strange, ...(bad > 0 ? [{ kind: 'unreadable', what: `${bad} lines`, ids: [] } as const] : [])];
}

/**
 * A later opening may write again what an earlier one could not know to have arrived. One opening never does, unless its
 * own file was changed under it.
 */
function twice({ site, honours }: Simulated): readonly Fault[] {
  if (!honours) return [];
  const seen = new Set<string>();
  return site.files().flatMap(({ name, ids }) =>
    ids.flatMap((id): readonly Fault[] => {
      const line = `${name.split('-')[0]} ${id}`;
      if (seen.has(line)) return [{ kind: 'twice', what: `in files of one opening, ${name.slice(0, 8)}`, ids: [id] }];
      seen.add(line);
      return [];
    }),
  );
}

function divergent({ pages }: Simulated, { record }: RecordRead): readonly Fault[] {
  const right = asText(record);
  return pages.filter(isOpen).flatMap((page): readonly Fault[] => {
    const shown = asText(page.record()?.view().record);
    if (shown === right) return [];
    const from = [...right].findIndex((letter, place) => letter !== shown[place]);
    const near = (text: string) => text.slice(Math.max(0, from - 60), from + 60);
    return [
      { kind: 'divergent', what: `${page.name} shows …${near(shown)}… and the record is …${near(right)}…`, ids: [] },
    ];
  });
}
