import { type Answer, refuse } from './area.ts';

/** The refusal for an `If-Match` that fits none of the tags, or an `If-None-Match: *` on what exists; undefined otherwise. */
export function stale(headers: Headers, tags: readonly string[]): Answer | undefined {
  const wanted = headers.get('if-match');
  if (wanted && !fits(wanted, tags)) return refuse(412, 'resourceModified', "ETag does not match current item's value");
  if (headers.get('if-none-match') === '*' && tags.length > 0) {
    return refuse(412, 'resourceModified', 'The item exists already');
  }
  return undefined;
}

function fits(wanted: string, tags: readonly string[]): boolean {
  if (wanted.trim() === '*') return tags.length > 0;
  const asked = wanted.match(/"[^"]*"/g) ?? [];
  return asked.some((tag) => tags.includes(tag));
}
