import { osric } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { heldMeeting } from '../heldMeeting.ts';
import { heard, openItem } from '../line.ts';
import { otherWriter } from '../paint/otherWriters.ts';
import { type Town, tansy } from '../town.ts';
import { chairAt, type PanelState } from './panelState.ts';

/** Two people who wrote the same thing differently without having seen each other. */
export async function* clashStates(town: Town): AsyncGenerator<PanelState> {
  const address = await heldMeeting(town);
  const [one, other] = [
    await otherWriter(town, { id: tansy, name: 'Tansy Millbrook' }),
    await otherWriter(town, { id: osric.id, name: osric.displayName }),
  ];
  const note = { item: 'LEI-A05', tag: 'view', voice: 'p-school' } as const;
  await one.add({ type: 'note', target: 'n-1', value: { ...note, text: 'He is late.' } });
  await one.add({ type: 'statement', target: 'danger statement', value: 'He may miss school.' });
  await one.add({ type: 'action', target: 'a-1', value: { what: 'Ring the school' } });
  const { notes, actions, statements } = one.view().record;
  const over = (what: { readonly versions: readonly { readonly eventId: string }[] } | undefined) =>
    what?.versions.map(({ eventId }) => eventId) ?? [];
  for (const [who, words, value] of [
    [one, 'each Monday, when the bus does not come', 'present'],
    [other, 'most mornings since his father moved out, and says so himself', 'apologies'],
  ] as const) {
    await who.add({ type: 'note', target: 'n-1', value: { ...note, text: `He is late ${words}.` } }, over(notes[0]));
    await who.add(
      { type: 'statement', target: 'danger statement', value: `If mornings go on so, he is late ${words}.` },
      over(statements.get('danger statement')),
    );
    await who.add({ type: 'action', target: 'a-1', value: { what: `Ring the school ${words}` } }, over(actions[0]));
    await who.add({ type: 'presence', target: 'p-mother', value }, []);
    await who.add({ type: 'tick', target: 'LEI-A05', value: who === one }, []);
    await who.add(
      {
        type: 'next meeting',
        target: 'next',
        value: { date: day(who === one ? '2027-02-12' : '2027-02-11'), start: '10:00', mode: 'teams' },
      },
      [],
    );
  }
  await Promise.all([one.close(), other.close()]);
  const { page, context, panel } = await chairAt(town, address);
  await openItem(panel, /Child’s voice/);
  await panel.getByText('Two people changed this').first().waitFor(heard);
  yield { name: 'conflict-note', page };
  await panel.getByRole('tab', { name: 'Who is here' }).click();
  yield { name: 'conflict-here', page };
  await panel.getByRole('tab', { name: 'Plan' }).click();
  yield { name: 'conflict-plan', page };
  await openItem(panel, /next meeting/i);
  yield { name: 'conflict-next-meeting', page };
  await context.close();
}
