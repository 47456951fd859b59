import { expect, it } from 'vitest';
import type { SendView } from '../../../src/app/sendingState.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { canGoOn, sendWords } from '../../../src/features/send/sendWords.ts';

const me = 'a-petra';
const view: SendView = {
  recipient: 'p-mother',
  name: 'Marigold Fay',
  address: 'marigold.fay@post.example',
  state: 'planned',
  owner: { id: me, name: 'Petra Lanternfield' },
};
const since = instant('2027-01-05T14:02:00.000Z');

it('says a question plainly, with a name and a time, and does not press on', () => {
  const asked: SendView = {
    ...view,
    state: 'sending',
    question: { owner: { id: 'a-2', name: 'Tansy Millbrook' }, since },
  };
  expect(sendWords(asked, undefined, me).detail).toBe(
    'Tansy Millbrook’s computer was sending this at 14:02. Ask them to open CIN Meetings, or check with the recipient.',
  );
  expect(canGoOn(asked, me)).toBe(false);
});

it('lets the sender go on with what the mailbox has not confirmed', () => {
  const mine: SendView = { ...view, state: 'sending', question: { owner: view.owner, since } };
  expect(sendWords(mine, undefined, me).state).toBe('Not confirmed yet');
  expect(canGoOn(mine, me)).toBe(true);
});

it('never calls a stopped message sent, and shows why', () => {
  const stopped: SendView = { ...view, state: 'stopped', attention: 'The draft has another recipient than planned.' };
  expect(sendWords(stopped, undefined, me)).toMatchObject({ name: 'bad', detail: stopped.attention });
  expect(canGoOn(stopped, me)).toBe(false);
  expect(canGoOn({ ...view, state: 'sent' }, me)).toBe(false);
});
