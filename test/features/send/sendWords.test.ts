import { expect, it } from 'vitest';
import type { SendView } from '../../../src/app/sendingState.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import {
  canGoOn,
  recipientWords,
  sameRecipients,
  sendWords,
  whereTheyStand,
} from '../../../src/features/send/sendWords.ts';
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

it('holds an agency up while consent is missing, and lets the others have theirs', () => {
  const school = { ...personOf('p-school'), stops: 'Not asked.' };
  const others = [personOf('p-mother'), personOf('p-keyworker')];
  const stopped: SendView = { ...view, recipient: 'p-school', state: 'stopped', attention: 'Not asked.' };
  for (const views of [[], [stopped]])
    expect(whereTheyStand([...others, school], views, me)).toEqual({ held: [school], left: 2, sent: 0, stopped: 0 });
  const sent = [{ ...view, recipient: 'p-school', state: 'sent' as const }];
  expect(whereTheyStand([...others, school], sent, me)).toEqual({ held: [], left: 2, sent: 1, stopped: 0 });
});

it('says once why somebody is held up, before and after the others were sent theirs', () => {
  const words = { name: 'bad', state: 'Held up', detail: 'Not asked.' };
  expect(sendWords(undefined, 'Not asked.', me)).toMatchObject(words);
  expect(sendWords({ ...view, state: 'stopped', attention: 'Not asked.' }, 'Not asked.', me)).toMatchObject(words);
  const changed: SendView = { ...view, state: 'stopped', attention: 'The address changed.' };
  expect(sendWords(changed, 'Not asked.', me).detail).toBe('The address changed. Not asked.');
});

it('counts somebody without an address as held up, never as sent to', () => {
  const { email: _, ...unknown } = personOf('p-mother').person;
  const mother = { person: unknown, because: 'attended' as const, stops: 'No address is known.' };
  expect(whereTheyStand([mother], [], me)).toEqual({ held: [mother], left: 0, sent: 0, stopped: 0 });
});

it('counts what stopped for another reason apart from who is held up', () => {
  const stopped: SendView = { ...view, state: 'stopped', attention: 'The message had a paper too many.' };
  expect(whereTheyStand([personOf('p-mother')], [stopped], me)).toEqual({ held: [], left: 0, sent: 0, stopped: 1 });
});

it('treats print as handed over by someone, never as blocked', () => {
  const byHand = { ...personOf('p-grandmother'), stops: 'In print.' };
  const print = { ...byHand, person: { ...byHand.person, papersBy: 'print' as const } };
  expect(whereTheyStand([print], [], me)).toEqual({ held: [], left: 0, sent: 0, stopped: 0 });
  expect(recipientWords(print, undefined, me, false)).toMatchObject({ name: 'waiting', state: 'By hand' });
  const planned: SendView = { ...view, address: '', state: 'stopped', attention: 'In print.' };
  expect(recipientWords(print, planned, me, false)).toMatchObject({ name: 'waiting', state: 'By hand' });
});

it('does not hide behind print what may already have been mailed', () => {
  const byHand = { ...personOf('p-mother'), stops: 'In print.' };
  const print = { ...byHand, person: { ...byHand.person, papersBy: 'print' as const } };
  const changed: SendView = { ...view, state: 'stopped', attention: 'The address changed. Not confirmed sent.' };
  expect(recipientWords(print, changed, me, false)).toMatchObject({
    name: 'bad',
    detail: 'The address changed. Not confirmed sent. In print.',
  });
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
