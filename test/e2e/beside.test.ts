import { afterAll, beforeAll, expect, test } from 'vitest';
import { heard } from './line.ts';
import { openTown, type Person, type Town } from './town.ts';

let town: Town;
let person: Person;

beforeAll(async () => {
  town = await openTown();
  person = await town.personAt({ width: 1280, height: 1100 });
});
afterAll(() => town.close());

test('Why this date opens on a press, takes focus and gives it back, and nothing of it is cut off beside a call', async () => {
  const { page } = person;
  await page.goto('/');
  const [window] = await Promise.all([
    page.waitForEvent('popup'),
    page.getByRole('button', { name: 'Sign in' }).click(),
  ]);
  await window.getByRole('link', { name: /Petra Lanternfield/ }).click();
  const date = page.getByRole('button', { name: /due Wednesday 6 January 2027/ });
  const why = page.getByRole('dialog', { name: 'Why Wednesday 6 January 2027' });
  const focus = () => page.evaluate(() => document.activeElement?.getAttribute('aria-haspopup') ?? 'elsewhere');
  await date.waitFor(heard);

  for (const leave of [
    () => page.keyboard.press('Escape'),
    () => why.getByRole('button', { name: 'Close' }).click(),
    () => date.click(),
    () => page.mouse.click(4, 4),
  ]) {
    await date.click();
    await why.waitFor();
    await expect.poll(() => why.evaluate((shown) => shown === document.activeElement)).toBe(true);
    await leave();
    await why.waitFor({ state: 'detached' });
    await expect.poll(() => focus()).toBe('dialog');
  }

  // What is pressed elsewhere takes the focus: it is not fetched back.
  await date.click();
  await why.waitFor();
  await page
    .getByRole('tab', { name: 'Mine' })
    .or(page.getByRole('button', { name: 'Arrange' }))
    .first()
    .focus();
  await why.waitFor({ state: 'detached' });
  expect(await focus()).toBe('elsewhere');

  for (const [width, height] of [
    [280, 640],
    [320, 256],
    [1280, 500],
  ] as const) {
    await page.setViewportSize({ width, height });
    await date.click();
    await why.waitFor();
    const box = await why.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(8);
    expect(box?.y).toBeGreaterThanOrEqual(8);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width - 8);
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(height - 8);
    // All of it can be come to: the last of it by scrolling inside.
    await why.getByRole('button', { name: 'Close' }).click();
  }
});

test('A row of tabs is one stop for Tab, and arrows, Home and End move in it', async () => {
  const { page } = person;
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/#/cases');
  const [all, mine] = [page.getByRole('tab', { name: 'Everyone’s' }), page.getByRole('tab', { name: 'Mine' })];
  const at = () => page.evaluate(() => document.activeElement?.textContent ?? '');
  await page.getByRole('searchbox', { name: 'Find a case' }).focus();
  await page.keyboard.press('Tab');
  await expect.poll(() => at()).toBe('Everyone’s');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => at()).toBe('Mine');
  await expect.poll(() => all.getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Home');
  await expect.poll(() => at()).toBe('Everyone’s');
  await page.keyboard.press('End');
  await page.keyboard.press('Space');
  await expect.poll(() => mine.getAttribute('aria-selected')).toBe('true');
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Find a case');
  await page.keyboard.press('Tab');
  await expect.poll(() => at()).toBe('Mine');
});
