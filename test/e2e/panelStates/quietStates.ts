import { heldMeeting } from '../heldMeeting.ts';
import { heard, openItem } from '../line.ts';
import { appIn, petra, type Town } from '../town.ts';
import { chairAt, type PanelState } from './panelState.ts';

/** Just opened, nothing recorded: each place, the forms, and what was pressed too soon. */
export async function* quietStates(town: Town): AsyncGenerator<PanelState> {
  const address = await heldMeeting(town);
  const { page, context, panel } = await chairAt(town, address);
  await panel.getByText('0 of 12 done').waitFor(heard);
  yield { name: 'empty-agenda', page };
  await panel.getByRole('button', { name: 'Keys', exact: true }).click();
  await panel.getByRole('dialog', { name: 'Keys' }).waitFor();
  yield { name: 'keys', page };
  await page.keyboard.press('Escape');
  await panel.getByRole('button', { name: 'Change the order' }).click();
  yield { name: 'order', page };
  await panel.getByRole('button', { name: 'Keep this order' }).click();
  await panel.getByRole('tab', { name: 'Who is here' }).click();
  await panel.getByText('0 here of 9').waitFor();
  yield { name: 'empty-here', page };
  await panel.getByRole('tab', { name: 'Plan' }).click();
  yield { name: 'empty-plan', page };
  await openItem(panel, /Child’s voice/);
  yield { name: 'empty-item', page };
  await panel.getByRole('textbox', { name: 'Note' }).fill('She says she likes it when Nana picks her up');
  await panel.getByRole('button', { name: 'Add note' }).click();
  await panel.getByRole('alert').waitFor();
  yield { name: 'half-typed', page };
  await panel.getByRole('textbox', { name: 'Note' }).fill('');
  await openItem(panel, /Contact details/);
  yield { name: 'no-notes-item', page };
  await openItem(panel, /next meeting/i);
  yield { name: 'next-meeting', page };
  await panel.getByLabel('Day of the next meeting').fill('2027-02-13');
  await panel.getByRole('button', { name: 'Agree this date' }).click();
  yield { name: 'next-meeting-pressed', page };
  await context.close();
}

/** Before there is an agenda: nothing answers, or the meeting is not one of ours. */
export async function* unansweredStates(town: Town): AsyncGenerator<PanelState> {
  const address = await heldMeeting(town);
  const { page, context } = await town.personAt({ width: 640, height: 800 });
  const panel = appIn(page);
  town.server.tenant.setFaults([{ kind: 'slow', delay: 20_000, match: { user: petra } }]);
  await page.goto(address(petra));
  await panel.getByText(/Still trying/).waitFor(heard);
  yield { name: 'opening', page };
  town.server.tenant.setFaults([]);
  await context.route(/\/graph[^/]*\.js/, (route) => route.abort());
  await page.goto('about:blank');
  await page.goto(address(petra));
  await panel.getByRole('button', { name: 'Try again' }).waitFor(heard);
  yield { name: 'no-answer', page };
  await context.close();
}
