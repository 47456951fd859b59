import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { Scenario } from '../../emulator/scenarios/scenario.ts';
import { heard } from './line.ts';
import { looking } from './look.ts';
import type { Person } from './town.ts';

/** Signs the first person of a scenario in, in a browser of their own, and opens a meeting at Run. */
export async function openRun({ page }: Person, scenario: Scenario, reference: string, meeting: string): Promise<void> {
  await page.goto(`/index.html#/meeting/${reference}/${meeting}/run`);
  const [picker] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(heard),
  ]);
  await picker.getByText(scenario.users[0]!.displayName).first().click();
  await page.getByText(/^0 of \d+ done$/).waitFor(heard);
}

/**
 * Goes through an agenda from its first item to its last, each with what it asks for and ticked on the way, by pressing
 * or by keys alone. Answers with the titles it met, and with what axe finds: each item at 280 px, and the agenda, the
 * first item, who is here and the plan in three looks at both widths and at 1280 px enlarged four times.
 */
export async function wholeAgenda(page: Page, how: 'pressing' | 'keys') {
  const found: string[] = [];
  const { look, result } = looking();
  const press = async (name: RegExp | string) => {
    const button = page.getByRole('button', { name }).last();
    if (how === 'pressing') await button.click();
    else {
      await button.waitFor(heard);
      await byTab(page, (await button.textContent()) ?? '');
      await page.keyboard.press('Enter');
    }
  };
  const scan = async (screen: string) => {
    // A button that has just become one to press is still changing its colours.
    await page.waitForTimeout(200);
    const { violations } = await new AxeBuilder({ page }).exclude('[data-tabster-dummy]').analyze();
    for (const { id, nodes } of violations) found.push(`${screen}: ${id}: ${nodes[0]?.html.slice(0, 120)}`);
  };
  const everyLook = async (screen: string) => {
    await look(page, screen);
    await page.setViewportSize({ width: 320, height: 200 });
    await scan(`${screen}, 400 %`);
  };

  await everyLook('agenda');
  for (const place of ['Who is here', 'Plan']) {
    await page.getByRole('tab', { name: place }).click();
    await everyLook(place);
  }
  await page.getByRole('tab', { name: 'Agenda' }).click();
  await page.setViewportSize({ width: 280, height: 800 });
  await press(/^Begin with/);
  const titles: string[] = [];
  for (let at = 0; at < 40; at += 1) {
    const title = page.getByRole('heading', { level: 2 }).filter({ visible: true }).last();
    titles.push(((await title.textContent()) ?? '').trim());
    await scan(titles.at(-1) ?? '');
    if (at === 0) {
      await everyLook('item');
      await page.setViewportSize({ width: 280, height: 800 });
    }
    const next = page.getByRole('button', { name: /^(Next: |Done: agenda)/ }).last();
    const last = (await next.textContent())?.startsWith('Done');
    await press(/^(Next: |Done: agenda)/);
    if (last) break;
    await page.getByRole('heading', { level: 2, name: titles.at(-1), exact: true }).waitFor({ state: 'hidden' });
  }
  await page.getByText(/^(\d+) of \1 done$/).waitFor(heard);
  return { titles, found: [...found, ...result()] };
}

/** Tab until what has the focus is called that: nothing may lie out of the keyboard's reach. */
export async function byTab(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if ((await page.evaluate(() => document.activeElement?.textContent ?? '')) === name) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`No way to “${name}” with Tab`);
}
