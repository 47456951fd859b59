import { beforeEach, expect, test } from 'vitest';
import { leicestershireInitial, petra } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { createTenant, type Tenant } from '../../../emulator/tenant/tenant.ts';
import { asPdf } from '../../../src/adapters/graph/asPdf.ts';
import { createGraph } from '../../../src/adapters/graph/graphClient.ts';
import type { Graph } from '../../../src/adapters/graph/graphRequest.ts';
import { ok } from '../../../src/domain/result.ts';
import { given } from '../../builders/signedIn.ts';

const waits: number[] = [];
let tenant: Tenant;
let graph: Graph;
let root: string;

beforeEach(async () => {
  tenant = await createTenant({ scenario: leicestershireInitial });
  waits.length = 0;
  graph = createGraph({
    fetch: (request) => tenant.handle(request),
    token: async (scopes) => ok(await tenant.tokenFor(petra.id, scopes)),
    base: tenant.context.origin,
    wait: async (milliseconds) => void waits.push(milliseconds),
  });
  const { hostname, path } = tenant.context.scenario.site;
  const scopes = ['Sites.Selected'];
  const site = await graph.send({
    method: 'GET',
    path: `/sites/${hostname}:/${path}:/drives`,
    scopes,
    retry: 'safe',
    what: '',
  });
  const drives = given(site).json as { readonly value: readonly { readonly id: string }[] };
  root = `/drives/${drives.value[0]?.id}/root:/LH-4163`;
  for (const name of ['Minutes', 'Plan']) {
    const body = { bytes: new TextEncoder().encode(name), contentType: 'application/octet-stream' };
    const put = { method: 'PUT', path: `${root}/${name}.docx:/content`, scopes, retry: 'safe', what: '' } as const;
    expect((await graph.send({ ...put, body })).ok).toBe(true);
  }
});

const both = () => [`${root}/Minutes.docx`, `${root}/Plan.docx`];
const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('One batch asks for all, and no address is given our token', async () => {
  tenant.setFaults([{ kind: 'converts to PDF' }]);
  tenant.clearRequests();
  const made = await asPdf(graph, both());
  const pages = made.ok ? made.value.map(text) : [];
  // Graph answers a batch in any order: each is still in the place of its own file.
  const [again] = await Promise.all([asPdf(graph, [both()[1]!])]);
  const madeFrom = (page: string | undefined) => /Word file (\w+)/.exec(page ?? '')?.[1];
  expect(madeFrom(pages[1])).toBe(madeFrom(again.ok ? text(again.value[0]!) : ''));
  expect(madeFrom(pages[0])).not.toBe(madeFrom(pages[1]));
  expect(tenant.requests().filter(({ accepted }) => !accepted)).toEqual([]);
});

test('One that is not there, and none is answered with', async () => {
  tenant.setFaults([{ kind: 'converts to PDF' }]);
  expect(await asPdf(graph, [...both(), `${root}/Nothing.docx`])).toEqual({ ok: false, reason: 'not converted' });
});

test('It is tried once: nothing waits for a converter that is busy or gives nothing', async () => {
  expect(await asPdf(graph, both())).toEqual({ ok: false, reason: 'not fetched' });
  for (const kind of ['429', '503', 'drop before'] as const) {
    tenant.setFaults([{ kind: 'converts to PDF' }, { kind, match: { path: '\\$batch' } }]);
    expect(await asPdf(graph, both())).toEqual({ ok: false, reason: 'not converted' });
  }
  expect(waits).toEqual([]);
});

test('A converter that takes its time is waited for no longer than said', async () => {
  tenant.setFaults([{ kind: 'converts to PDF' }, { kind: 'slow', delay: 400, match: { path: '\\$batch' } }]);
  expect(await asPdf(graph, both(), 50)).toEqual({ ok: false, reason: 'too long' });
});
