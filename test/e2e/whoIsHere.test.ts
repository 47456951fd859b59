import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerByHand } from '../../emulator/tenant/answerByHand.ts';
import { arrange, heard } from './line.ts';
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

function answer(from: string, how: string) {
  const wrong = answerByHand(town.server.tenant.context, { from, answer: how });
  if (wrong) throw new Error(wrong);
}

async function signIn({ page }: Person): Promise<void> {
  await page.goto('/');
  const button = page.getByRole('button', { name: 'Sign in' });
  const [window] = await Promise.all([page.waitForEvent('popup'), button.click()]);
  await window.getByRole('link', { name: /Tansy Millbrook/ }).click();
  await page.getByText('LH-4163').first().waitFor(heard);
}

test('F-CAP-01: the list starts from the replies; late, gone, on the phone and not in the case are a press or two each', async () => {
  const app = chair.page;
  const tick = (name: string) => app.getByRole('button', { name: `${name} is here` });
  await signIn(chair);
  await arrange(app);
  for (const who of ['marigold.fay@post.example', 'office@inkpotlane.example']) answer(who, 'accepted');
  answer('pc.gale@police.example', 'declined');
  await app.getByRole('tab', { name: 'Prepare' }).click();
  await app.getByText(/3 of 8 replied/).waitFor(heard);
  await moveTime(town, '2027-01-04T10:12:00.000Z');
  await app.reload();
  await app.getByRole('tab', { name: 'Run' }).click(heard);
  await app.getByRole('tab', { name: 'Who is here' }).click();

  // A yes is no tick, and a no is asked about.
  await app.getByText('mother, expected').waitFor();
  await app.getByText('0 here of 9').waitFor();
  await expect.poll(() => tick('Marigold Fay').getAttribute('aria-pressed')).toBe('false');
  await look(chair.page, 'who-is-here-replies');

  // One press, and one to take it back.
  await app.getByRole('button', { name: 'Everyone expected is here (2)' }).click();
  await app.getByText('2 here of 9').waitFor();
  await app.getByRole('button', { name: 'Not here after all: 2' }).click();
  await app.getByText('0 here of 9').waitFor();
  await tick('Marigold Fay').click();
  await app.getByRole('button', { name: 'PC Gale: Apologies', exact: true }).click();
  await app.getByText('1 here of 9').waitFor();

  await app.getByRole('button', { name: 'Late, left, phone: Marigold Fay' }).click();
  await app.getByRole('combobox', { name: 'How Marigold Fay joined' }).selectOption({ label: 'By phone' });
  await app.getByRole('button', { name: /^Came late, at 10:1\d, now: Marigold Fay$/ }).click();
  await app.getByText(/^mother, by phone, from 10:1\d$/).waitFor();
  const left = app.getByRole('textbox', { name: 'Left early, at: Marigold Fay' });
  await left.fill('10.05');
  await left.press('Enter');
  await app.getByText(/^They came at 10:1\d: this is not after it\.$/).waitFor();
  // It goes in once it can be.
  await app.getByRole('button', { name: 'Came late, at: not after all, Marigold Fay' }).click();
  await app.getByText(/^mother, by phone, until 10:05$/).waitFor();
  await app.getByRole('button', { name: 'Left early, at: not after all, Marigold Fay' }).click();
  await app.getByRole('button', { name: /^Came late, at 10:1\d, now: Marigold Fay$/ }).click();
  // Nobody has left at a time that is still to come. What was typed is named, and there again.
  await left.fill('1105');
  await left.press('Enter');
  await app.getByText(/^That is later than now, 10:1\d\.$/).waitFor();
  await app.getByText('Not added yet').waitFor();
  await moveTime(town, '2027-01-04T11:06:00.000Z');
  await app.reload();
  await app.getByText('1 not added').waitFor(heard);
  await app.getByRole('tab', { name: 'Who is here' }).click();
  await expect.poll(() => left.inputValue()).toBe('1105');
  await left.press('Enter');
  await app.getByText(/^mother, by phone, from 10:1\d to 11:05$/).waitFor();

  await app.getByRole('combobox', { name: 'Add a person' }).selectOption({ label: 'Somebody who is not in the case' });
  await app.getByRole('button', { name: 'Add to who is here' }).click();
  await app.getByText('Write the name.').waitFor();
  await app.getByRole('textbox', { name: 'Name' }).fill('Nadia Quince');
  await app.getByRole('textbox', { name: 'Role, or where from' }).fill('health visitor');
  // Half typed, it is there again.
  await chair.page.reload();
  await app.getByRole('tab', { name: 'Who is here' }).click();
  await app.getByRole('button', { name: 'Add to who is here' }).click();
  await app.getByText('health visitor, gets no papers from here').waitFor();
  await app.getByRole('button', { name: 'Late, left, phone: Nadia Quince' }).click();
  await look(chair.page, 'who-is-here-guest');
  await app.getByRole('button', { name: 'Take Nadia Quince back' }).click();
  await app.getByRole('button', { name: 'Take Nadia Quince back' }).waitFor({ state: 'detached' });
  expect(result()).toEqual([]);
});
