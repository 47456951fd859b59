import { afterAll, beforeAll, expect, test } from 'vitest';
import { addView, agreeNextMeeting, arrange, heard, openItem } from './line.ts';
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

test('What is half typed in the panel never looks saved, never overwrites a colleague, and never loses the focus', async () => {
  const app = appIn(support.page);
  const panel = appIn(chair.page);
  const focused = () => panel.locator(':focus');
  await support.page.goto(tab(tansy));
  await arrange(app);
  await moveTime(town, '2027-01-04T10:00:00.000Z');
  await chair.page.goto(tab(petra));
  await panel.getByRole('button', { name: /Open agenda/ }).click();
  await openItem(panel, /Child’s voice/);
  await addView(panel, 'Mr Inglenook, school', 'He is late.');
  await panel.getByText(/Saved \d\d/).waitFor(heard);

  // A box can be emptied, Escape leaves it without throwing the words away, and focus stays beside it.
  const change = panel.getByRole('button', { name: 'Change: He is late.' });
  const wording = panel.getByRole('textbox', { name: 'New wording' });
  await change.click();
  await expect.poll(() => focused().getAttribute('aria-label')).toBe('New wording');
  await wording.fill('');
  await chair.page.waitForTimeout(200);
  expect(await wording.inputValue()).toBe('');
  await wording.fill('He is late each Monday.');
  await panel.getByText('Not added yet').waitFor();
  await chair.page.keyboard.press('Escape');
  await panel.getByText('You had begun to change this').waitFor();
  await expect.poll(() => focused().getAttribute('aria-label')).toBe('Change: He is late.');

  // The browser is closed over it; meanwhile business support changes the same note, and its kind.
  await panel.getByText('Not added yet').waitFor();
  await chair.page.goto('about:blank');
  await support.page.goto(tab(tansy));
  await app.getByRole('button', { name: /Open agenda/ }).click();
  await openItem(app, /Child’s voice/);
  await app.getByRole('button', { name: 'Change: He is late.' }).click();
  await app.getByRole('textbox', { name: 'New wording' }).fill('He is often late.');
  await app.getByRole('combobox', { name: 'New kind' }).selectOption({ label: 'Worry' });
  await app.getByRole('button', { name: 'Use this wording' }).click();
  await app.getByRole('list', { name: 'Notes' }).getByText('Worry').waitFor();
  await app.getByText(/Saved \d\d/).waitFor(heard);

  // It is there again, and what both wrote stands side by side until someone chooses.
  await chair.page.goto(tab(petra));
  await panel.getByRole('button', { name: /Open agenda/ }).click();
  await openItem(panel, /Child’s voice/);
  await panel.getByText('He is often late.').first().waitFor(heard);
  await panel.getByRole('button', { name: 'Go on' }).click();
  await expect.poll(() => wording.inputValue()).toBe('He is late each Monday.');
  await panel.getByRole('button', { name: 'Use this wording' }).click();
  await panel.getByText('Two people changed this').waitFor();
  await panel.getByRole('button', { name: 'Use the wording of You' }).click();
  await expect.poll(() => focused().getAttribute('aria-label')).toBe('Change: He is late each Monday.');

  // Taking back and undoing lead to each other.
  await panel.getByRole('button', { name: /^Take back:/ }).click();
  await expect.poll(() => focused().textContent()).toBe('Undo');
  await chair.page.keyboard.press('Enter');
  await expect.poll(() => focused().getAttribute('aria-label')).toBe('Change: He is late each Monday.');

  // A note that was typed and left behind says so at its item, in the header, and before signing off.
  await panel.getByRole('textbox', { name: 'Note' }).fill('Gran says he asks when Dad is com');
  await panel.getByText('Not added yet').waitFor();
  await panel.getByRole('button', { name: 'Whole agenda' }).click();
  await panel.getByText('1 not added').waitFor();
  await panel.getByRole('button', { name: /Child’s voice.*not added/ }).waitFor();
  await panel.getByRole('tab', { name: 'Plan' }).click();
  await panel.getByRole('textbox', { name: 'What' }).fill('Alarm');
  await panel.getByText('Not added yet').waitFor();
  await panel.getByRole('tab', { name: 'Minutes', exact: true }).first().click();
  await panel.getByText('1 note and 1 action typed here are not added.').waitFor(heard);
  await panel.getByRole('button', { name: 'Sign off without them' }).waitFor();
  await panel.getByRole('button', { name: 'Go to the first' }).click();
  await expect
    .poll(() => panel.getByRole('textbox', { name: 'Note' }).inputValue(), heard)
    .toBe('Gran says he asks when Dad is com');

  // The date too: agreed, focus is beside it; half changed and left, it says so.
  await panel.getByRole('textbox', { name: 'Note' }).fill('');
  await panel.getByRole('tab', { name: 'Plan' }).click();
  await panel.getByRole('textbox', { name: 'What' }).fill('');
  await agreeNextMeeting(panel);
  await expect.poll(() => focused().textContent()).toBe('Change');
  await chair.page.keyboard.press('Enter');
  await panel.getByLabel('Start').fill('11:00');
  await panel.getByLabel('Start').press('Escape');
  await panel.getByText('You had begun to change this').waitFor();
  await panel.getByRole('button', { name: 'Leave it' }).click();
  await expect.poll(() => focused().textContent()).toBe('Change');
  await panel.getByText(/Saved \d\d/).waitFor(heard);

  // Several children and a long reference take the room they need, and print over nothing.
  for (const width of [280, 1280]) {
    await chair.page.setViewportSize({ width, height: 800 });
    const inTheWay = await panel.locator('body').evaluate(() => {
      const header = [...document.querySelectorAll('header')].find((each) =>
        each.textContent?.includes('Who is here'),
      )!;
      const title = header.querySelector('h1')!;
      title.textContent = 'E.F., A.F., B.F., C.F., D.F., G.F., H.F., I.F., J.F., K.F., L.F., M.F.';
      title.nextElementSibling!.textContent = 'LEICESTERSHIRE-HINCKLEY-2026-004163-REOPENED-FROM-2024-000017';
      const words = [...header.querySelectorAll('h1, span:not([role=tablist] span)')].filter(
        (each) => each.children.length === 0,
      );
      const boxes = words.map((each) => {
        const range = document.createRange();
        range.selectNodeContents(each);
        return { what: each.textContent ?? '', lines: [...range.getClientRects()] };
      });
      const edge = header.getBoundingClientRect();
      return boxes.flatMap(({ what, lines }, place) => [
        ...(lines.some((line) => line.right > edge.right + 1) ? [`${what} is cut off`] : []),
        ...boxes
          .slice(place + 1)
          .filter((other) =>
            lines.some((a) =>
              other.lines.some(
                (b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 3 && b.top < a.bottom - 3,
              ),
            ),
          )
          .map((other) => `${what} over ${other.what}`),
      ]);
    });
    expect(inTheWay, `${width} px`).toEqual([]);
    if (process.env.PICTURES) await chair.page.screenshot({ path: `${process.env.PICTURES}/header-${width}.png` });
  }
});
