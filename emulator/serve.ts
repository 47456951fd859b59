import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { hostPages } from './host/hostPages.ts';
import { responseHeaders } from './responseHeaders.ts';
import { keepState, loadState } from './savedState.ts';
import { leicestershireInitial } from './scenarios/leicestershireInitial.ts';
import type { Scenario } from './scenarios/scenario.ts';
import { createTenant, type Tenant } from './tenant/tenant.ts';

/** Serves the app's files: `staticFiles(folder)`, or a development middleware. Response headers are set already. */
export type AppHandler = (request: IncomingMessage, response: ServerResponse) => unknown;

export interface ServerOptions {
  /** 0 takes any free port. */
  readonly port: number;
  readonly appHandler: AppHandler;
  readonly scenario?: Scenario;
  /** Whether to go on from what the last run kept, and to keep this one. */
  readonly keep?: boolean;
  readonly log?: 'file' | 'none';
}

export interface RunningServer {
  /** Where the app and the emulated Teams are: `http://localhost:PORT`. */
  readonly address: string;
  readonly tenant: Tenant;
  close(): Promise<void>;
}

/**
 * One process, one port, two origins: the app and Teams on `localhost`, Graph, Entra and downloads on `127.0.0.1`.
 * Rejects when the port is taken.
 */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { appHandler, scenario = leicestershireInitial, keep = false, log = 'file' } = options;
  const server = createServer();
  await new Promise<void>((listening, failed) => {
    server.once('error', failed).listen(options.port, '127.0.0.1', listening);
  });
  const { port } = server.address() as AddressInfo;
  const tenant = await createTenant({ scenario, port, log, ticks: true });
  if (keep) loadState(tenant);
  const changed = keep ? keepState(tenant) : () => {};
  const headersFor = responseHeaders(readFileSync('public/_headers', 'utf8'), port);

  const microsoft = listener((request) => tenant.handle(request));
  const beside = listener(async (request) => (await besideTheApp(request)) as Response);

  async function besideTheApp(request: Request): Promise<Response | undefined> {
    const { pathname } = new URL(request.url);
    const hosted = await hostPages(request, tenant);
    if (hosted) return hosted;
    if (pathname.startsWith('/emulator/')) return tenant.handle(request);
    if (pathname === '/config.json')
      return Response.json(config(tenant, port), { headers: { 'Cache-Control': 'no-store' } });
    return undefined;
  }

  server.on('request', (request, response) => {
    response.once('finish', changed);
    const host = request.headers.host;
    if (host === `127.0.0.1:${port}`) return void microsoft(request, response);
    // Any other name could be a page elsewhere that points its own name here.
    if (host !== `localhost:${port}`) return void response.writeHead(421).end();
    const path = new URL(request.url ?? '/', `http://localhost:${port}`).pathname;
    if (isBeside(path)) return void beside(request, response);
    for (const [name, value] of headersFor(path)) response.setHeader(name, value);
    return void appHandler(request, response);
  });

  return {
    address: `http://localhost:${port}`,
    tenant,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

const isBeside = (path: string): boolean =>
  /^\/(emulator|emulator-host|outbox)(\/|$)/.test(path) || path === '/teams' || path === '/config.json';

/** A dropped connection is dropped here too; anything else that goes wrong is the emulator's own mistake. */
function listener(handle: (request: Request) => Promise<Response>) {
  return (incoming: IncomingMessage, outgoing: ServerResponse) =>
    getRequestListener(
      async (request) => {
        try {
          return (await handle(request)) ?? new Response('Nothing here.\n', { status: 404 });
        } catch (error) {
          if (!(error instanceof TypeError && error.message === 'fetch failed')) console.error(error);
          // Nothing at all would make Chromium ask again by itself, POSTs too; half an answer is only an error.
          incoming.socket.end('HTTP/1.1 200 OK\r\n');
          return new Response(null, { status: 500 });
        }
      },
      { overrideGlobalObjects: false },
    )(incoming, outgoing);
}

function config(tenant: Tenant, port: number) {
  const { app, site, tenantId } = tenant.context.scenario;
  return {
    clientId: app.clientId,
    tenantId,
    site: `${site.hostname}:/${site.path}`,
    catalogId: app.catalogId,
    now: tenant.context.now(),
    graph: tenant.context.origin,
    authorityMetadata: tenant.authorityMetadata(),
    hostOrigins: [`http://localhost:${port}`],
  };
}
