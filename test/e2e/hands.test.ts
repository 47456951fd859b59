import { afterAll, beforeAll, expect, test } from 'vitest';
import { arrange, heard, openItem } from './line.ts';
import { looking } from './look.ts';
import { moveTime } from './moveTime.ts';
import { appIn, openTown, type Person, petra, type Town, tansy } from './town.ts';

let town: Town;
let chair: Person;
let support: Person;

beforeAll(async () => {
  town = await openTown();
  chair = await town.personAt({ width: 640, height: 900 });
  support = await town.personAt();
  await support.page.goto(`/teams?person=${tansy}&view=tab`);
  await arrange(appIn(support.page));
  await moveTime(town, '2027-01-04T10:00:00.000Z');
});
afterAll(() => town.close());

const { look, result } = looking();

test('Without a mouse: a note in two keystrokes, its kind by a sign or Alt, items, ticks, and undo of each', async () => {
  const { page } = chair;
  const panel = appIn(page);
  const press = (...keys: readonly string[]) =>
    keys.reduce((was, key) => was.then(() => page.keyboard.press(key)), Promise.resolve());
  const focused = () => panel.locator(':focus').getAttribute('aria-label', { timeout: 2000 });
  const notes = panel.getByRole('list', { name: 'Notes' });
  await page.goto(`/teams?person=${petra}&view=tab`);
  await panel.getByRole('button', { name: /Open agenda/ }).click();
  await openItem(panel, /Anything new/);

  await press('n');
  await expect.poll(focused).toBe('Note');
  await page.keyboard.type('! He was late on Monday');
  await expect.poll(() => panel.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('He was late on Monday');
  await press('Control+Enter');
  await notes.getByText('Worry').waitFor();
  await page.keyboard.type('Breakfast club helps');
  await press('Alt+2', 'Control+Enter');
  await notes.getByText('Working well').waitFor();

  // One line while it is not used, its choices with it once it is; without a kind the keys come to the choice of it.
  const kind = panel.getByRole('combobox', { name: 'Kind of note' });
  await kind.selectOption('');
  await panel.getByRole('textbox', { name: 'Note' }).focus();
  await page.keyboard.type('No kind yet');
  await press('Control+Enter');
  await panel.getByText('Choose the kind of note.').waitFor();
  await expect.poll(focused).toBe('Kind of note');
  await page.keyboard.type('D');
  await press('Control+Enter');
  await notes.getByText('Decision').waitFor();
  await expect.poll(focused).toBe('Note');
  await press('Escape');
  await kind.waitFor({ state: 'detached' });
  await press('Control+z');
  await expect.poll(() => notes.getByRole('listitem').count()).toBe(2);
  await press('n');

  // In a box, letters are letters and Ctrl and Z is the browser's.
  await page.keyboard.type('jdkn');
  await expect.poll(() => panel.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('jdkn');
  await press('Control+z');
  expect(await notes.getByRole('listitem').count()).toBe(2);
  await panel.getByRole('textbox', { name: 'Note' }).fill('');
  await press('Escape');

  await press('d');
  await panel.getByRole('checkbox', { name: /^Done, You/ }).waitFor();
  await panel.getByRole('button', { name: 'Undo: ticked Anything new' }).waitFor();
  await press('Control+z');
  await panel.getByRole('checkbox', { name: 'Done', exact: true }).waitFor();
  await panel.getByText('Undone: ticked Anything new').first().waitFor();
  await panel.getByText('Undo again: wrote a note at Anything new').waitFor();
  await press('Control+z');
  await expect.poll(() => notes.getByRole('listitem').count()).toBe(1);
  await press('k');
  await panel.getByRole('heading', { name: 'The plan', exact: true }).waitFor();
  await press('j');
  await panel.getByRole('heading', { name: 'Anything new' }).waitFor();
  await press('w');
  await expect.poll(() => panel.getByRole('tab', { name: /^Who is here/ }).getAttribute('aria-selected')).toBe('true');
  await press('a');
  // What opens beside a button goes when the focus goes elsewhere: it is still on its way to the agenda.
  await expect.poll(() => panel.locator(':focus').textContent()).toBe('SSWOP agenda');

  // Turned off, a letter is nothing; Ctrl and Z still is.
  await press('?');
  const keys = panel.getByRole('dialog', { name: 'Keys' });
  await keys.getByText('Write a note').waitFor();
  await keys.getByRole('checkbox', { name: /^Single keys/ }).click();
  await press('Escape');
  await openItem(panel, /Anything new/);
  await press('n');
  await expect.poll(focused).not.toBe('Note');
  await press('Control+z');
  await expect.poll(() => notes.getByRole('listitem').count()).toBe(0);
  await panel.getByRole('button', { name: 'Keys', exact: true }).click();
  await keys.getByRole('checkbox', { name: /^Single keys/ }).click();
  await press('Escape');
});

test('Each sees where the others write, and what they write moves neither focus nor scroll', async () => {
  const { page } = chair;
  const panel = appIn(page);
  const hers = appIn(support.page);
  await support.page.goto(`/teams?person=${tansy}&view=tab`);
  await page.goto(`/teams?person=${petra}&view=tab`);
  for (const each of [hers, panel]) await each.getByRole('button', { name: /Open agenda/ }).click();
  await openItem(panel, /Anything new/);
  await openItem(hers, /Anything new/);
  for (let count = 0; count < 9; count += 1) {
    await hers.getByRole('textbox', { name: 'Note' }).fill(`> Something that has to be done, number ${count}`);
    await hers.getByRole('textbox', { name: 'Note' }).press('Control+Enter');
  }
  const heardOf = panel.getByRole('list', { name: 'Notes', exact: true });
  await heardOf.getByText('number 8').waitFor(heard);
  await panel.getByText('Tansy Millbrook is writing here').first().waitFor(heard);

  // Reading in the middle, writing in the box.
  await panel.getByRole('textbox', { name: 'Note' }).fill('Half a sentence');
  await heardOf.getByText('number 4').evaluate((note) => note.scrollIntoView({ block: 'center' }));
  const middle = heardOf.getByText('number 4');
  const seen = () =>
    middle.evaluate((note) => [
      Math.round(note.getBoundingClientRect().top),
      document.activeElement?.getAttribute('aria-label') ?? '',
      (document.activeElement as HTMLTextAreaElement).selectionStart ?? -1,
    ]);
  const before = await seen();
  expect(before.slice(1)).toEqual(['Note', 15]);
  await hers.getByRole('textbox', { name: 'Note' }).fill('+ One more, at the end');
  await hers.getByRole('textbox', { name: 'Note' }).press('Control+Enter');
  // Her own note comes into view first: a press may not meet the list while it moves.
  await hers.getByRole('list', { name: 'Notes', exact: true }).getByText('One more, at the end').waitFor();
  // The tick is there once the note before it is on her device: `check` would not wait for that.
  await hers.getByRole('checkbox', { name: /^Done/ }).click();
  await hers.getByRole('checkbox', { name: /^Done/, checked: true }).waitFor(heard);
  await heardOf.getByText('One more, at the end').waitFor(heard);
  await panel.getByRole('checkbox', { name: /^Done, Tansy/ }).waitFor(heard);
  expect(await seen()).toEqual(before);

  // Her pen is there while she writes, and not where she only reads along.
  await panel.getByText('Tansy Millbrook is writing here').first().waitFor();

  // Elsewhere: at the item in the agenda, and at the place's tab.
  await panel.getByRole('button', { name: 'Whole agenda' }).click();
  await panel.getByRole('button', { name: /Anything new.*Tansy Millbrook is writing here/ }).waitFor(heard);
  await hers.getByRole('tab', { name: 'Plan' }).click();
  await hers.getByLabel('Safety goal').fill('Mornings are calm.');
  await panel.getByRole('tab', { name: 'Plan, Tansy Millbrook is writing there' }).waitFor(heard);
  await panel.getByRole('button', { name: /Anything new/ }).waitFor();
  await support.page.goto('about:blank');
});

test('A colleague takes no box from under a hand, no focus from the chat, and shuts nothing that is read', async () => {
  const { page } = chair;
  const panel = appIn(page);
  const hers = appIn(support.page);
  await support.page.goto(`/teams?person=${tansy}&view=tab`);
  await page.goto(`/teams?person=${petra}&view=tab`);
  for (const each of [hers, panel]) {
    await each.getByRole('button', { name: /Open agenda/ }).click();
    await each.getByRole('tab', { name: 'Plan' }).click();
  }
  const box = panel.getByRole('textbox', { name: 'Danger statement' });
  await box.click();
  await Promise.all([
    page.keyboard.type('Mornings are hard'),
    hers.getByRole('textbox', { name: 'Danger statement' }).fill('He is late.'),
  ]);
  const asked = panel.getByText('Danger statement: which wording stands?');
  await asked.waitFor(heard);
  await page.keyboard.type(' and was spoken of.');
  expect(await box.inputValue()).toBe('Mornings are hard and was spoken of.');
  await panel.getByRole('button', { name: 'Use the wording of Tansy' }).waitFor();
  await panel.getByRole('heading', { name: 'Plan', exact: true }).click();
  await box.waitFor({ state: 'detached' });
  await panel.getByText('Mornings are hard and was spoken of.').first().waitFor(heard);
  await panel.getByRole('button', { name: 'Use the wording of You' }).click();
  await asked.waitFor({ state: 'detached' });
  await expect.poll(() => box.inputValue()).toBe('Mornings are hard and was spoken of.');

  // Folded open, and still open once what two people said differently is settled.
  await panel.getByRole('tab', { name: /^Who is here/ }).click();
  await panel.getByRole('button', { name: 'Marigold Fay is here' }).click();
  await panel.getByRole('tab', { name: 'Plan' }).click();
  const answer = (app: typeof panel) => app.getByRole('combobox', { name: 'Marigold Fay, mother: Danger statement' });
  for (const each of [hers, panel]) {
    await each.getByText('Who agrees with the danger statement').click(heard);
    await answer(each).waitFor(heard);
  }
  await Promise.all([answer(panel).selectOption({ index: 1 }), answer(hers).selectOption({ index: 2 })]);
  const clash = panel.getByText(/Tansy Millbrook had|You had/).first();
  await clash.waitFor(heard);
  await hers.getByRole('button', { name: /^Marigold Fay, mother.*: agrees$/ }).click(heard);
  await clash.waitFor({ state: 'detached', ...heard });
  expect(await answer(panel).isVisible()).toBe(true);

  // What has the focus is taken back while the chair writes in the chat, outside.
  await panel.getByRole('textbox', { name: 'What' }).fill('Ring the nurse');
  await panel.getByRole('button', { name: /^Add action/ }).click();
  await panel.getByRole('button', { name: 'Change action 1' }).focus();
  await page.evaluate(() => {
    const chat = document.createElement('input');
    chat.id = 'chat';
    document.body.prepend(chat);
    chat.focus();
  });
  await hers.getByRole('button', { name: 'Take back action 1' }).click(heard);
  await panel.getByRole('button', { name: 'Change action 1' }).waitFor({ state: 'detached', ...heard });
  await page.waitForTimeout(1000);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('chat');
  await support.page.goto('about:blank');
});

test('F-RUN-02 to 04 The chair orders the agenda, puts news first, and maps worries while the plan is discussed', async () => {
  const { page } = chair;
  const panel = appIn(page);
  await page.goto(`/teams?person=${petra}&view=tab`);
  await panel.getByRole('button', { name: /Open agenda/ }).click();
  const rows = () => panel.getByRole('button', { name: /^\d+ ?(The plan|Anything new|Contact|Intro)/ }).allInnerTexts();
  await panel.getByRole('button', { name: 'Change the order' }).click();
  await panel.getByRole('tab', { name: 'News first' }).click();
  await expect.poll(async () => (await rows()).join().search(/Anything new.*The plan/s)).toBeGreaterThan(-1);
  await panel.getByRole('button', { name: 'Down: Anything new' }).click();
  await expect.poll(async () => (await rows()).join().search(/The plan.*Anything new/s)).toBeGreaterThan(-1);
  await expect.poll(() => panel.locator(':focus').getAttribute('aria-label')).toBe('Down: Anything new');
  await panel.getByRole('button', { name: 'Undo: changed the order of the agenda' }).click();
  await expect.poll(async () => (await rows()).join().search(/Anything new.*The plan/s)).toBeGreaterThan(-1);
  await panel.getByRole('button', { name: 'As the procedure has it' }).click();
  await expect.poll(async () => (await rows()).join().search(/The plan.*Anything new/s)).toBeGreaterThan(-1);
  await panel.getByRole('button', { name: 'Keep this order' }).click();
  await expect.poll(() => panel.locator(':focus').textContent()).toBe('Change the order');

  await panel.getByRole('tab', { name: 'Plan' }).click();
  await panel.getByText('Worries, what works, what is needed').click();
  await panel.getByRole('combobox', { name: 'Who says it' }).selectOption({ label: 'Mr Inglenook, school' });
  await panel.getByRole('textbox', { name: 'Add a worry' }).fill('He falls asleep in lessons');
  await panel.getByRole('textbox', { name: 'Add a worry' }).press('Enter');
  await panel.getByRole('list', { name: 'Worries' }).getByText('Worry: Mr Inglenook, school').waitFor();
  // With the half sentence of before, at another item.
  await page.keyboard.type('A second one, half typed');
  await panel.getByText('2 not added').waitFor();

  // Beside the call, in the item that asks for it: the same, and what was half typed.
  await panel.getByRole('tab', { name: 'Agenda' }).click();
  await openItem(panel, /Map worries/);
  await panel.getByRole('list', { name: 'Worries' }).getByText('He falls asleep in lessons').waitFor();
  await expect
    .poll(() => panel.getByRole('textbox', { name: 'Add a worry' }).inputValue())
    .toBe('A second one, half typed');
});

test('The panel with its last line, the keys and a colleague: three looks, two widths, nothing for axe to find', async () => {
  const { page } = await town.personAt();
  await page.goto('/');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Petra Lanternfield/ }).click();
  await page.getByRole('button', { name: /Open agenda/ }).click(heard);
  await openItem(page, /Anything new/);
  await page.getByRole('checkbox', { name: /^Done/ }).click();
  await page.getByRole('button', { name: 'Undo: unticked Anything new' }).waitFor();
  await look(page, 'hands-item');
  await page.getByRole('heading', { name: 'Anything new' }).click();
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  await look(page, 'hands-keys');
  await page.keyboard.press('Escape');
  await page.keyboard.press('a');
  await openItem(page, /Map worries/);
  await look(page, 'hands-mapping');
  await page.getByRole('button', { name: 'Whole agenda' }).click();
  await page.getByRole('button', { name: 'Change the order' }).click();
  await look(page, 'hands-order');
  expect(result()).toEqual([]);
});
