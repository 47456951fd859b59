import { afterAll, beforeAll, expect, test } from 'vitest';
import { initialMeeting } from '../builders/initialMeeting.ts';
import { arrange, heard, openItem } from './line.ts';
import { looking } from './look.ts';
import { moveTime } from './moveTime.ts';
import { openTown, type Person, type Town } from './town.ts';

let town: Town;
let chair: Person;

beforeAll(async () => {
  town = await openTown();
  chair = await town.personAt();
});
afterAll(() => town.close());

const { look, result } = looking();

test('Before finishing each thing missing leads to itself, and a finishing that is taken back leaves its reason in the box', async () => {
  const panel = chair.page;
  await panel.goto('/');
  const button = panel.getByRole('button', { name: 'Sign in' });
  const [window] = await Promise.all([panel.waitForEvent('popup'), button.click()]);
  await window.getByRole('link', { name: /Tansy Millbrook/ }).click();
  await panel.getByText('LH-4163').first().waitFor(heard);
  await arrange(panel);
  await moveTime(town, '2027-01-04T10:00:00.000Z');
  await panel.reload();
  await panel.getByRole('tab', { name: 'Run' }).click(heard);
  await openItem(panel, /Introductions/);
  await panel.getByRole('checkbox', { name: 'Done' }).click();
  await panel.getByRole('checkbox', { name: /^Done, You/ }).waitFor(heard);
  await panel.getByRole('tab', { name: 'Plan' }).click();
  for (const what of ['Breakfast club place from the first day of term', 'Somebody rings the school nurse this week']) {
    await panel.getByRole('textbox', { name: 'What' }).fill(what);
    await panel.getByRole('button', { name: /^Add action/ }).click();
    await panel.getByText(what).first().waitFor();
  }
  await panel.getByRole('tab', { name: 'Agenda' }).click();
  await panel.getByRole('button', { name: 'Whole agenda' }).click();
  await panel.getByRole('button', { name: 'Put right: Action 2 has no owner' }).scrollIntoViewIfNeeded();
  await look(panel, 'before-you-finish');

  // The action itself, and no other, stands open with the focus in it.
  await panel.getByRole('button', { name: 'Put right: Action 2 has no owner' }).click();
  const form = panel.getByRole('textbox', { name: 'What' }).first();
  await expect.poll(() => form.inputValue()).toBe('Somebody rings the school nurse this week');
  await expect.poll(() => form.evaluate((box) => box === box.ownerDocument.activeElement)).toBe(true);
  await panel.getByRole('button', { name: 'Leave it' }).click();
  await panel.getByRole('tab', { name: 'Agenda' }).click();

  const why = panel.getByRole('textbox', { name: 'Why finish without' });
  await why.fill('The school had to leave at eleven.');
  await panel.getByRole('button', { name: 'Finish all the same' }).click();
  await panel.getByText('The meeting is finished').waitFor(heard);
  // Taken back from another place of the panel.
  await panel.getByRole('tab', { name: 'Plan' }).click();
  await panel.getByRole('button', { name: /^Undo/ }).click();
  await panel.getByRole('tab', { name: 'Agenda' }).click();
  await panel.getByText('Before you finish').waitFor(heard);
  await expect.poll(() => why.inputValue()).toBe('The school had to leave at eleven.');
  await panel.getByRole('button', { name: 'Finish all the same' }).click();
  await panel.getByRole('button', { name: 'Go on with the meeting' }).click();
  await expect.poll(() => why.inputValue()).toBe('The school had to leave at eleven.');
  expect(result()).toEqual([]);
});

test('Finished before its end: whoever opens it, on whatever device, is shown what came of it, until it goes on', async () => {
  const panel = chair.page;
  await panel.getByRole('button', { name: 'Finish all the same' }).click();
  await panel.getByText('The meeting is finished').waitFor(heard);
  await panel.getByRole('button', { name: 'Next: Minutes' }).waitFor();

  const { page } = await town.personAt();
  await page.goto('/#/today');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Petra Lanternfield/ }).click();
  await page.getByRole('button', { name: /^Write minutes/ }).waitFor(heard);
  expect(await page.getByRole('button', { name: /^Open agenda/ }).count()).toBe(0);
  await page.goto(`/#/meeting/LH-4163/${initialMeeting.id}/run`);
  await page.getByText(/^Finished at 10:0/).waitFor(heard);
  await page.getByText('Being written: not signed off yet').waitFor();
  await look(page, 'after-finished-early');

  await page.getByRole('button', { name: 'Open the meeting’s record again' }).click();
  await page.getByRole('button', { name: 'Go on with the meeting' }).waitFor(heard);
  const told = () =>
    town.server.tenant
      .requests()
      .filter(({ method, url, status }) => method === 'PATCH' && url.includes('/items/') && status === 200).length;
  const before = told();
  await page.getByRole('button', { name: 'Go on with the meeting' }).click();
  await page.getByText('Before you finish').waitFor(heard);
  // The meeting and the case's row say so too: a panel left before that leaves it to whoever opens the record next.
  await expect.poll(told).toBeGreaterThanOrEqual(before + 2);
  await page.goto('/#/today');
  await page.getByRole('button', { name: /^Open agenda/ }).click(heard);
  await page.getByRole('button', { name: /^Go on with / }).waitFor(heard);
  expect(result()).toEqual([]);
});
