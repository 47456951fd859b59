import { type App, heard, openItem } from '../line.ts';

/** Ticks and attendance as the screen last showed them. */
export interface Entries {
  readonly done: boolean | undefined;
  readonly presence: string | undefined;
}

export const noEntries: Entries = { done: undefined, presence: undefined };

const presences = ['Here', 'Apologies', 'No reply'] as const;

const tickBox = async (panel: App) => {
  await openItem(panel, /Child’s voice/);
  return panel.getByRole('checkbox', { name: /^Done/ });
};

const choice = async (panel: App) => {
  await panel.getByRole('tab', { name: 'Who is here' }).click();
  return panel.getByRole('combobox', { name: 'Mr Inglenook, school' });
};

/** Ticks an item or says who is here, and waits until the panel shows it. */
export async function makeEntry(panel: App, was: Entries, chance: () => number): Promise<Entries> {
  if (chance() < 0.5) {
    const done = !(was.done ?? false);
    const box = await tickBox(panel);
    await box.click(heard);
    await settled(() => box.isChecked(), done);
    return { ...was, done };
  }
  const others = presences.filter((each) => each !== was.presence);
  const presence = others[Math.floor(chance() * others.length)]!;
  const select = await choice(panel);
  await select.selectOption({ label: presence });
  await settled(() => chosen(select), presence);
  return { ...was, presence };
}

/** What of them a panel does not show, in words. */
export async function missingEntries(panel: App, entries: Entries): Promise<readonly string[]> {
  const missing: string[] = [];
  if (entries.done !== undefined) {
    const there = await settled(async () => (await tickBox(panel)).isChecked(), entries.done);
    if (there !== entries.done) missing.push(`ticked: ${entries.done}`);
  }
  if (entries.presence !== undefined) {
    const there = await settled(async () => chosen(await choice(panel)), entries.presence);
    if (there !== entries.presence) missing.push(`presence: ${entries.presence}, not ${there}`);
  }
  return missing;
}

const chosen = (select: Awaited<ReturnType<typeof choice>>) =>
  select.evaluate((each) => (each as HTMLSelectElement).selectedOptions[0]?.label);

/** The panel reads what others have first: given time, and no longer than that. */
async function settled<T>(read: () => Promise<T>, wanted: T): Promise<T> {
  const until = performance.now() + 30_000;
  for (;;) {
    const there = await read();
    if (there === wanted || performance.now() > until) return there;
    await new Promise((next) => setTimeout(next, 20));
  }
}
