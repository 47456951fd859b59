import type { Page } from 'playwright-core';
import { heldMeeting } from '../heldMeeting.ts';
import { addView, heard, openItem } from '../line.ts';
import { appIn, petra, type Town } from '../town.ts';
import { chairAt, type PanelState } from './panelState.ts';

const inglenook = 'Mr Inglenook, school';

/** Words that reach nobody yet, each for its own reason. */
export async function* cutOffStates(town: Town): AsyncGenerator<PanelState> {
  const address = await heldMeeting(town);
  const faults = (kind?: 'drop before' | '401' | '503') =>
    town.server.tenant.setFaults(kind ? [{ kind, match: { user: petra } }] : []);
  const writeOn = async (page: Page, name: string) => {
    await addView(appIn(page), inglenook, `He draws the family with the dog in the middle: ${name}.`);
    await appIn(page).getByRole('textbox', { name: 'Note' }).fill('Gran says he asks when Dad is com');
  };
  for (const [name, kind, words] of [
    ['offline', 'drop before', /^No connection since/],
    ['signed-out', '401', /^You are signed out/],
    ['sharepoint-busy', '503', /Keep writing/],
  ] as const) {
    const { page, context, panel } = await chairAt(town, address);
    await openItem(panel, /Child’s voice/);
    faults(kind);
    await writeOn(page, name);
    await panel.getByText(words).first().waitFor({ timeout: 60_000 });
    yield { name, page };
    await panel.getByRole('tab', { name: 'Plan' }).click();
    yield { name: `${name}-plan`, page };
    faults();
    await context.close();
  }

  const refused = await chairAt(town, address, () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
  });
  await refused.panel.getByText('This browser keeps no drafts.').waitFor(heard);
  await openItem(refused.panel, /Child’s voice/);
  yield { name: 'storage-refused', page: refused.page };
  await refused.context.close();

  const full = await chairAt(town, address);
  await openItem(full.panel, /Child’s voice/);
  await full.panel.locator('body').evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError');
    };
  });
  faults('drop before');
  await writeOn(full.page, 'full disk');
  await full.panel.getByText('This browser keeps no drafts.').waitFor(heard);
  yield { name: 'disk-full-offline', page: full.page };
  faults();
  await full.context.close();
}
