import { afterAll, beforeAll, expect, test } from 'vitest';
import { heldMeeting } from './heldMeeting.ts';
import { heard } from './line.ts';
import { looking, narrow } from './look.ts';
import { appIn, openTown, petra, type Town, tansy } from './town.ts';

let town: Town;
beforeAll(async () => {
  town = await openTown();
});
afterAll(() => town.close());

test('Two people offline record one person differently; both see both in words, one decides, and until then the minutes are stopped', async () => {
  const { look, result } = looking();
  const address = await heldMeeting(town);
  const open = async (person: string) => {
    const { page } = await town.personAt({ width: 640, height: 800 });
    await page.goto(address(person));
    const panel = appIn(page);
    await panel.getByText('0 of 12 done').waitFor(heard);
    await panel.getByRole('tab', { name: 'Who is here' }).click();
    await panel.getByRole('combobox', { name: 'Marigold Fay, mother' }).waitFor(heard);
    await panel.getByRole('tab', { name: 'Agenda' }).click();
    return { page, panel };
  };
  const [chair, support] = [await open(petra), await open(tansy)];

  // Nothing of either reaches SharePoint.
  town.server.tenant.setFaults([petra, tansy].map((user) => ({ kind: 'drop before', match: { user } })));
  await chair.panel.getByRole('tab', { name: 'Who is here' }).click();
  await support.panel.getByRole('tab', { name: 'Who is here' }).click();
  await chair.panel.getByRole('combobox', { name: 'Marigold Fay, mother' }).selectOption({ label: 'Here' });
  await support.panel.getByRole('combobox', { name: 'Marigold Fay, mother' }).selectOption({ label: 'Apologies' });
  await chair.panel.getByText(/On this device/).waitFor(heard);
  await support.panel.getByText(/On this device/).waitFor(heard);
  town.server.tenant.setFaults([]);
  for (const { page } of [chair, support]) await page.evaluate(() => window.dispatchEvent(new Event('online')));

  for (const { panel } of [chair, support]) {
    await panel.getByText(/Tansy Millbrook had|Petra Lanternfield had/).waitFor({ timeout: 90_000 });
    await panel.getByRole('button', { name: 'Marigold Fay: Here', exact: true }).waitFor(heard);
    await panel.getByRole('button', { name: 'Marigold Fay: Apologies', exact: true }).waitFor(heard);
  }
  await look(chair.page, 'clash-here', [narrow]);
  const { page: desk } = await town.personAt();
  const minutes = appIn(desk);
  await desk.goto(`/teams?person=${petra}&view=tab`);
  await minutes.getByRole('button', { name: /Open agenda/ }).click(heard);
  await minutes.getByRole('tab', { name: 'Minutes' }).click();
  const stops = minutes.getByText('Two people recorded Marigold Fay differently');
  await stops.waitFor(heard);

  await support.panel.getByRole('button', { name: 'Marigold Fay: Here', exact: true }).click();
  for (const { panel } of [chair, support])
    await panel.getByText(/Tansy Millbrook had|Petra Lanternfield had/).waitFor({ state: 'detached', ...heard });
  const here = chair.panel.getByRole('combobox', { name: 'Marigold Fay, mother' });
  await expect.poll(() => here.evaluate((box: HTMLSelectElement) => box.selectedOptions[0]?.label)).toBe('Here');
  await minutes.getByRole('tab', { name: 'Prepare' }).click();
  // A step that is not there yet leaves the one before it mounted, as it was read.
  await minutes.getByRole('heading', { name: 'Who is asked' }).waitFor(heard);
  await minutes.getByRole('tab', { name: 'Minutes' }).click();
  await stops.waitFor({ state: 'detached', ...heard });
  expect(result()).toEqual([]);
}, 240_000);
