import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrange, heard } from './line.ts';
import { looking } from './look.ts';
import { openTown, type Person, type Town } from './town.ts';

let town: Town;
let support: Person;
let chair: Person;

beforeAll(async () => {
  town = await openTown();
  [support, chair] = [await town.personAt(), await town.personAt()];
});
afterAll(() => town.close());

const { look, result } = looking();

async function signIn({ page }: Person, who: RegExp) {
  await page.goto('/');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: who }).click();
  await page.getByText('LH-4163').first().waitFor(heard);
}

test('A booked meeting is moved, taken over, its people changed, then cancelled and arranged anew', async () => {
  const { page } = support;
  await signIn(support, /Tansy Millbrook/);
  await arrange(page);
  const why = page.getByRole('combobox', { name: 'Why' });
  const leave = page.getByRole('button', { name: 'Leave it as it is' });

  // Moved: what is missing stands beside its field, and what was typed survives a reload.
  await page.getByRole('button', { name: 'Move', exact: true }).click();
  // The same list as when it was arranged; the meeting itself is in nobody's way.
  await page.getByText(/^When it is now; /).waitFor(heard);
  await page.getByRole('radio', { name: /^Monday 4 January 2027, 09:30 to 11:00: day 8 of 10; / }).waitFor(heard);
  await page.getByLabel('New day').fill('2027-01-05');
  await page.getByRole('button', { name: 'Move it to Tue 5 Jan 10:00' }).click();
  await page.getByText('Say why.').waitFor();
  await look(page, 'move');
  await page.reload();
  await page.getByRole('button', { name: 'Move it to Tue 5 Jan 10:00' }).waitFor(heard);
  await why.selectOption('chair ill');
  const headers = { 'access-control-allow-origin': '*' };
  await page.route(/getSchedule/, (route) => route.fulfill({ status: 403, headers, json: { error: { code: 'No' } } }));
  await page.getByRole('button', { name: 'Move it to Tue 5 Jan 10:00' }).click();
  await page.getByText('Diaries could not be looked at once more before this left', { exact: false }).waitFor(heard);
  await page.unroute(/getSchedule/);
  await page.getByText('Moved from Mon 4 Jan 10:00 to Tue 5 Jan 10:00 by Tansy Millbrook: chair ill').waitFor(heard);

  await page.getByRole('button', { name: 'Ask more people or fewer' }).click();
  await page.getByRole('checkbox', { name: 'PC Gale, police' }).uncheck();
  await why.selectOption('not needed any more');
  await page.getByText('Told that they are not needed: PC Gale (pc.gale@police.example)').waitFor();
  await look(page, 'people');
  await page.getByRole('button', { name: 'Change who is asked' }).click();
  await page.getByText(/No longer asked: PC Gale, by Tansy Millbrook/).waitFor(heard);
  await page.getByRole('button', { name: 'Hand over' }).click();
  await leave.click();

  // The chair takes it over; the old event goes when its owner opens Today.
  const { page: his } = chair;
  await signIn(chair, /Petra Lanternfield/);
  await his.getByRole('button', { name: 'Prepare: Initial meeting, LH-4163' }).click();
  await his.getByRole('tab', { name: /^Arrange/ }).click();
  await his.getByText('only their calendar can move or cancel it').waitFor(heard);
  await his.getByRole('button', { name: 'Take the meeting over' }).click();
  await his.getByRole('combobox', { name: 'Why' }).selectOption('organiser away');
  await look(his, 'take-over');
  await his.getByRole('button', { name: 'Send new invitations from my calendar' }).click();
  await his.getByText('The old event is still in Tansy Millbrook’s calendar').waitFor(heard);
  await page.goto('/');
  const old = async () =>
    (await (await fetch(`${town.server.address}/emulator/received`)).json()) as readonly { readonly html: string }[];
  await expect
    .poll(async () => (await old()).filter(({ html }) => html.includes('Somebody else in the council')).length, heard)
    .toBeGreaterThan(0);

  await his.reload();
  await his.getByRole('button', { name: 'Cancel the meeting' }).click(heard);
  await his.getByRole('combobox', { name: 'Why' }).selectOption('bad weather');
  await look(his, 'cancel');
  await his.getByRole('button', { name: /^Cancel it and tell \d people/ }).click();
  await his.getByRole('heading', { name: 'Cancelled', exact: true }).waitFor(heard);
  await look(his, 'cancelled');
  await his.getByRole('button', { name: 'Today' }).click();
  await his.getByText('cancelled (bad weather), not booked').waitFor(heard);
  await his.getByRole('button', { name: 'Arrange: Initial meeting, LH-4163' }).click();
  await his.getByText('Choose a day', { exact: false }).first().waitFor(heard);

  expect(result()).toEqual([]);
  // A chat that is still being made and a row written twice at once answer 404 and 412: the browser counts them as complaints.
  const ours = [...support.complaints, ...chair.complaints].filter((one) => !/Failed to load resource/.test(one));
  expect(ours).toEqual([]);
});
