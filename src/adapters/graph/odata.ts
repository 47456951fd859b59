/** A text inside `$filter`: quotes doubled. What is built from it still goes through `query`. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

/** `?a=b&c=d` with every value encoded: the Graph client would let `&` and `+` cut a filter short. */
export function query(options: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(options).map(([name, value]) => `${name}=${encodeURIComponent(value)}`);
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

/** One part of a path. */
export const segment = (text: string): string => encodeURIComponent(text);
