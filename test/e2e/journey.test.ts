import { afterAll, beforeAll, expect, test } from 'vitest';
import { addView, agreeNextMeeting, arrange, heard, makePlan, recordAttendance, send, signOff } from './line.ts';
import { moveTime } from './moveTime.ts';
import { appIn, openTown, type Person, petra, type Town, tansy } from './town.ts';

let town: Town;
let chair: Person;
let support: Person;

beforeAll(async () => {
  town = await openTown();
  chair = await town.personAt();
  support = await town.personAt();
});
afterAll(() => town.close());

const tab = (person: string) => `/teams?person=${person}&view=tab`;

test('LEI From the finished assessment to the papers sent, in Teams, with two people', async () => {
  const app = appIn(support.page);
  const panel = appIn(chair.page);

  // Today says what is due and why.
  await support.page.goto(tab(tansy));
  await app.getByRole('button', { name: /due Wednesday 6 January 2027, day 2 of 10/ }).click();
  const why = app.getByRole('dialog', { name: 'Why Wednesday 6 January 2027' });
  await why.getByText('Assumed').waitFor();
  await why.getByText('Friday 18 December 2026, assessment completed').waitFor();
  await why.getByText(/Stepped over: 25 December .* 28 December .* 1 January/).waitFor();
  await why.getByText(/Counted as calendar days it is Monday 28 December 2026/).waitFor();
  await support.page.keyboard.press('Escape');

  // Business support arranges it: one event, to each person alone.
  await arrange(app);
  const invitations = [...town.server.tenant.received()];
  expect(invitations.map(({ to }) => to).sort()).toEqual(
    [
      'marigold.fay@post.example',
      'myrtle.fay@post.example',
      'office@inkpotlane.example',
      'osric.plumtree@council.example',
      'pc.gale@police.example',
      'petra.lanternfield@council.example',
      'tobias.fay@post.example',
      'wren.applegarth@health.example',
    ].sort(),
  );

  // The chair opens the panel beside the call; business support has the same record in the personal tab.
  await moveTime(town, '2027-01-04T10:00:00.000Z');
  await chair.page.goto(`/teams?person=${petra}&view=meetings`);
  await chair.page.getByRole('link', { name: 'Join (side panel)' }).click();
  await support.page.goto(tab(tansy));
  await app.getByRole('button', { name: /Open agenda/ }).click();
  await panel.getByText('0 of 12 done').waitFor(heard);
  await app.getByText('0 of 12 done').waitFor(heard);

  // The chair ticks; business support sees it, and the reverse.
  await panel.getByRole('button', { name: /Begin with Introductions/ }).click();
  await panel.getByRole('button', { name: 'Next: Contact details' }).click();
  await app.getByText('1 of 12 done').waitFor(heard);
  await app.getByRole('button', { name: /5 ?Child’s voice/ }).click();
  await app.getByRole('textbox', { name: 'Note' }).fill('He draws the family with the dog in the middle.');
  await app.getByRole('combobox', { name: 'Whose view' }).selectOption({ label: 'Mr Inglenook, school' });
  await support.page.keyboard.press('Control+Enter');
  await panel.getByRole('button', { name: 'Whole agenda' }).click();
  await panel.getByRole('button', { name: /Child’s voice/ }).click();
  await panel.getByText('He draws the family with the dog in the middle.').waitFor(heard);

  // Closing the panel in mid-sentence loses nothing, nor does going offline.
  await panel.getByRole('textbox', { name: 'Note' }).fill('Gran says he asks when Dad is com');
  await chair.page.getByRole('link', { name: 'Leave' }).click();
  await chair.page.getByRole('link', { name: 'Join (side panel)' }).click();
  await panel.getByRole('button', { name: /Child’s voice/ }).click();
  const note = panel.getByRole('textbox', { name: 'Note' });
  await expect.poll(() => note.inputValue(), heard).toBe('Gran says he asks when Dad is com');
  await chair.context.setOffline(true);
  await note.fill('Gran says he asks when Dad is coming to see him.');
  await panel.getByRole('combobox', { name: 'Whose view' }).selectOption({ label: 'Myrtle Fay, grandmother' });
  await panel.getByRole('button', { name: 'Add note' }).click();
  await panel
    .getByText(/On this device/)
    .first()
    .waitFor(heard);
  await chair.context.setOffline(false);
  await app.getByText('Gran says he asks when Dad is coming to see him.').first().waitFor(heard);

  // Parents' voices, then what was agreed.
  await panel.getByRole('button', { name: /Next: Parents’ voice/ }).click();
  await addView(panel, 'Marigold Fay, mother', 'Mornings are the hard part.');
  await addView(panel, 'Tobias Fay, father', 'Told Osric he wants to see him each Saturday.');
  await makePlan(panel);
  await recordAttendance(panel);
  await agreeNextMeeting(panel);

  // The minutes, the next morning: read as they will read, checked, signed off.
  await moveTime(town, '2027-01-05T09:00:00.000Z');
  await support.page.goto(tab(tansy));
  await signOff(app);
  await app.getByText('Gran says he asks when Dad is coming to see him.').waitFor();

  // One message to each of the seven, nobody copied.
  await send(app);
  const mails = town.server.tenant.received().filter(({ kind }) => kind === 'mail');
  expect(mails.map(({ to }) => to).sort()).toEqual(
    invitations
      .map(({ to }) => to)
      .filter((to) => to !== 'pc.gale@police.example')
      .sort(),
  );
  for (const { subject, attachments } of mails) {
    expect(`${subject} ${attachments.map(({ name }) => name).join(' ')}`).not.toMatch(/Elfrida|Fay|LH-4163|E\.F\./);
    expect(attachments).toHaveLength(2);
  }

  // The clock is green, and the next one runs.
  await app.getByRole('button', { name: 'Today' }).click();
  await app.getByText(/Minutes sent to 7 of 7/).waitFor(heard);
  await app.getByText('day 1 of 5').first().waitFor();
  await app.getByRole('button', { name: /due Monday 15 February 2027/ }).waitFor();

  for (const { complaints } of [chair, support])
    expect(complaints.filter((words) => !expected.test(words))).toEqual([]);
});

/** A browser notes each 404 (a chat that is not there yet, a log nobody has begun) and each request while offline. */
const expected = /status of 404|ERR_INTERNET_DISCONNECTED/;
