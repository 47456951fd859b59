import type { CDPSession } from 'playwright-core';
import { osric } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { heldMeeting } from '../heldMeeting.ts';
import { heard, openItem } from '../line.ts';
import { appIn, petra, type Town, tansy } from '../town.ts';
import { inputsSince, listen } from './inputs.ts';
import { otherWriter, somethingSaid } from './otherWriters.ts';

/** Milliseconds from input to paint, by what was done. */
export type Painted = readonly { readonly what: string; readonly took: readonly number[] }[];

/**
 * The chair types and presses in the panel of a meeting in which `before` things were said already, while four others
 * write one thing every second each, on a processor slowed down `slowdown` times. With `work`, instead, what the page's
 * main thread worked for each, that many times: other programs on the machine do not count in it.
 */
export async function paintRun(
  town: Town,
  of: {
    readonly before: number;
    readonly keys: number;
    readonly slowdown: number;
    readonly others: number;
    readonly work: boolean;
  },
): Promise<Painted> {
  const address = await heldMeeting(town);
  const accounts = [
    { id: osric.id, name: osric.displayName },
    { id: tansy, name: 'Tansy Millbrook' },
  ];
  const others = await Promise.all(
    Array.from({ length: of.others }, (_, place) => otherWriter(town, accounts[place % accounts.length]!)),
  );
  let said = 0;
  const say = async () => {
    said += 1;
    const place = said % others.length;
    await others[place]?.add(somethingSaid(`writer ${place}`, said));
  };
  if (others.length > 0) while (said < of.before) await say();
  const { page, context } = await town.personAt();
  await page.goto(address(petra));
  const panel = appIn(page);
  await openItem(panel, /Child’s voice/);
  if (of.before > 0 && others.length > 0)
    await panel
      .getByText(/th thing/)
      .first()
      .waitFor(heard);
  await listen(panel);
  const slow = await context.newCDPSession(page);
  const spent = of.work ? await processorTime(slow) : undefined;
  if (!spent) await slow.send('Emulation.setCPUThrottlingRate', { rate: of.slowdown });
  const work: number[] = [];
  let before = 0;
  /** After each key or press, with what it set off. */
  const weigh = async (pause: number) => {
    await new Promise((next) => setTimeout(next, pause));
    if (!spent) return;
    const now = await spent();
    work.push((now - before) * of.slowdown);
    before = now;
  };
  const measured = async (made: number) => {
    const took = await inputsSince(panel, made);
    return spent ? work.splice(0).slice(-made) : took;
  };
  const talking = setInterval(() => void say(), 1000 / Math.max(1, others.length));

  const painted: { readonly what: string; readonly took: readonly number[] }[] = [];
  const typeIn = async (name: string) => {
    const box = panel.getByRole('textbox', { name, exact: true });
    await box.click();
    await measured(0);
    await weigh(0);
    work.length = 0;
    const words = 'gran says he asks when dad is coming ';
    for (let key = 0; key < of.keys; key += 1) {
      await page.keyboard.press(words[key % words.length] === ' ' ? 'Space' : words[key % words.length]!);
      await weigh(80);
    }
    painted.push({ what: `typing: ${name}`, took: await measured(of.keys) });
  };
  await typeIn('Note');
  let presses = 0;
  const pressed = async (press: () => Promise<unknown>) => {
    await press();
    presses += 1;
    await weigh(300);
  };
  await measured(0);
  for (let n = 0; n < of.keys / 20; n += 1) {
    await pressed(() => panel.getByRole('checkbox', { name: /^Done/ }).click());
    for (const tab of ['Who is here', 'Plan', 'Agenda'])
      await pressed(() => panel.getByRole('tab', { name: tab }).click());
    if (await panel.getByRole('button', { name: 'Whole agenda' }).isHidden())
      await pressed(() =>
        panel
          .getByRole('listitem')
          .getByRole('button', { name: /Child’s voice/ })
          .click(),
      );
  }
  painted.push({ what: 'presses: ticks, tabs, items', took: await measured(presses) });
  await panel.getByRole('tab', { name: 'Plan' }).click();
  await typeIn('Danger statement');
  await typeIn('What');

  clearInterval(talking);
  await Promise.all(others.map((each) => each.close()));
  await context.close();
  return painted;
}

/** Milliseconds that the page's main thread has worked so far, whatever else the processor did meanwhile. */
async function processorTime(session: CDPSession): Promise<() => Promise<number>> {
  await session.send('Performance.setTimeDomain', { timeDomain: 'threadTicks' });
  await session.send('Performance.enable');
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
}
