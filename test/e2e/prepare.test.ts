import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerByHand } from '../../emulator/tenant/answerByHand.ts';
import { arrange, heard } from './line.ts';
import { looking } from './look.ts';
import { moveTime } from './moveTime.ts';
import { appIn, openTown, type Person, petra, type Town, tansy } from './town.ts';

let town: Town;
let support: Person;

beforeAll(async () => {
  town = await openTown();
  support = await town.personAt();
});
afterAll(() => town.close());

const { look, result } = looking();
const police = 'pc.gale@police.example';

/** In their own mail program. */
function answer(from: string, how: string, more: Record<string, unknown> = {}) {
  const wrong = answerByHand(town.server.tenant.context, { from, answer: how, ...more });
  if (wrong) throw new Error(wrong);
}
const mailTo = (address?: string) =>
  town.server.tenant.received().filter(({ kind, to }) => kind === 'mail' && (address === undefined || to === address));

async function signIn({ page }: Person): Promise<void> {
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Sign in' });
  const [window] = await Promise.all([page.waitForEvent('popup'), button.click()]);
  await window.getByRole('link', { name: /Tansy Millbrook/ }).click();
  await page.getByText('LH-4163').first().waitFor(heard);
}

test('F-PRE-01, F-INV-07: replies arrive, who cannot come writes instead, who is silent is chased, each once', async () => {
  const { page } = support;
  await signIn(support);
  await arrange(page);
  answer('marigold.fay@post.example', 'accepted');
  answer('office@inkpotlane.example', 'tentativelyAccepted');
  answer(police, 'declined');
  const at = (time: string) => ({ dateTime: `2027-01-05T${time}:00`, timeZone: 'Europe/London' });
  answer('wren.applegarth@health.example', 'declined', { proposedNewTime: { start: at('14:00'), end: at('15:30') } });
  await page.getByRole('tab', { name: 'Prepare' }).click();
  await page.getByText('4 of 8 replied, 2 declined').waitFor(heard);
  await page.getByText('Tue 5 Jan 2027, 14:00 to 15:30').waitFor();

  await page.getByRole('button', { name: 'Record apologies: PC Gale' }).click();
  await page.getByText('Apologies recorded').waitFor();
  await page.getByRole('button', { name: 'Ask for update: PC Gale' }).click();
  await page.getByText('To PC Gale only, nobody copied').waitFor();
  await page.getByRole('button', { name: 'Type update: Wren Applegarth' }).click();
  await page.getByRole('button', { name: 'Add to the record' }).click();
  await page.getByText('Type or paste what they sent.').waitFor();
  await page.getByRole('button', { name: 'Record: Assessment shared with the family' }).click();
  await page.getByLabel('Day it was done').fill('2026-12-30');
  await page.getByRole('button', { name: /Record this day/ }).click();
  await page.getByText('This day has not come yet. Record it once it is done.').waitFor();
  await look(page, 'prepare-open');
  await page.getByRole('button', { name: 'Close' }).click();
  await page.getByRole('button', { name: 'Send message' }).dblclick();
  await page.getByText(/^Asked for a written update Tue 22 Dec, \d\d:\d\d$/).waitFor(heard);
  expect(mailTo().map(({ to }) => to)).toEqual([police]);
  expect(mailTo(police)[0]?.html).toContain('What is working well');

  await page.getByRole('button', { name: 'Type update: PC Gale' }).click();
  const box = page.getByRole('textbox', { name: 'Written update from PC Gale' });
  await box.fill('No calls to the address since October.\nI can visit on school mornings.');
  await page.reload();
  await box.waitFor(heard);
  await expect.poll(() => box.inputValue()).toContain('school mornings');
  await page.getByRole('button', { name: 'Add to the record' }).click();
  await page.getByText('Apologies and written update recorded').waitFor();

  // Asked today: they have two working days to answer.
  await page.getByText('Chase from Thu 24 Dec: 2 working days after asking, or 3 before the meeting.').waitFor();
  expect(await page.getByRole('button', { name: /^Chase/ }).count()).toBe(0);
  await moveTime(town, '2026-12-24T09:05:00.000Z');
  await page.reload();
  await page.getByRole('button', { name: 'Chase 4 without reply' }).click(heard);
  await page.getByText(/^To 4 people, a message each, nobody copied: Petra Lanternfield, /).waitFor();
  await page.getByRole('button', { name: 'Send 4 messages' }).dblclick();
  await expect.poll(() => page.getByText(/^Chased Thu 24 Dec, \d\d:\d\d$/).count(), heard).toBe(4);
  expect(await page.getByRole('button', { name: /^Chase/ }).count()).toBe(0);
  expect(mailTo()).toHaveLength(5);
});

test('F-PRE-02, F-SCH-07: a gate is recorded with its day and taken back, and the case says both', async () => {
  const { page } = support;
  await page.getByRole('button', { name: 'Record: Assessment shared with the family' }).click();
  await page.getByLabel('Day it was done').fill('2026-12-17');
  await page.getByRole('button', { name: /Record this day/ }).click();
  await page.getByText('Before Friday 18 December 2026 there was no assessment to share.').waitFor();
  await page.getByLabel('Day it was done').fill('2026-12-21');
  await page.getByRole('button', { name: /Record this day/ }).click();
  await page.getByText('Done Mon 21 Dec 2026').waitFor(heard);
  await look(page, 'prepare');
  await page.getByRole('button', { name: 'Undo: Assessment shared with the family' }).click();
  await page.getByText('By Wed 30 Dec 2026').waitFor(heard);
});

test('Somebody else sees the last known replies with their age; an event deleted in Outlook is said', async () => {
  const { page } = support;
  const other = await town.personAt();
  await other.page.goto(`/teams?person=${petra}&view=tab`);
  const app = appIn(other.page);
  await app
    .getByRole('button', { name: /^(Open|Prepare)/ })
    .first()
    .click(heard);
  await app.getByRole('tab', { name: 'Prepare' }).click(heard);
  await app
    .getByText(/^Booked by Tansy Millbrook. As of \d\d:\d\d, when Tansy Millbrook last opened it$/)
    .waitFor(heard);
  await app.getByText('4 of 8 replied, 2 declined').waitFor();

  const { tenant } = town.server;
  const headers = { authorization: `Bearer ${await tenant.tokenFor(tansy)}` };
  const graph = (path: string, method = 'GET') =>
    tenant.handle(new Request(`${tenant.context.origin}/v1.0${path}`, { method, headers }));
  const events = (await (await graph('/me/events?$top=50')).json()) as { value: { id: string; subject: string }[] };
  const event = events.value.find(({ subject }) => subject.startsWith('Family meeting'));
  expect((await graph(`/me/events/${event?.id}`, 'DELETE')).status).toBe(204);
  await page.getByRole('button', { name: 'Look again' }).click();
  await page.getByText('The event is not in your calendar any more.').waitFor(heard);
  expect(result()).toEqual([]);
  expect(support.complaints.filter((line) => !line.includes('404'))).toEqual([]);
});
