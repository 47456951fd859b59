import type { Locator } from 'playwright-core';
import { type App, heard, openItem } from '../line.ts';

export const boxes = ['note', 'action', 'statement'] as const;
/** Where text is typed in the panel: a note at an item, what an action is, a text that is kept as it is written. */
export type Box = (typeof boxes)[number];

async function open(panel: App, box: Box): Promise<Locator> {
  if (box === 'note') await openItem(panel, /Child’s voice/);
  else await panel.getByRole('tab', { name: 'Plan' }).click();
  const names = { note: 'Note', action: 'What', statement: 'Danger statement' };
  const field = panel.getByRole('textbox', { name: names[box], exact: true });
  await field.waitFor(heard);
  return field;
}

/** Puts the focus at the end of a box. Answers what is in it: long texts are emptied first. */
export async function goOnWriting(panel: App, box: Box): Promise<string> {
  const field = await open(panel, box);
  await field.click(heard);
  if ((await readBox(panel, box)).length > 300) await field.fill('');
  await field.press('Control+End');
  // Longer than a text may be behind on the device.
  await field.page().waitForTimeout(300);
  return field.inputValue();
}

export async function readBox(panel: App, box: Box): Promise<string> {
  const field = await open(panel, box);
  await field.page().waitForFunction((each) => !(each as HTMLTextAreaElement).readOnly, await field.elementHandle());
  return field.inputValue();
}
