import { osric } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { heldMeeting } from '../heldMeeting.ts';
import { addView, heard, openItem } from '../line.ts';
import { appIn, petra, type Town } from '../town.ts';
import { flushesOf } from './flushes.ts';

/** One thing written in one panel and seen in another. */
export interface Seen {
  readonly what: 'tick' | 'note' | 'statement';
  /** Milliseconds from the upload that took it, until it was on the other screen. */
  readonly fromFlush: number;
  /** From the press or the last key. */
  readonly fromHand: number;
}

/** What the reading panel asked for while that went on. */
export interface Asked {
  readonly polls: number;
  readonly other: readonly string[];
  readonly downloads: number;
  /** Uploads of the writing panel: each changes its file once. */
  readonly uploads: number;
}

const kinds = ['tick', 'note', 'statement'] as const;

/** Two panels in two browsers: the chair writes, the lead worker's panel is watched. */
export async function latencyRun(
  town: Town,
  of: { readonly count: number; readonly typing: number; readonly each?: (seen: Seen) => void },
): Promise<{ readonly seen: readonly Seen[]; readonly asked: Asked; readonly behind: readonly number[] }> {
  const address = await heldMeeting(town);
  const [chair, worker] = [await town.personAt(), await town.personAt()];
  await Promise.all([chair.page.goto(address(petra)), worker.page.goto(address(osric.id))]);
  const [writing, reading] = [appIn(chair.page), appIn(worker.page)];
  const flushes = flushesOf(chair.page);
  await openItem(writing, /Child’s voice/);
  await openItem(reading, /Child’s voice/);
  // Someone has written in the last minute: polls are four seconds apart from here on.
  await addView(writing, 'Mr Inglenook, school', 'Note 0.');
  await reading.getByText('Note 0.').waitFor(heard);

  const { tenant } = town.server;
  tenant.clearRequests();
  let downloads = 0;
  worker.page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/download/')) downloads += 1;
  });
  const seen: Seen[] = [];
  for (let n = 1; n <= of.count; n += 1) {
    const what = kinds[n % kinds.length]!;
    const one = { what, ...(await write(what, n)) };
    seen.push(one);
    of.each?.(one);
    // Polls and writing would march in step otherwise.
    await chair.page.waitForTimeout(Math.random() * 3000);
  }
  const requests = tenant.requests();
  const theirs = requests.filter(({ user }) => user === osric.id).map(({ method, url }) => `${method} ${url}`);
  const isPoll = (each: string) => /^GET .*\/log:\/children\?/.test(each);
  const asked: Asked = {
    polls: theirs.filter(isPoll).length,
    other: theirs.filter((each) => !isPoll(each)),
    downloads,
    uploads: requests.filter(({ method, user }) => method === 'PUT' && user === petra).length,
  };
  const behind = await typeWithoutPause();
  await Promise.all([chair.context.close(), worker.context.close()]);
  return { seen, asked, behind };

  async function write(what: Seen['what'], n: number) {
    const words = `${what} number ${n}`;
    let hand: number;
    let flushed: Promise<number>;
    let shown: Promise<void>;
    if (what === 'tick') {
      const box = writing.getByRole('checkbox', { name: /^Done/ });
      const done = !(await box.isChecked());
      flushed = flushes.next(`"value":${done}`);
      shown = reading.getByRole('checkbox', { name: /^Done/, checked: done }).waitFor(heard);
      hand = performance.now();
      await box.click();
    } else if (what === 'note') {
      flushed = flushes.next(words);
      shown = reading.getByText(words).first().waitFor(heard);
      hand = performance.now();
      await addView(writing, 'Mr Inglenook, school', words);
    } else {
      for (const panel of [writing, reading]) await panel.getByRole('tab', { name: 'Plan' }).click();
      flushed = flushes.next(words);
      const theirs = reading.getByRole('textbox', { name: 'Danger statement' });
      shown = until(async () => (await theirs.inputValue()).includes(words));
      await writing.getByRole('textbox', { name: 'Danger statement' }).fill(words);
      hand = performance.now();
    }
    await shown;
    const at = performance.now();
    if (what === 'statement') for (const panel of [writing, reading]) await openItem(panel, /Child’s voice/);
    return { fromFlush: at - (await flushed), fromHand: at - hand };
  }

  /** How long after its last key each word that the other panel showed was typed, in milliseconds, looked at often. */
  async function typeWithoutPause(): Promise<readonly number[]> {
    for (const panel of [writing, reading]) await panel.getByRole('tab', { name: 'Plan' }).click();
    const box = writing.getByRole('textbox', { name: 'Safety goal' });
    const theirs = reading.getByRole('textbox', { name: 'Safety goal' });
    const typed: number[] = [];
    const late: number[] = [];
    await box.click();
    const over = performance.now() + of.typing;
    const watching = (async () => {
      while (performance.now() < over + 15_000 && late.length < typed.length + 1) {
        const words = (await theirs.inputValue()).match(/\bw\d+\b(?= )/g)?.length ?? 0;
        const at = performance.now();
        for (let each = late.length; each < words; each += 1) late.push(at - typed[each]!);
        if (performance.now() > over && late.length === typed.length) return;
        await new Promise((next) => setTimeout(next, 50));
      }
    })();
    while (performance.now() < over) {
      await box.pressSequentially(`w${typed.length} `, { delay: 60 });
      typed.push(performance.now());
    }
    await watching;
    return typed.map((_, each) => late[each] ?? Number.POSITIVE_INFINITY);
  }
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  const over = performance.now() + heard.timeout;
  while (!(await holds())) {
    if (performance.now() > over) throw new Error('It was not seen');
    await new Promise((next) => setTimeout(next, 20));
  }
}
