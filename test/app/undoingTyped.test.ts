import { expect, it } from 'vitest';
import { petra, tansy } from '../../emulator/scenarios/leicestershireInitial.ts';
import { type Undoing, undoing } from '../../src/app/undoing.ts';
import type { EventBody } from '../../src/domain/meeting/event.ts';
import { shownAt } from '../../src/domain/meeting/shownAt.ts';
import { panels } from './record/panels.ts';

it('A text written in place is one act, however often it was saved while it was typed', async () => {
  const { open } = await panels();
  const { live, undo } = undoing((await open(petra)).record);
  for (const value of ['She is', 'She is safe', 'She is safe at home'])
    await live.add({ type: 'statement', target: 'safety goal', value });
  await undo();
  expect(live.view().record.statements.get('safety goal')?.versions[0]?.value).toBe('');
  expect(await undo()).toBeUndefined();
});

it('What is done about a disagreement, and why an outcome was chosen, are one act each however often they were saved', async () => {
  const { open } = await panels();
  const { live, undo, last } = undoing((await open(petra)).record);
  const disagreement = (answer?: string): EventBody => ({
    type: 'note',
    target: 'n-1',
    value: { item: 'LEI-A05', tag: 'disagreement', text: 'He wants it at home', ...(answer && { answer }) },
  });
  const outcome = (why?: string): EventBody => ({
    type: 'outcome',
    target: 'case',
    value: { outcome: 'go on', ...(why && { why }) },
  });
  await live.add(disagreement());
  for (const answer of ['The', 'The manager', 'The manager is asked']) await live.add(disagreement(answer));
  await live.add(outcome());
  for (const why of ['There', 'There is', 'There is more to do']) await live.add(outcome(why));
  const decided = () => live.view().record.decided.get('case')?.value;
  await undo();
  expect(decided()).toEqual({ outcome: 'go on' });
  await undo();
  expect(decided()).toBeNull();
  await undo();
  expect(live.view().record.notes[0]?.versions[0]?.value).toEqual(disagreement().value);
  expect(last()?.steps.map(({ body }) => body)).toEqual([disagreement()]);
  // Another outcome is another act, and so is a note whose words are changed.
  await live.add(outcome('Why'));
  await live.add({ type: 'outcome', target: 'case', value: { outcome: 'end', why: 'Why' } });
  await undo();
  expect(decided()).toEqual({ outcome: 'go on', why: 'Why' });
});

/** The texts that are written while they are typed, by what one saving of each says. */
const typed: readonly (readonly [string, (text: string) => EventBody])[] = [
  ['statement', (value) => ({ type: 'statement', target: 'safety goal', value })],
  ['written update', (value) => ({ type: 'written update', target: 'p-school', value })],
  ['voice reason', (value) => ({ type: 'voice reason', target: 'parents', value })],
  ['exit strategy', (value) => ({ type: 'exit strategy', target: 'p-mother', value })],
  [
    'note',
    (answer) => ({
      type: 'note',
      target: 'n-1',
      value: { item: 'LEI-A05', tag: 'disagreement', text: 'At home', answer },
    }),
  ],
  ['outcome', (why) => ({ type: 'outcome', target: 'case', value: { outcome: 'go on', why } })],
];
const shownIn = ({ view }: Undoing['live'], of: EventBody) => JSON.stringify(shownAt(view().record, of));

it.each(typed)('Taking back a full stop leaves what a colleague wrote before it: %s', async (_, body) => {
  const { open, pass } = await panels();
  const [{ live, undo }, his] = [undoing((await open(petra)).record), (await open(tansy)).record];
  await live.add(body('First'));
  await live.add(body('First words'));
  await pass(20_000);
  await his.add(body('First words and more of hers'));
  await pass(20_000);
  await live.add(body('First words and more of hers.'));
  expect(await undo()).toMatchObject({ kind: 'undone' });
  expect(shownIn(live, body(''))).toContain('"First words and more of hers"');
});

it.each(typed)('A choice between two people’s texts is not taken back with one’s own: %s', async (_, body) => {
  const { open, pass } = await panels();
  const [hers, his] = [(await open(petra)).record, (await open(tansy)).record];
  const { live, undo } = undoing(hers);
  await live.add(body('Before'));
  await pass(20_000);
  for (const record of [hers, his]) record.setVisible(false);
  await live.add(body('Hers'));
  await his.add(body('Of the other'));
  await pass(10_000);
  for (const record of [hers, his]) record.setVisible(true);
  await pass(0);
  expect(shownIn(live, body(''))).toMatch(/Hers.*Of the other|Of the other.*Hers/);
  await live.add(body('Of the other'));
  expect(await undo()).toMatchObject({ kind: 'cannot' });
  expect(shownIn(live, body(''))).toContain('"Of the other"');
});
