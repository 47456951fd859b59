import { expect, test } from 'vitest';
import { caseLh4163 as file } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { expectationOf } from '../../../src/domain/meeting/expectation.ts';
import type { Reply } from '../../../src/domain/meeting/seenReplies.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';

test('F-CAP-01: a yes is expected, a no is asked about, silence is no reply; none is a tick', () => {
  const people: readonly Reply[] = [
    { person: 'p-mother', answer: 'accepted' },
    { person: 'p-father', answer: 'declined' },
    { person: 'p-school', answer: 'tentative' },
    { person: 'p-police', answer: 'no reply' },
  ];
  const meeting = { ...initialMeeting, replies: { at: instant('2027-01-03T09:00:00.000Z'), people } };
  const of = (id: string, now = meeting) => expectationOf(now, file.people.find((one) => one.id === id)!);
  expect(people.map(({ person }) => of(person))).toEqual(['expected', 'said no', 'not sure', 'no reply']);
  expect(of('p-grandmother')).toBe('not known');
  expect(expectationOf(initialMeeting, file.people[0]!)).toBe('not known');
});

test('Whoever holds the event is asked for no reply, and is expected', () => {
  const chair = file.people.find(({ id }) => id === 'p-sswop')!;
  expect(expectationOf({ ...initialMeeting, organiser: { id: chair.accountId!, name: chair.name } }, chair)).toBe(
    'expected',
  );
});
