import { expect, it } from 'vitest';
import type { SendView } from '../../../src/app/sendingState.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { blocked, canGoOn, recipientWords, sameRecipients, sendWords } from '../../../src/features/send/sendWords.ts';
import { people } from '../../builders/elfrida.ts';

const me = 'a-petra';
const view: SendView = {
  recipient: 'p-mother',
  name: 'Marigold Fay',
  address: 'marigold.fay@post.example',
  state: 'planned',
  owner: { id: me, name: 'Petra Lanternfield' },
};
const personOf = (id: string) => ({
  person: people.find((one) => one.id === id)!,
  because: 'attended' as const,
});
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

it('calls nothing under way that nobody carries on', () => {
  expect(sendWords({ ...view, state: 'drafted' }, undefined, me).state).toBe('To send');
  expect(sendWords({ ...view, state: 'drafted' }, undefined, me, true).state).toBe('Being sent');
  expect(sendWords({ ...view, state: 'sending' }, undefined, me).state).toBe('Not confirmed yet');
});

it('holds an agency back while consent is missing, until it has gone', () => {
  const school = personOf('p-school');
  expect(blocked({ ...school, stops: 'Not asked.' }, undefined)).toBe(true);
  expect(blocked({ ...school, stops: 'Not asked.' }, { ...view, state: 'sent' })).toBe(false);
  expect(blocked(school, undefined)).toBe(false);
  expect(sendWords(view, 'Not asked.', me)).toMatchObject({ name: 'bad', detail: 'Not asked.' });
});

it('treats print as handed over by someone, never as blocked', () => {
  const byHand = { ...personOf('p-grandmother'), stops: 'In print.' };
  const print = { ...byHand, person: { ...byHand.person, papersBy: 'print' as const } };
  expect(blocked(print, undefined)).toBe(false);
  expect(recipientWords(print, undefined, me, false)).toMatchObject({ name: 'waiting', state: 'By hand' });
});

it('notices an address or a consent that changed since the page was read', () => {
  const before = [personOf('p-mother'), personOf('p-school')];
  expect(sameRecipients(before, before)).toBe(true);
  const moved = before.map((one) => ({ ...one, person: { ...one.person, email: 'new@post.example' } }));
  expect(sameRecipients(before, moved)).toBe(false);
  expect(
    sameRecipients(
      before,
      before.map((one) => ({ ...one, stops: 'Refused.' })),
    ),
  ).toBe(false);
  expect(sameRecipients(before, before.slice(1))).toBe(false);
});
