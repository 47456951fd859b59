import { afterAll, beforeAll, expect, test } from 'vitest';
import { overdueReview } from '../../emulator/scenarios/overdueReview.ts';
import { addView, arrangeReview, heard, openItem } from './line.ts';
import { moveTime } from './moveTime.ts';
import { appIn, openTown, type Person, type Town, tansy } from './town.ts';

let town: Town;
let support: Person;

beforeAll(async () => {
  town = await openTown(overdueReview);
  support = await town.personAt();
});
afterAll(() => town.close());

const tab = `/teams?person=${tansy}&view=tab`;

test('LEI-C09 From an overdue review to its papers sent: the last plan is gone through, each child heard, the clock goes on', async () => {
  const app = appIn(support.page);
  const { keyboard } = support.page;
  const focused = () =>
    app.locator(':focus').evaluate((element) => element.getAttribute('aria-label') ?? element.textContent);
  await support.page.goto(tab);
  await app.getByRole('button', { name: /due Monday 1 March 2027/ }).waitFor(heard);
  await arrangeReview(app);

  await moveTime(town, '2027-03-04T10:00:00.000Z');
  await support.page.goto(tab);
  await app.getByRole('button', { name: /Open agenda/ }).click();
  await openItem(app, /The plan/);

  // Done is one key; focus goes on to the next by itself.
  await app.getByText('0 of 7 gone through').waitFor(heard);
  await app.getByRole('button', { name: 'Done: A spare inhaler kept at the school office' }).focus();
  await keyboard.press('Enter');
  await expect.poll(focused).toMatch(/^Done: Ring Hazel by 9:15/);
  await keyboard.press('Enter');
  await expect.poll(focused).toMatch(/^Done: Bedtime/);
  // Undone, it is to be gone through again, and focus is there.
  await app.getByRole('button', { name: /^Undo: Ring Hazel/ }).click();
  await expect.poll(focused).toMatch(/^Done: Ring Hazel/);
  await app.getByText('1 of 7 gone through').waitFor();
  await keyboard.press('Enter');

  // Its day has passed: still open asks for another, and for none before the meeting.
  await app.getByRole('button', { name: /^Still open: Bedtime/ }).click();
  await app.getByLabel('Still open, now by').fill('2027-02-20');
  await keyboard.press('Enter');
  await app.getByText('This is before the meeting.').waitFor();
  await app.getByLabel('Still open, now by').fill('2027-03-26');
  await keyboard.press('Enter');
  await app.getByText('Still open, was Mon 1 Feb 2027').waitFor();

  // A reason half typed survives a reload, and says so.
  await app.getByRole('button', { name: /^Dropped: Both children/ }).click();
  await app.getByLabel('Why it is dropped').fill('Linden works on Wednesdays now.');
  await app.getByText('Not added yet').waitFor();
  await support.page.goto(tab);
  await app.getByRole('button', { name: /Open agenda/ }).click();
  await openItem(app, /The plan/);
  await app.getByRole('button', { name: 'Go on' }).click();
  await expect
    .poll(() => app.getByLabel('Why it is dropped').inputValue(), heard)
    .toBe('Linden works on Wednesdays now.');
  await app.getByLabel('Why it is dropped').press('Enter');
  await app.getByText('4 of 7 gone through').waitFor();
  await app.getByRole('textbox', { name: 'What' }).fill('Tea with both children on Fridays, home by 18:30');
  await app.getByRole('combobox', { name: 'Who' }).selectOption({ label: 'Linden Sparrow, father' });
  await app.getByLabel('By', { exact: true }).fill('2027-03-12');
  await app.getByRole('button', { name: 'Add action 8' }).click();

  // Each child for themselves: words told of one, the reason for the other.
  await openItem(app, /Child’s voice/);
  await app.getByRole('textbox', { name: 'Note' }).click();
  await app.getByRole('combobox', { name: 'Which child' }).selectOption({ label: 'J.W., Juniper Wren' });
  await addView(app, 'Osric Plumtree, key worker', 'Sleeps in Nana’s room now and likes it.');
  await app.getByText('J.W., Juniper Wren, heard').waitFor();
  await app.getByLabel('If S.W. was not heard: why').fill('At nursery, and too young to ask on the day.');
  await openItem(app, /Parents’ voice/);
  await addView(app, 'Hazel Wren, mother', 'The nights are better.');
  await addView(app, 'Linden Sparrow, father', 'Wants Fridays.');
  await app.getByRole('tab', { name: 'Who is here' }).click();
  for (const [who, presence] of [
    ['Osric Plumtree, key worker, chair', 'Here'],
    ['Hazel Wren, mother', 'Here'],
    ['Linden Sparrow, father', 'Here'],
    ['Myrtle Wren, grandmother', 'Here'],
    ['Mrs Quillfeather, school', 'Here'],
    ['Barnaby Inkwell, school nurse', 'Update only'],
  ] as const)
    await app.getByRole('combobox', { name: who }).selectOption({ label: presence });

  // The last day by the clock is one press away.
  await openItem(app, /next meeting/i);
  await app.getByRole('button', { name: 'The last day, Thu 15 Apr' }).click();
  await app.getByLabel('Start').fill('15:45');
  await app.getByRole('radio', { name: 'In person' }).check();
  await app.getByRole('button', { name: 'Agree this date' }).click();
  await app.getByText(/Saved \d\d:\d\d:\d\d/).waitFor(heard);

  // Three nobody asked about are advice; the papers say what changed.
  await moveTime(town, '2027-03-05T09:00:00.000Z');
  await support.page.goto(tab);
  await app.getByRole('button', { name: /Write minutes/ }).click();
  await app.getByText('3 of 7 actions of the last plan not gone through').waitFor(heard);
  await app.getByRole('tab', { name: 'Plan' }).click();
  await app.getByRole('heading', { name: 'What changed since Monday 18 January 2027' }).waitFor();
  await app.getByText('was Mon 1 Feb 2027, now Fri 26 Mar 2027').waitFor();
  await app.getByText('Linden works on Wednesdays now.').waitFor();
  await app.getByRole('button', { name: 'Sign off minutes' }).click();
  await app
    .getByText(/Signed off/)
    .first()
    .waitFor(heard);

  await app.getByRole('tab', { name: 'Send' }).click();
  await app.getByRole('button', { name: 'Send to 5 people' }).dblclick();
  await app.getByText('Minutes sent to 5 of 5').waitFor({ timeout: 60_000 });
  const mails = town.server.tenant.received().filter(({ kind }) => kind === 'mail');
  expect(mails.map(({ to }) => to).sort()).toEqual([
    'hazel.wren@post.example',
    'linden.sparrow@post.example',
    'myrtle.wren@post.example',
    'office@quillstreet.example',
    'osric.plumtree@council.example',
  ]);
  await app.getByRole('button', { name: 'Today' }).click();
  await app.getByText(/Minutes sent to 5 of 5/).waitFor(heard);
  await app.getByRole('button', { name: /due Thursday 15 April 2027/ }).waitFor();
  await app.getByText(/agreed for Thu 15 Apr 15:45/).waitFor();
});
