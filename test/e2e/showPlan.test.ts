import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addView, arrange, heard, makePlan, openItem } from './line.ts';
import { looking } from './look.ts';
import { moveTime } from './moveTime.ts';
import { appIn, openTown, petra, type Town, tansy } from './town.ts';

let town: Town;
let chat: string;

beforeAll(async () => {
  town = await openTown();
  const { page, context } = await town.personAt();
  await page.goto(`/teams?person=${tansy}&view=tab`);
  await arrange(appIn(page));
  await context.close();
  await moveTime(town, '2027-01-04T10:00:00.000Z');
  const { page: calendar, context: theirs } = await town.personAt();
  await calendar.goto(`/teams?person=${petra}&view=meetings`);
  const link = await calendar.getByRole('link', { name: 'Join (side panel)' }).getAttribute('href');
  chat = new URL(link ?? '', town.server.address).searchParams.get('chat') ?? '';
  await theirs.close();
});
afterAll(() => town.close());

test('Show the plan: a window to share, large, live and read only, with nothing private in it', async () => {
  const { page, context } = await town.personAt();
  const panel = appIn(page);
  await page.goto(`/teams?person=${petra}&view=panel&chat=${encodeURIComponent(chat)}`);
  await openItem(panel, /Child’s voice/);
  await addView(panel, 'Mr Inglenook, school', 'He is late.');
  await makePlan(panel);
  const [shown] = await Promise.all([
    page.waitForEvent('popup'),
    panel.getByRole('button', { name: 'Show the plan in a window' }).click(),
  ]);
  await panel.getByText(/then share that window/).waitFor(heard);
  expect(new URL(shown.url()).pathname + new URL(shown.url()).hash).toBe('/plan.html#/LH-4163/LH-4163-initial-1');
  await shown.getByText('Sign in with your council account first, then share this window.').waitFor(heard);
  const [picker] = await Promise.all([
    shown.waitForEvent('popup'),
    shown.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await picker.getByText('Petra Lanternfield').first().click();
  await shown.getByRole('heading', { name: 'Safety goal' }).waitFor(heard);
  await shown.getByText('Mr Inglenook, school').waitFor();
  await shown.getByRole('heading', { name: 'E.F. LH-4163' }).waitFor();
  await shown.getByText('Mon 4 Jan 2027').waitFor();

  await panel.getByRole('textbox', { name: 'What' }).fill('A library card');
  await panel.getByRole('button', { name: /^Add action/ }).click();
  await shown.getByText('A library card').waitFor(heard);
  await shown.getByText('Nobody yet').waitFor();
  const words = await shown.locator('body').innerText();
  expect(words).not.toMatch(/He is late|Elfrida Fay|@|07700|Introductions|apologies/i);
  expect(await shown.getByRole('button').or(shown.getByRole('textbox')).count()).toBe(0);

  const { look, result } = looking();
  await look(shown, 'show the plan');
  // 1280 px at 400 %.
  await shown.setViewportSize({ width: 320, height: 200 });
  const { violations } = await new AxeBuilder({ page: shown }).exclude('[data-tabster-dummy]').analyze();
  expect([...result(), ...violations.map(({ id }) => id)]).toEqual([]);
  await context.close();
});

test.each(['federated', 'guest', 'anonymous'])(
  'Somebody who is not of the council (%s) sees one calm page, and nothing is asked for them',
  async (who) => {
    for (const view of ['panel', 'details'] as const) {
      const { page, context, complaints } = await town.personAt();
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      town.server.tenant.clearRequests();
      await page.goto(`/teams?person=${who}&view=${view}&chat=${encodeURIComponent(chat)}`);
      const app = appIn(page);
      await app.getByText('This panel is for the council staff who run the meeting.').waitFor(heard);
      await page.waitForTimeout(1500);
      expect(await app.getByRole('button').or(app.getByRole('link')).count()).toBe(0);
      expect(town.server.tenant.requests()).toEqual([]);
      expect(asked.filter((url) => /127\.0\.0\.1|nested-token|sign-in|login/.test(url))).toEqual([]);
      await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(0);
      expect(complaints).toEqual([]);
      // As narrow as the panel: nothing is cut off.
      await page.locator('iframe').evaluate((frame) => {
        frame.style.width = '280px';
        frame.style.minWidth = '0';
      });
      const over = await app.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
      expect(over).toBe(0);
      const { violations } = await new AxeBuilder({ page }).include(['iframe', 'body']).analyze();
      expect(violations.map(({ id }) => id)).toEqual([]);
      await context.close();
    }
  },
);

test('Show the plan, opened by somebody nobody has signed in, asks for nothing and shows nothing of the case', async () => {
  const { page, context } = await town.personAt({ width: 280, height: 600 });
  town.server.tenant.clearRequests();
  await page.goto('/plan.html#/LH-4163/LH-4163-initial-1');
  await page.getByText('Sign in with your council account first, then share this window.').waitFor(heard);
  await page.waitForTimeout(1000);
  expect(town.server.tenant.requests()).toEqual([]);
  expect(await page.locator('body').innerText()).not.toMatch(/LH-4163|E\.F\.|Fay/);
  await context.close();
});
