import { mkdirSync } from 'node:fs';
import { addView, arrange, heard, openItem } from '../test/e2e/line.ts';
import { moveTime } from '../test/e2e/moveTime.ts';
import { appIn, openTown, petra, tansy } from '../test/e2e/town.ts';

// Takes README's two pictures from the built app: `npm run pictures`.
const folder = 'docs/pictures';
mkdirSync(folder, { recursive: true });

const town = await openTown();
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

await town.close();
console.log(`${folder}/today.png, ${folder}/beside-the-call.png`);
