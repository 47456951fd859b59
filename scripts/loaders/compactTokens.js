/**
 * Fluent's `tokens` is a list of 467 names with `var(--name)` for each. This makes it the rule and its exceptions: some
 * 4 KB of gzip that every page would fetch before it shows anything.
 */
export default function compactTokens(source) {
  const named = [...source.matchAll(/(\w+): '(var\(--[^']+)'/g)];
  if (named.length < 400 || named.length !== source.split('var(--').length - 1)
    throw new Error('Fluent writes its tokens in another way now: see scripts/loaders/compactTokens.js');
  const odd = named.filter(([, name, value]) => value !== `var(--${name})`).map(([, name, value]) => [name, value]);
  return `export const tokens = new Proxy(${JSON.stringify(Object.fromEntries(odd))}, {
  get: (odd, name) => odd[name] ?? \`var(--\${String(name)})\`,
});`;
}
