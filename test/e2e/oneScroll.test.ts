import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { agreeNextMeeting, arrange, heard, makePlan, openItem, recordAttendance } from './line.ts';
import { moveTime } from './moveTime.ts';
import { scrollRegions } from './scrollRegions.ts';
import { appIn, openTown, petra, type Town, tansy } from './town.ts';

let town: Town;
let chat: string;

beforeAll(async () => {
  town = await openTown();
  const { page, context } = await town.personAt();
  await page.goto(`/teams?person=${tansy}&view=tab`);
  await arrange(appIn(page));
  await page.goto(`/teams?person=${tansy}&view=meetings`);
  const link = await page.getByRole('link', { name: 'Join (side panel)' }).getAttribute('href');
  chat = new URL(link ?? '', town.server.address).searchParams.get('chat') ?? '';
  await context.close();
});
afterAll(() => town.close());

const frameOf = (page: Page) => page.frames().find((frame) => frame.url().includes('/meeting.html'))!;

/** Looks at a place in the app's own frame at these widths. Its header says whose it is; nothing of ours closes it. */
async function look(page: Page, place: string, widths: readonly number[], found: string[]) {
  const app = appIn(page);
  for (const width of widths) {
    await page.locator('iframe').evaluate((frame, wide) => {
      frame.style.width = `${wide}px`;
      frame.style.minWidth = '0';
    }, width);
    await page.waitForTimeout(300);
    const { down, across } = await scrollRegions(frameOf(page));
    if (down.length > 1) found.push(`${place}, ${width} px: ${down.length} regions: ${down.join(' | ')}`);
    for (const what of across) found.push(`${place}, ${width} px: wider than it is: ${what}`);
    for (const words of ['E.F.', 'LH-4163', '2027'])
      if (!(await app.locator('header').filter({ hasText: words }).first().isVisible()))
        found.push(`${place}, ${width} px: the header lacks ${words}`);
    if ((await app.getByRole('button', { name: /^Close/ }).count()) > 0) found.push(`${place}: a close button`);
    if (process.env.PICTURES)
      await page
        .locator('iframe')
        .screenshot({ path: `${process.env.PICTURES}/${place.replaceAll(/\W+/g, '-')}-${width}.png` });
  }
}

test('The tab of a meeting is its page before and after the call, the panel beside it; each place scrolls in one region', async () => {
  const found: string[] = [];
  const { page, complaints } = await town.personAt({ width: 1400, height: 800 });
  const app = appIn(page);
  const details = `/teams?person=${petra}&view=details&chat=${encodeURIComponent(chat)}`;
  const both = [280, 1280];

  // Before: who is expected, what is still to prepare, and the way into the agenda.
  await page.goto(details);
  await app.getByRole('heading', { name: 'Who is asked' }).waitFor(heard);
  await app.getByRole('heading', { name: 'Before the meeting' }).waitFor();
  await app.getByRole('button', { name: 'Open SSWOP agenda' }).waitFor();
  await app.getByRole('button', { name: 'Show the plan in a window' }).waitFor();
  await look(page, 'details before', both, found);
  await app.getByRole('tab', { name: /^Arrange/ }).click();
  await app
    .getByText(/Booked by/)
    .first()
    .waitFor(heard);
  await look(page, 'details arrange', both, found);

  // Beside the call: each place of the panel, and back from the deeper one.
  await moveTime(town, '2027-01-04T10:00:00.000Z');
  await page.goto(`/teams?person=${petra}&view=panel&chat=${encodeURIComponent(chat)}`);
  await app.getByText('0 of 12 done').waitFor(heard);
  await look(page, 'panel agenda', [280], found);
  await makePlan(app);
  await look(page, 'panel plan', [280], found);
  await recordAttendance(app);
  await look(page, 'panel who is here', [280], found);
  await agreeNextMeeting(app);
  await look(page, 'panel next meeting', [280], found);
  await openItem(app, /Child’s voice/);
  await look(page, 'panel item', [280], found);
  await app.getByRole('button', { name: 'Whole agenda' }).click();
  await app.getByText(/of 12 done/).waitFor(heard);

  // While it is held the details tab has the same agenda; after it what came of it, the minutes and the papers.
  await page.goto(details);
  await app.getByText(/of 12 done/).waitFor(heard);
  // On a wide page the minutes so far lie beside it, a thing of their own.
  await look(page, 'details run', [280], found);
  await moveTime(town, '2027-01-04T12:00:00.000Z');
  await page.goto(details);
  await app.getByRole('heading', { name: 'What is left to do' }).waitFor(heard);
  await look(page, 'details what came of it', both, found);
  await app.getByRole('button', { name: 'Write minutes' }).click();
  await app.getByRole('heading', { name: /of the initial CIN Family Progress meeting/ }).waitFor(heard);
  await look(page, 'details after', both, found);
  await app.getByRole('tab', { name: /^Send/ }).click();
  await look(page, 'details send', both, found);

  expect(found).toEqual([]);
  expect(complaints.filter((words) => !/404/.test(words))).toEqual([]);
});

test('A chat without a meeting of ours says calmly what to do', async () => {
  const { page } = await town.personAt();
  await page.route('**/teams?**', async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    await route.fulfill({
      response: answer,
      body: text.replaceAll(
        /&quot;chatId&quot;:&quot;[^&]*/g,
        '&quot;chatId&quot;:&quot;19:meeting_elsewhere@thread.v2',
      ),
    });
  });
  await page.goto(`/teams?person=${petra}&view=panel&chat=${encodeURIComponent(chat)}`);
  const app = appIn(page);
  await app.getByRole('heading', { name: 'No Child in Need meeting in this chat' }).waitFor(heard);
  await app.getByText(/Arrange this one there, under Today/).waitFor();
  await app.getByRole('button', { name: 'Try again' }).waitFor();
});
