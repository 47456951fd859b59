import { IDBFactory } from 'fake-indexeddb';
import { expect } from 'vitest';
import { petra, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { LoggedRequest } from '../../../emulator/tenant/requestLog.ts';
import type { SendView } from '../../../src/app/sendingState.ts';
import { sendPapers } from '../../../src/app/sendPapers.ts';
import { tidyDrafts } from '../../../src/app/tidyDrafts.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { given } from '../../builders/signedIn.ts';
import { type Computer, type KillHarness, refusedByContract } from './killable.ts';
import { countAtRecipients, papersTo, questioned } from './papersToSend.ts';

/** What happens when the app is opened and Send is pressed. Empty when the run could not begin or not be finished. */
export async function openAndSend({ world }: Computer, count: number): Promise<readonly SendView[]> {
  await tidyDrafts(world);
  const sent = await sendPapers(world, papersTo(count));
  return sent.ok ? sent.value : [];
}

const exactlyOnce = { none: [], twice: [], misdirected: [] };

/** Nobody has two, nobody has another's, and whoever has none is asked about on the screen. */
export function expectNoneTwice(harness: KillHarness, views: readonly SendView[], count: number, where: string) {
  const now = countAtRecipients(harness.tenant.received(), papersTo(count));
  const asked = questioned(views);
  expect({ ...now, none: now.none.filter((address) => !asked.includes(address)) }, where).toEqual(exactlyOnce);
}

/** Each has the papers once, everything says so, and no draft is left in a mailbox. */
export async function expectFinished(harness: KillHarness, count: number, where: string): Promise<void> {
  expect(countAtRecipients(harness.tenant.received(), papersTo(count)), where).toEqual(exactlyOnce);
  expect(refusedByContract(harness.tenant), where).toEqual([]);
  expect(sentBlindly(harness.tenant.requests()), where).toEqual([]);

  const { world } = await harness.computer(petra, new IDBFactory());
  const facts = given(await world.folder.readCase(initialMeeting.caseReference)).value.facts;
  const sent = facts.filter(({ fact }) => fact.endsWith(' sent')).map(({ fact, on }) => `${fact} ${on}`);
  expect(sent, where).toEqual(['minutes sent 2027-01-05', 'plan sent 2027-01-05']);
  const meeting = given(await world.meetings.read(initialMeeting.id)).value;
  expect([meeting.stage, meeting.minutesSent], where).toEqual(['sent', '2027-01-05']);
  const row = given(await world.cases.read(initialMeeting.caseReference)).value;
  expect(row.meetings[0]?.papers, where).toEqual({ due: count, sent: count });

  for (const user of [petra, tansy]) {
    const { mailbox } = (await harness.computer(user, new IDBFactory())).world;
    expect(given(await mailbox.leftDrafts()), where).toEqual([]);
  }
}

/** Drafts that were asked to be sent a second time without a look in between, whatever the first was answered. */
function sentBlindly(requests: readonly LoggedRequest[]): readonly string[] {
  const asked = new Set<string>();
  const blindly: string[] = [];
  for (const { method, url } of requests) {
    const [, id, send] = /\/me\/messages\/([^/?]+)(\/send)?(?:\?|$)/.exec(url) ?? [];
    if (id === undefined) continue;
    if (method === 'GET') asked.delete(id);
    if (!send) continue;
    if (asked.has(id)) blindly.push(id);
    asked.add(id);
  }
  return blindly;
}
