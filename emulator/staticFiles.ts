import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { gzipSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

/** Serves a built app from a folder, as a static host would: no listing, no way out of the folder. */
export function staticFiles(folder: string): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
    const type = types[extname(path)];
    const bytes = type && !path.includes('..') ? await read(join(folder, path)) : undefined;
    if (!bytes || !type) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('Nothing here.\n');
      return;
    }
    // As every static host does: what travels is what the budgets count.
    const packed = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '') && /^text|json|svg/.test(type);
    const body = packed ? gzipSync(bytes) : bytes;
    response.writeHead(200, {
      'content-type': type,
      'content-length': body.length,
      vary: 'accept-encoding',
      ...(packed && { 'content-encoding': 'gzip' }),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
}

async function read(file: string): Promise<Buffer | undefined> {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
}
