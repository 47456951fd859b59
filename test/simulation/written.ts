import type { EventBody } from '../../src/domain/meeting/event.ts';
import { aboutOf } from './eventKinds.ts';

/** One event as the simulation knows it: from whoever wrote it, not from what the product says. */
export interface Written {
  readonly id: string;
  readonly body: EventBody;
  readonly by: string;
  /** The page that wrote it. */
  readonly page: string;
  /** Ids of the events that its writer had before them and wrote over: others' as shown, and all of the page's own. */
  readonly over: ReadonlySet<string>;
  /** `add` had resolved, and the page did not say that it was not kept; or the page said that SharePoint has it. */
  promised: boolean;
}

/** What it writes to: a withdrawal writes to the text it takes away. */
export const placeOf = ({ type, target }: Pick<EventBody, 'type' | 'target'>): string => `${aboutOf(type)}: ${target}`;

/** Type and value, in whatever order their fields come. */
export const wordsOf = ({ type, value }: Pick<EventBody, 'type' | 'value'>): string => `${type} ${sorted(value)}`;

function sorted(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(sorted).join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
  const fields = Object.entries(value).filter(([, each]) => each !== undefined);
  return `{${fields
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, each]) => `${name}:${sorted(each)}`)
    .join()}}`;
}
