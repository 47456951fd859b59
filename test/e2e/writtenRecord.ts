import { panelOf } from '../../emulator/scenarios/heldMeeting.ts';
import { createGraph } from '../../src/adapters/graph/graphClient.ts';
import { graphWorld } from '../../src/adapters/graph/graphWorld.ts';
import { ok } from '../../src/domain/result.ts';
import { instant } from '../../src/domain/time/instant.ts';
import { initialMeeting, wholeMeeting } from '../builders/initialMeeting.ts';
import { given } from '../builders/signedIn.ts';
import { petra, type Town } from './town.ts';

/** A town's SharePoint and Exchange as this person's account has them. */
export function townAs({ server: { tenant } }: Town, person: string) {
  const graph = createGraph({
    fetch: (request) => tenant.handle(request),
    token: async (scopes) => ok(await tenant.tokenFor(person, scopes)),
    base: tenant.context.origin,
    wait: async () => {},
  });
  const { hostname, path } = tenant.context.scenario.site;
  return graphWorld(graph, { site: `${hostname}:/${path}`, catalogId: '' });
}

/** The chair's panel has written it all; that is another test's. */
export async function writeRecord(town: Town) {
  const by = { id: petra, name: 'Petra Lanternfield' };
  const { file, text } = panelOf('panel', by, instant(town.server.tenant.context.now()), wholeMeeting);
  given(await townAs(town, petra).log.write('LH-4163', initialMeeting.id, file, text, undefined));
}
