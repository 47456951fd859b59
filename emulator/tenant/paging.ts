import type { Answer, GraphCall } from './area.ts';

/**
 * One page of a collection, with `@odata.nextLink` on `https://graph.microsoft.com` when more follows. `from` is where
 * `$skiptoken` says to begin.
 */
export function page(
  call: GraphCall,
  all: readonly unknown[],
  size: { readonly usual: number; readonly most: number },
): Answer {
  const top = Math.min(Number(call.query.get('$top') ?? size.usual), size.most);
  const from = Number(call.query.get('$skiptoken') ?? call.query.get('$skip') ?? 0);
  const value = all.slice(from, from + top);
  const more = from + top < all.length;
  return {
    status: 200,
    body: {
      value,
      ...(more && { '@odata.nextLink': linkTo(call, { $skiptoken: String(from + top), $skip: undefined }) }),
    },
  };
}

/** The address of this call with some query options set anew or, for undefined, taken out. */
export function linkTo(call: GraphCall, changes: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams(call.query);
  for (const [name, value] of Object.entries(changes)) {
    if (value === undefined) query.delete(name);
    else query.set(name, value);
  }
  const text = [...query].map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&');
  return `https://graph.microsoft.com/v1.0${call.path}${text ? `?${text}` : ''}`;
}

/** `$select` on one object: annotations stay, except Graph's own, which are asked for by name. */
export function selected(body: Readonly<Record<string, unknown>>, select: string | null): Record<string, unknown> {
  if (!select) return { ...body };
  const wanted = new Set(select.split(',').map((name) => name.trim().toLowerCase()));
  return Object.fromEntries(
    Object.entries(body).filter(([name]) => name.startsWith('@odata.') || wanted.has(name.toLowerCase())),
  );
}

/** The options in the brackets after one expanded name: `fields($select=A,B)` gives `$select=A,B`; undefined when it is not expanded. */
export function expanded(call: GraphCall, name: string): URLSearchParams | undefined {
  const text = call.query.get('$expand') ?? '';
  const found = new RegExp(`(?:^|,)\\s*${name}(?:\\(([^)]*)\\))?\\s*(?:,|$)`, 'i').exec(text);
  if (!found) return undefined;
  const options = (found[1] ?? '').split(';').filter(Boolean);
  return new URLSearchParams(
    options.map((option): [string, string] => {
      const at = option.indexOf('=');
      const key = option.slice(0, at).trim();
      return [key.startsWith('$') ? key : `$${key}`, option.slice(at + 1)];
    }),
  );
}
