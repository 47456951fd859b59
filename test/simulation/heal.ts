import type { RecordRead } from '../../src/app/record/readRecord.ts';
import { life } from './life.ts';
import { meeting, openPage, type Page, reference } from './page.ts';
import { people } from './people.ts';
import type { Seat } from './seat.ts';
import type { Simulated } from './simulated.ts';
import { simulatedNetwork } from './simulatedNetwork.ts';
import { fairWeather } from './weather.ts';

const look = 5000;
/** Longer than two pauses between reads. Whoever was refused before reads again at once, coming back. */
const quietFor = 35_000;
const atMost = 600_000;

/**
 * Ends whatever goes wrong, opens every panel again, lets them read and send until nothing changes any more, and reads
 * the record as somebody does who wrote nothing.
 */
export async function heal(simulated: Simulated, seats: readonly Seat[]): Promise<RecordRead | undefined> {
  const { around, pages, time, tell, fault, product } = simulated;
  tell('Everything is mended');
  around.weather = fairWeather;
  for (const seat of seats) seat.mend();
  for (const page of pages) {
    page.life.wake();
    if (!isOpen(page)) continue;
    page.record()?.setVisible(false);
    page.record()?.setVisible(true);
  }
  if (!(await rests(simulated))) fault({ kind: 'never at rest', what: unrestOf(simulated), ids: [] });

  // What nobody has opened again since waits on its device, for whoever typed it.
  let left = false;
  for (const { on } of seats) {
    for (const account of people) {
      if ((on.kept.get(account.id)?.size ?? 0) === 0) continue;
      left = true;
      tell(`${account.name} has left something on ${on.name}`);
      await openPage(simulated, `${on.name}, ${account.name}`, account, on);
    }
  }
  if (left && !(await rests(simulated))) fault({ kind: 'never at rest', what: unrestOf(simulated), ids: [] });

  const observer = { name: 'observer', account: 'observer', life: life(), cutOff: () => false };
  const log = product.meetingLog(simulatedNetwork(simulated, observer));
  let read: RecordRead | undefined;
  void product.readRecord({ log }, reference, meeting).then((answer) => {
    if (answer.ok) read = answer.value;
  });
  for (let passed = 0; passed < 60_000 && !read; passed += 2000) await time.pass(2000);
  if (!read) fault({ kind: 'unreadable', what: 'The record', ids: [] });
  return read;
}

export const isOpen = (page: Page): boolean => page.life.state() !== 'over' && !page.closed();

async function rests({ pages, around, time }: Simulated): Promise<boolean> {
  let seen: readonly unknown[] = [];
  let quiet = 0;
  for (let passed = 0; passed < atMost && quiet < quietFor; passed += look) {
    await time.pass(look);
    const views = pages.filter(isOpen).map((page) => page.record()?.view());
    const still =
      around.underWay === 0 &&
      views.every((view) => view?.complete && view.saved.kind === 'saved') &&
      views.every((view, place) => view?.record === seen[place]);
    seen = views.map((view) => view?.record);
    quiet = still ? quiet + look : 0;
  }
  return quiet >= quietFor;
}

const unrestOf = ({ pages }: Simulated): string =>
  pages
    .filter(isOpen)
    .filter((page) => page.record()?.view().saved.kind !== 'saved' || !page.record()?.view().complete)
    .map((page) => `${page.name}: ${JSON.stringify(page.record()?.view().saved)}`)
    .join(', ');
