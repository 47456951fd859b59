import { expect, it } from 'vitest';
import type { SendView } from '../../../src/app/sendingState.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { actsFor, asItGoes, isOpenQuestion } from '../../../src/features/send/actsFor.ts';
import { bounceWords, progressWords } from '../../../src/features/send/sendProgress.ts';
import { people } from '../../builders/elfrida.ts';

const me = 'a-petra';
const now = instant('2027-01-05T14:05:00.000Z');
const person = people.find(({ id }) => id === 'p-mother')!;
const mother = { person, because: 'attended' as const };
const view: SendView = {
  recipient: 'p-mother',
  name: 'Marigold Fay',
  address: person.email!,
  state: 'planned',
  owner: { id: me, name: 'Petra Lanternfield' },
};
const tansy = { id: 'a-tansy', name: 'Tansy Millbrook' };
const since = instant('2027-01-05T14:02:00.000Z');
const acts = (recipient: Parameters<typeof actsFor>[0], seen?: SendView) => actsFor(recipient, seen, { me, now });

it('asks about another person’s sending only once its time is over', () => {
  const asked: SendView = { ...view, state: 'sending', owner: tansy, question: { owner: tansy, since } };
  expect(isOpenQuestion(asked, now)).toBe(true);
  expect(acts(mother, asked)).toEqual(['send again']);
  const soon = { ...asked, question: { owner: tansy, since: instant('2027-01-05T14:04:30.000Z') } };
  expect(acts(mother, soon)).toEqual([]);
});

it('never offers paper or another try while consent is missing', () => {
  const stops = 'The family refused that information is shared with agencies.';
  const unknown = { ...mother, person: { ...person, email: undefined as never }, stops };
  expect(acts(unknown)).toEqual([]);
  const print = { ...mother, person: { ...person, papersBy: 'print' as const }, stops };
  expect(asItGoes(print, undefined)).toBe(print);
  expect(acts(print, { ...view, address: '', print: true })).toEqual([]);
});

it('offers paper where only the address stands against it, and then hands it over', () => {
  const stops = `No address is known for ${person.name}.`;
  const { email: _, ...unknown } = person;
  expect(acts({ ...mother, person: unknown, stops })).toEqual(['put on paper']);
  const onPaper: SendView = { ...view, address: '', print: true };
  const goes = asItGoes({ ...mother, person: unknown, stops }, onPaper);
  expect(goes.stops).toBeUndefined();
  expect(acts(goes, onPaper)).toEqual(['print', 'hand over']);
});

it('of what came back: sent again by mail once the address is confirmed, and on paper until then', () => {
  const back: SendView = { ...view, state: 'sent', cameBack: { at: now, words: 'Undeliverable.' } };
  const addressFailed = { address: person.email!, on: '2027-01-05' as never };
  expect(acts({ ...mother, person: { ...person, addressFailed } }, back)).toEqual([
    'confirm address',
    'send again',
    'end',
  ]);
  expect(acts({ ...mother, person: { ...person, papersBy: 'print' } }, back)).toEqual(['send again', 'end']);
  const refused = { ...mother, person: { ...person, papersBy: 'print' as const }, stops: 'The family refused.' };
  expect(acts(refused, back)).toEqual(['end']);
  const ended = { ...back, ended: { by: 'Petra Lanternfield', at: now, reason: 'She has it.' } };
  expect(acts(mother, ended)).toEqual(['send again']);
  expect(acts({ ...mother, person: { ...person, addressFailed } }, ended)).toEqual(['confirm address', 'send again']);
  expect(acts(refused, ended)).toEqual([]);
  expect(acts(mother, back)).toEqual(['send again', 'end']);
});

it('says how far it is, and to whose mailbox reports come back', () => {
  const sent: SendView = { ...view, state: 'sent' };
  expect(progressWords([sent, view, { ...view, print: true }], 1)).toBe('1 of 2 sent, less than a minute left');
  expect(progressWords([sent, view], 60)).toBe('1 of 2 sent, about 3 minutes left');
  expect(bounceWords([sent], me)).toContain('your mailbox');
  expect(bounceWords([{ ...sent, owner: tansy }], me)).toContain('What Tansy Millbrook sent');
  expect(bounceWords([view], me)).toBeUndefined();
});
