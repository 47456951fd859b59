import { afterAll, beforeAll, expect, test } from 'vitest';
import { caseLh4127, initialLh4127, overdueReview } from '../../emulator/scenarios/overdueReview.ts';
import type { Scenario } from '../../emulator/scenarios/scenario.ts';
import type { Plan } from '../../src/domain/plan/plan.ts';
import { arrangeReview, heard, openItem } from './line.ts';
import { looking } from './look.ts';
import { moveTime } from './moveTime.ts';
import { openTown, type Person, type Town } from './town.ts';

/** The overdue world with another plan in its `case.json`. */
function withActions(actions: Plan['actions']): Scenario {
  const path = `${caseLh4127.reference}/case.json`;
  const text = JSON.stringify({ ...caseLh4127, plan: { ...caseLh4127.plan, actions } });
  return {
    ...overdueReview,
    lists: overdueReview.lists.map((list) =>
      list.files ? { ...list, files: list.files.map((file) => (file.path === path ? { ...file, text } : file)) } : list,
    ),
  };
}

const long =
  'Ring the housing office, the school, the surgery and the family support team, and write down what each of them says';
const forty = Array.from({ length: 40 }, (_, at): Plan['actions'][number] => ({
  ...caseLh4127.plan.actions[at % 7]!,
  id: `f-${at + 1}`,
  what: at % 5 === 0 ? `${long} (${at + 1})` : `${caseLh4127.plan.actions[at % 7]!.what} (${at + 1})`,
  slippedFrom: at % 3 === 0 ? [initialLh4127.time.date] : [],
}));

const { look, result } = looking();

describeWorld('forty', forty, '0 of 40 gone through');
describeWorld('none', [], 'Open the plan');

function describeWorld(name: string, actions: Plan['actions'], seen: string) {
  let town: Town;
  let support: Person;
  beforeAll(async () => {
    town = await openTown(withActions(actions));
    support = await town.personAt();
  });
  afterAll(() => town.close());

  test(`The panel of a review with ${name} actions of the last plan: three looks, two widths`, async () => {
    const { page } = support;
    await page.goto('/');
    const [window] = await Promise.all([
      page.waitForEvent('popup'),
      page.getByRole('button', { name: 'Sign in' }).click(),
    ]);
    await window.getByRole('link', { name: /Tansy Millbrook/ }).click();
    await arrangeReview(page);
    await moveTime(town, '2027-03-04T15:45:00.000Z');
    await page.goto('/');
    await page.getByRole('button', { name: /Open agenda/ }).click();
    await openItem(page, /The plan/);
    await page.getByText(seen).first().waitFor(heard);
    if (actions.length > 0) {
      await page.getByRole('button', { name: /^Done: .*\(2\)$/ }).click();
      await page.getByRole('button', { name: /^Dropped: .*\(3\)$/ }).click();
      await page.getByLabel('Why it is dropped').press('Enter');
      await page.getByText('Say why.').waitFor();
    }
    await look(page, `review-${name}-item`);
    await page.getByRole('tab', { name: 'Plan' }).click();
    await look(page, `review-${name}-plan`);
    await openItem(page, /Child’s voice/);
    await look(page, `review-${name}-children`);
    expect(result()).toEqual([]);
  });
}
