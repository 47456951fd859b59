import { expect, test } from 'vitest';
import type { Asked } from '../../../src/app/asking/asked.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { askedWords, stateDetail } from '../../../src/features/prepare/askedWords.ts';
import { people, tansy } from '../../builders/elfrida.ts';

const asked = (view: Partial<Asked['view']>, version = 1): Asked => ({
  document: 'chase',
  version,
  view: {
    recipient: 'p-mother',
    name: 'Marigold Fay',
    address: '',
    state: 'sent',
    owner: tansy,
    ...view,
  } as Asked['view'],
});
const sentAt = instant('2026-12-22T09:14:00.000Z');
const words = (of: Asked, today = '2026-12-22') => askedWords(of, day(today));

test('Sent today it is over for today; tomorrow one may go again', () => {
  expect(words(asked({ sentAt }))).toEqual({ words: 'Chased Tue 22 Dec, 09:14', bad: false, over: true });
  expect(words(asked({ sentAt }), '2026-12-23').over).toBe(false);
  expect(words(asked({ sentAt }, 3), '2026-12-23').words).toBe('Chased 3 times, last Tue 22 Dec, 09:14');
});

test('Not sent says why and can be pressed again; in another’s hands it cannot', () => {
  expect(words(asked({ state: 'stopped', attention: 'No safe address.' }))).toEqual({
    words: 'The chase was not sent: No safe address.',
    bad: true,
    over: false,
  });
  expect(words(asked({ state: 'sending', question: { owner: tansy, since: sentAt } }))).toEqual({
    words: 'Tansy Millbrook’s computer was sending at 09:14. Ask them before asking again.',
    bad: true,
    over: true,
  });
});

test('Who was not mailed is told as a sentence', () => {
  const person = people[0]!;
  expect(stateDetail({ person, chair: false, state: 'by hand', why: 'has no safe address: ask by phone' })).toBe(
    'Has no safe address: ask by phone.',
  );
  expect(stateDetail({ person, chair: false, state: 'no reply' })).toBeUndefined();
});
