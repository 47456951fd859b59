import type { FrameLocator, Page } from 'playwright-core';

/** Where the app is: a page of its own, or a frame inside the emulated Teams. */
export type App = FrameLocator | Page;

/** Longer than two panels need to hear of each other (a poll in four seconds) on a busy machine. */
export const heard = { timeout: 30_000 };

/** From Today: Monday 4 January 2027 at 10, on Teams, whoever the procedure asks for. Pressed twice, as people do. */
export async function arrange(app: App): Promise<void> {
  await app.getByRole('button', { name: 'Arrange' }).click();
  await app.getByRole('radio', { name: /^Monday 4 January 2027, 10:00/ }).check(heard);
  await app.getByText('Monday 4 January 2027, 10:00 to 11:30, on Teams').waitFor();
  await app.getByRole('button', { name: 'Send 8 invitations' }).dblclick();
  await app.getByText('It is there, beside the call').waitFor(heard);
}

export async function addView(panel: App, who: string, words: string): Promise<void> {
  await panel.getByRole('textbox', { name: 'Note' }).fill(words);
  await panel.getByRole('combobox', { name: 'Whose view' }).selectOption({ label: who });
  await panel.getByRole('button', { name: 'Add note' }).click();
  await panel.getByText(words).first().waitFor();
}

export async function makePlan(panel: App): Promise<void> {
  await panel.getByRole('tab', { name: 'Plan' }).click();
  await panel
    .getByRole('textbox', { name: 'Danger statement' })
    .fill('If mornings go on like this, E.F. misses school and is frightened.');
  await panel.getByRole('textbox', { name: 'Safety goal' }).fill('Mornings are calm and E.F. is at school by 8:45.');
  for (const [what, who, by] of [
    ['Alarm and clothes ready the night before, on school nights', 'Marigold Fay, mother', '2027-01-11'],
    ['Breakfast club place from the first day of term', 'Mr Inglenook, school', '2027-01-08'],
  ] as const) {
    await panel.getByRole('textbox', { name: 'What' }).fill(what);
    await panel.getByRole('combobox', { name: 'Who' }).selectOption({ label: who });
    await panel.getByLabel('By').fill(by);
    await panel.getByRole('button', { name: /^Add action/ }).click();
    await panel.getByText(what).first().waitFor();
  }
}

export async function recordAttendance(panel: App): Promise<void> {
  await panel.getByRole('tab', { name: 'Who is here' }).click();
  for (const [who, presence] of [
    ['Petra Lanternfield, SSWOP, chair', 'Here'],
    ['Osric Plumtree, key worker', 'Here'],
    ['Marigold Fay, mother', 'Here'],
    ['Tobias Fay, father', 'Apologies'],
    ['Myrtle Fay, grandmother', 'Here'],
    ['Mr Inglenook, school', 'Here'],
    ['Wren Applegarth, school nurse', 'Apologies, update'],
    ['PC Gale, police', 'No reply'],
    ['E.F., child', 'Not brought'],
  ] as const)
    await panel.getByRole('combobox', { name: who }).selectOption({ label: presence });
  await panel.getByText('5 here of 9').waitFor();
}

/** Friday 12 February 2027, in person as the family wants. */
export async function agreeNextMeeting(panel: App): Promise<void> {
  await openItem(panel, /next meeting/i);
  await panel.getByLabel('Day of the next meeting').fill('2027-02-12');
  await panel.getByLabel('Start').fill('10:00');
  await panel.getByRole('radio', { name: 'In person' }).check();
  await panel.getByRole('button', { name: 'Agree this date' }).click();
  await panel.getByText(/Saved \d\d:\d\d:\d\d/).waitFor(heard);
}

/** Opens one item of the agenda from wherever in the panel. */
export async function openItem(panel: App, title: RegExp): Promise<void> {
  await panel.getByRole('tab', { name: 'Agenda' }).click();
  const whole = panel.getByRole('button', { name: 'Whole agenda' });
  const item = panel.getByRole('listitem').getByRole('button', { name: title });
  await whole.or(item).first().waitFor(heard);
  if (await whole.isVisible()) await whole.click();
  await item.click();
}

export async function signOff(app: App): Promise<void> {
  await app.getByRole('button', { name: /Write minutes/ }).click();
  await app.getByText('Every action has an owner and a date').waitFor(heard);
  await app.getByRole('button', { name: 'Sign off minutes' }).click();
  await app
    .getByText(/Signed off/)
    .first()
    .waitFor(heard);
}

export async function send(app: App): Promise<void> {
  await app.getByRole('tab', { name: 'Send' }).click();
  await app.getByRole('button', { name: 'Send to 7 people' }).dblclick();
  await app.getByText('Minutes sent to 7 of 7').waitFor({ timeout: 90_000 });
}

/** From Today, of the case that is overdue: the progress meeting at school, Thursday 4 March 2027, with why it is late. */
export async function arrangeReview(app: App): Promise<void> {
  await app.getByRole('button', { name: 'Arrange' }).click();
  await app.getByRole('radio', { name: /^Thursday 4 March 2027, 15:45/ }).check(heard);
  await app.getByLabel(/Why/).fill('Nobody had booked it.');
  await app.getByText('Thursday 4 March 2027, 15:45 to 17:15, Quill Street Primary').first().waitFor();
  await app.getByRole('button', { name: 'Send 6 invitations' }).dblclick();
  await app
    .getByText(/Booked by/)
    .first()
    .waitFor(heard);
}
