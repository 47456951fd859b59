/** One block of `public/_headers`: a path pattern, and the headers it adds. */
interface Block {
  readonly pattern: string;
  readonly headers: readonly (readonly [string, string])[];
}

const microsoft = [
  'https://graph.microsoft.com',
  'https://login.microsoftonline.com',
  'https://*.sharepoint.com',
  'https://*.svc.ms',
];

/**
 * The headers that the static host sends, read from `public/_headers`, with Microsoft's origins replaced by the
 * emulator's and the emulated Teams allowed to frame. Everything else is as in production.
 */
export function responseHeaders(file: string, port: number): (path: string) => ReadonlyMap<string, string> {
  const blocks = parse(file);
  return (path) => {
    const headers = new Map<string, string>();
    for (const block of blocks) {
      const isMeant = block.pattern.endsWith('*')
        ? path.startsWith(block.pattern.slice(0, -1))
        : path === block.pattern;
      if (!isMeant) continue;
      // The later, more particular block wins.
      for (const [name, value] of block.headers) headers.set(name.toLowerCase(), ours(name, value, port));
    }
    return headers;
  };
}

function parse(file: string): readonly Block[] {
  const blocks: { pattern: string; headers: [string, string][] }[] = [];
  for (const line of file.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) {
      blocks.push({ pattern: line.trim(), headers: [] });
      continue;
    }
    const at = line.indexOf(':');
    blocks.at(-1)?.headers.push([line.slice(0, at).trim(), line.slice(at + 1).trim()]);
  }
  return blocks;
}

function ours(name: string, value: string, port: number): string {
  if (name.toLowerCase() !== 'content-security-policy') return value;
  return value
    .split(';')
    .map((directive) => {
      const [kind = '', ...sources] = directive.trim().split(/\s+/);
      const here = sources.map((source) => (microsoft.includes(source) ? `http://127.0.0.1:${port}` : source));
      if (kind === 'frame-ancestors') here.push(`http://localhost:${port}`);
      return [kind, ...new Set(here)].join(' ');
    })
    .join('; ');
}
