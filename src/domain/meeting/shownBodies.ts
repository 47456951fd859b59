import type { EventBody } from './event.ts';
import { fieldOf } from './fieldOf.ts';
import type { MeetingRecord, Register, Versions, Written } from './record.ts';

/** Something that the record shows, as its writer wrote it. */
export interface ShownBody {
  readonly written: Written;
  readonly body: EventBody;
}

/** The one target of what there is one of in a meeting. */
const onlyTarget: Partial<Record<EventBody['type'], string>> = {
  'agenda order': 'agenda',
  'discussion order': 'discussion',
  'family absent': 'family',
  'notes by': 'notes',
  'close next': 'plan',
  'next meeting': 'next',
  finished: 'meeting',
};

const types = (Object.keys(fieldOf) as EventBody['type'][]).filter((type) => !type.endsWith(' withdrawn'));

/** Everything the record shows, one for each register and each wording of each text. */
export function shownBodies(record: MeetingRecord): readonly ShownBody[] {
  return types.flatMap((type) => {
    const field: unknown = record[fieldOf[type]];
    if (field === undefined) return [];
    if (field instanceof Map)
      return [...(field as ReadonlyMap<string, Register<unknown> | Versions<unknown>>)].flatMap(([target, shown]) =>
        each(type, target, shown),
      );
    if (Array.isArray(field))
      return (field as readonly Versions<unknown>[]).flatMap((text) => each(type, text.id, text));
    return each(type, onlyTarget[type] ?? '', field as Register<unknown>);
  });
}

function each(
  type: EventBody['type'],
  target: string,
  shown: Register<unknown> | Versions<unknown>,
): readonly ShownBody[] {
  const written = 'versions' in shown ? shown.versions : [shown];
  return written.map((one) => ({ written: one, body: { type, target, value: one.value } as EventBody }));
}
