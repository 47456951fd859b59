import { browserIdentity } from '../adapters/browser/browserIdentity.ts';
import { systemClock } from '../adapters/browser/systemClock.ts';
import type { Config } from '../adapters/config.ts';
import { fetchedOnce } from '../adapters/fetchedOnce.ts';
import type { GraphWorld } from '../adapters/graph/graphWorld.ts';
import { lazyPort } from '../adapters/lazyPort.ts';
import { type CaseRows, caseRows } from '../app/caseRows.ts';
import { followCouncil } from '../app/followCouncil.ts';
import type { Device } from '../app/ports/device.ts';
import type { Permissions } from '../app/ports/permissions.ts';
import { watchCaseRows } from '../app/watchCaseRows.ts';
import { withProcedures } from '../app/withProcedures.ts';
import type { World } from '../app/world.ts';
import type { Account } from '../domain/meeting/meeting.ts';
import type { SessionStore } from './session.ts';

export interface OpenedWorld extends World {
  /** What every place of the personal tab shows of the cases. */
  readonly caseRows: CaseRows;
  /** The mailbox of someone who has agreed to that before: for work that nobody asked for, and nobody is asked for. */
  readonly openMailbox: World['mailbox'];
  readonly permissions: Permissions;
  /** Resolves once the council's settings count here: for a page that reads no case and goes by them all the same. */
  readonly councilKnown: () => Promise<void>;
  /** Once this device keeps nothing of theirs: nobody is signed in to this page any more. */
  readonly onForgotten: () => void;
  /** The same for Teams' attendance reports. */
  readonly openCallReports: World['callReports'];
  /** The calendar's events of someone who has agreed to that before, likewise. */
  readonly openEvents: World['events'];
  /** Their calls in Teams, likewise. */
  readonly openChat: World['chat'];
}

/** Puts the adapters together. Graph, sign-in and Word load when first asked: Today's cached rows need none of them. */
export async function compose(
  config: Config,
  session: SessionStore,
  me: Account,
  opened: Device,
): Promise<OpenedWorld> {
  const watched = watchCaseRows(opened);
  const clock = systemClock(config.now);
  const graphFor = async (token: SessionStore['token']): Promise<GraphWorld> => {
    const { graphWorld } = await import(/* webpackChunkName: "graph" */ '../adapters/graph/graphWorld.ts');
    const { createGraph } = await import(/* webpackChunkName: "graph" */ '../adapters/graph/graphClient.ts');
    const client = createGraph({
      fetch: (request) => fetch(request),
      token,
      base: config.graph,
      wait: clock.wait,
    });
    return graphWorld(client, { site: config.site, catalogId: config.catalogId });
  };
  const graph = fetchedOnce(() => graphFor(session.token));
  const openGraph = fetchedOnce(() => graphFor(session.tokenIfGiven));
  const word = fetchedOnce(
    async () => (await import(/* webpackChunkName: "word" */ '../adapters/word/docxWriter.ts')).docxWriter,
  );
  const port = <K extends GraphPort>(name: K): GraphWorld[K] =>
    lazyPort<GraphWorld[K]>(async () => (await graph())[name]);
  const settings = port('settings');
  // Called long after the rows are there: settings are read with the first thing asked of SharePoint.
  const council = await followCouncil({ device: watched.device, settings }, () => void rows.refresh());
  const { device, cases, folder } = withProcedures(
    { device: watched.device, cases: port('cases'), folder: port('folder') },
    council,
  );
  const rows = caseRows({ clock, device, cases }, watched.onRowWritten);
  return {
    clock,
    identity: browserIdentity(me),
    device,
    cases,
    caseRows: rows,
    folder,
    settings,
    meetings: port('meetings'),
    log: port('log'),
    history: port('history'),
    sends: port('sends'),
    mailbox: port('mailbox'),
    openMailbox: lazyPort(async () => (await openGraph()).mailbox),
    calendar: port('calendar'),
    freeBusy: port('freeBusy'),
    replies: port('replies'),
    events: port('events'),
    openEvents: lazyPort(async () => (await openGraph()).events),
    chat: port('chat'),
    openChat: lazyPort(async () => (await openGraph()).chat),
    callReports: port('callReports'),
    openCallReports: lazyPort(async () => (await openGraph()).callReports),
    siteSetUp: port('siteSetUp'),
    permissions: {
      read: async () => {
        const { permissions } = await import(/* webpackChunkName: "settings" */ '../adapters/graph/permissions.ts');
        return permissions(session.tokenIfGiven).read();
      },
    },
    councilKnown: council.beforeCases,
    // Looked up while somebody types: nobody is asked to sign in for that.
    directory: lazyPort(async () => (await openGraph()).directory),
    onForgotten: session.forget,
    // Answers with bytes, never with a refusal: a failure to fetch its code rejects, and the next press fetches again.
    word: {
      write: async (paper) => (await word()).write(paper),
      textOf: async (file) => (await word()).textOf(file),
      sameText: async (one, other) => (await word()).sameText(one, other),
    },
  };
}

type GraphPort = keyof GraphWorld;
