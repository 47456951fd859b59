import { type Answer, type GraphCall, refuse } from '../area.ts';
import { linkTo } from '../paging.ts';
import type { Stamp } from './stored.ts';

interface Source<T extends Stamp> {
  /** Tokens of another list or drive are no use here. */
  readonly id: string;
  /** The last change's number. */
  readonly changes: number;
  readonly entries: readonly T[];
  readonly json: (entry: T) => unknown;
}

/** Where a reader has got to: everything up to `after` is known; a page in progress stops at `until`. */
interface Token {
  readonly id: string;
  readonly after: number;
  readonly until?: number;
  /** The first reading leaves out what was deleted before it. */
  readonly first?: true;
}

/** Changes since a token, in pages, with the link to ask again by. A token from another time answers 410. */
export function delta<T extends Stamp>(call: GraphCall, source: Source<T>): Answer {
  const text = call.query.get('token') ?? call.query.get('$deltatoken') ?? call.query.get('$skiptoken');
  if (text === 'latest') return answer([], deltaLink(call, source, source.changes));
  const token: Token | undefined = text ? read(text) : { id: source.id, after: 0, first: true };
  if (!token || token.id !== source.id || token.after > source.changes) {
    return {
      ...refuse(410, 'resyncChangesApplyDifferences', 'Resync required. Replace what you hold.'),
      headers: { Location: linkTo(call, withToken(undefined)) },
    };
  }
  const until = token.until ?? source.changes;
  const due = source.entries
    .filter((entry) => entry.changed > token.after && entry.changed <= until && !(token.first && entry.deleted))
    .sort((a, b) => a.changed - b.changed);
  const top = Math.min(Number(call.query.get('$top') ?? 200), 5000);
  const values = due.slice(0, top);
  const last = values.at(-1);
  if (due.length > top && last) {
    const rest: Token = { ...token, after: last.changed, until };
    return answer(values.map(source.json), { '@odata.nextLink': linkTo(call, withToken(write(rest))) });
  }
  return answer(values.map(source.json), deltaLink(call, source, until));
}

function answer(value: readonly unknown[], link: Readonly<Record<string, string>>): Answer {
  return { status: 200, body: { value, ...link } };
}

function deltaLink<T extends Stamp>(call: GraphCall, { id }: Source<T>, after: number) {
  return { '@odata.deltaLink': linkTo(call, withToken(write({ id, after }))) };
}

const withToken = (token: string | undefined) => ({ token, $deltatoken: undefined, $skiptoken: undefined });

const write = (token: Token): string => Buffer.from(JSON.stringify(token)).toString('base64url');

function read(text: string): Token | undefined {
  try {
    const token = JSON.parse(Buffer.from(text, 'base64url').toString()) as Token;
    return typeof token.after === 'number' ? token : undefined;
  } catch {
    return undefined;
  }
}
