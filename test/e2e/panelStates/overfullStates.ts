import { heldMeeting } from '../heldMeeting.ts';
import { heard, openItem } from '../line.ts';
import { otherWriter } from '../paint/otherWriters.ts';
import type { Town } from '../town.ts';
import { writers } from './overfull.ts';
import { chairAt, type PanelState } from './panelState.ts';

const items = ['LEI-A05', 'LEI-A06', 'LEI-A07', 'LEI-A08', 'LEI-A10'];
const tags = ['worry', 'working well', 'needs to happen', 'view', 'decision', 'disagreement'] as const;
const voices = ['p-mother', 'p-school', 'p-grandmother', 'c-3'];
const words =
  'Mornings are calmer since the clock; the Schulsozialarbeiterinnenkoordinationsstelle wrote to https://north-county.example/families/2026/12/18/what-was-agreed-with-everyone and nobody answered.';

/** So many notes, six people writing at once, and names as long as they come. The world is `overfull`. */
export async function* overfullStates(town: Town, notes: number): AsyncGenerator<PanelState> {
  const address = await heldMeeting(town);
  const panels = await Promise.all(writers.map((writer) => otherWriter(town, writer)));
  for (let n = 0; n < notes; n += 1) {
    const writer = panels[n % panels.length]!;
    const value = {
      item: items[n % items.length]!,
      tag: tags[n % tags.length]!,
      text: n % 3 === 0 ? words : `The ${n}th thing that was said.`,
      voice: voices[n % voices.length]!,
    };
    await writer.add({ type: 'note', target: `n-${n}`, value });
    if (n % 12 === 0) await writer.add({ type: 'action', target: `a-${n}`, value: { what: words, owner: 'p-mother' } });
    if (n % 50 === 0) await writer.add({ type: 'guest', target: `g-${n}`, value: { name: words, role: words } });
  }
  for (const [place, writer] of panels.entries())
    await writer.add({ type: 'tick', target: items[place % items.length]!, value: true });
  await panels[0]!.add({ type: 'presence', target: 'p-mother', value: 'present' });
  await panels[0]!.add({ type: 'arrived', target: 'p-mother', value: '10:15' });
  await panels[0]!.add({ type: 'joined by', target: 'p-mother', value: 'phone' });
  const atWork = (where: string) =>
    Promise.all(panels.map((writer, place) => writer.add({ type: 'here', target: `here-${place}`, value: where })));
  await atWork('LEI-A05');

  const { page, context, panel } = await chairAt(town, address);
  await panel.getByText('5 of 12 done').waitFor(heard);
  await panel.getByRole('button', { name: /Child’s voice.*writing here/ }).waitFor(heard);
  yield { name: 'busy-agenda', page };
  await atWork('LEI-A05');
  await openItem(panel, /Child’s voice/);
  await panel
    .getByText(/are writing here/)
    .first()
    .waitFor(heard);
  await panel.getByRole('checkbox', { name: /^Done/ }).click();
  yield { name: 'busy-item', page };
  await panel.getByRole('tab', { name: 'Who is here' }).click();
  await panel.getByRole('button', { name: /^Late, left, phone: Wilhelmina/ }).click();
  yield { name: 'busy-here', page };
  await atWork('plan');
  await panel.getByRole('tab', { name: /^Plan/ }).click();
  await panel.getByRole('tab', { name: /^Plan, .* writing there/ }).waitFor(heard);
  yield { name: 'busy-plan', page };
  await openItem(panel, /Map worries/);
  yield { name: 'busy-mapping', page };
  await panel.getByRole('button', { name: 'Whole agenda' }).click();
  await panel.getByText('Before you finish').scrollIntoViewIfNeeded();
  await panel.getByRole('button', { name: 'Finish all the same' }).click();
  yield { name: 'busy-finish', page };
  await panel.getByRole('textbox', { name: 'Why finish without' }).fill(words);
  await panel.getByRole('button', { name: 'Finish all the same' }).click();
  await panel.getByText('The meeting is finished').waitFor(heard);
  yield { name: 'finished', page };
  await context.close();
  await Promise.all(panels.map((each) => each.close()));
}
