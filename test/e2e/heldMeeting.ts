import { arrange, heard } from './line.ts';
import { moveTime } from './moveTime.ts';
import { appIn, type Town, tansy } from './town.ts';

/** Business support arranges the first meeting, and it begins. Answers the side panel's address for a person. */
export async function heldMeeting(town: Town): Promise<(person: string) => string> {
  const { context, page } = await town.personAt();
  await page.goto(`/teams?person=${tansy}&view=tab`);
  await arrange(appIn(page));
  await moveTime(town, '2027-01-04T10:00:00.000Z');
  await page.goto(`/teams?person=${tansy}&view=meetings`);
  const join = page.getByRole('link', { name: 'Join (side panel)' });
  const address = new URL((await join.getAttribute('href', heard)) ?? '', town.server.address);
  await context.close();
  return (person) => {
    address.searchParams.set('person', person);
    return address.href;
  };
}
