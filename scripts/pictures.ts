import { mkdirSync } from 'node:fs';
import { addView, arrange, heard, openItem } from '../test/e2e/line.ts';
import { appFrameOf, enlarged, inEveryLook, narrow, sizeName, wide } from '../test/e2e/look.ts';
import { moveTime } from '../test/e2e/moveTime.ts';
import { panelStates } from '../test/e2e/panelStates/panelStates.ts';
import { typeTimes } from '../test/e2e/printsOver.ts';
import { appIn, openTown, petra, type Town, tansy } from '../test/e2e/town.ts';

// `npm run pictures`: README's two pictures from the built app. `npm run pictures -- --panel FOLDER [WORLD]`: the panel in
// every state (of one world of them), in four looks, 280 px and 1280 px wide and enlarged four times, and at 280 px with
// type twice as large.
const at = process.argv.indexOf('--panel');
const town = await openTown();
if (at < 0) await forReadme(town, 'docs/pictures');
else await ofPanel(town, process.argv[at + 1] ?? 'pictures', process.argv[at + 2]);
await town.close();

async function ofPanel(town: Town, folder: string, only?: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  let count = 0;
  for await (const { name, page } of panelStates(town, 300, only)) {
    await inEveryLook(page, [narrow, wide, enlarged], async (look, size) => {
      await page.screenshot({ path: `${folder}/${name}-${sizeName(size)}-${look}.png` });
      count += 1;
    });
    const app = await appFrameOf(page);
    await page.setViewportSize(narrow);
    await typeTimes(app, 2);
    await page.screenshot({ path: `${folder}/${name}-280-type200%.png` });
    await typeTimes(app, 1);
    count += 1;
    console.log(name);
  }
  console.log(`${count} pictures in ${folder}`);
}

async function forReadme(town: Town, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const desk = await town.personAt({ width: 1280, height: 560 });
  await desk.page.goto(`/teams?person=${tansy}&view=tab`);
  const app = appIn(desk.page);
  await app.getByRole('button', { name: 'Arrange' }).waitFor(heard);
  // The picture is of the app, not of the page that plays Teams around it.
  await app.locator('body').screenshot({ path: `${folder}/today.png` });

  await arrange(app);
  await moveTime(town, '2027-01-04T10:20:00.000Z');
  const call = await town.personAt({ width: 1100, height: 760 });
  await call.page.goto(`/teams?person=${petra}&view=meetings`);
  await call.page.getByRole('link', { name: 'Join (side panel)' }).click();
  const panel = appIn(call.page);
  await openItem(panel, /Child’s voice/);
  await addView(panel, 'Mr Inglenook, school', 'He draws the family with the dog in the middle.');
  await panel.getByText(/Saved \d\d/).waitFor(heard);
  await call.page.screenshot({ path: `${folder}/beside-the-call.png` });
  console.log(`${folder}/today.png, ${folder}/beside-the-call.png`);
}
