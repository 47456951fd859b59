import { expect, it } from 'vitest';
import { day } from '../../../src/domain/time/plainDate.ts';
import { actionsWords, minutesWords } from '../../../src/features/after-meeting/afterWords.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';

it.each([
  [undefined, 'A later meeting has changed the plan.'],
  [{ open: 0, added: 0 }, 'No open actions.'],
  [{ open: 1, added: 1 }, '1 action open, new'],
  [{ open: 3, added: 3 }, '3 actions open, all new'],
  [{ open: 5, added: 3 }, '5 actions open, 3 of them new'],
  [{ open: 2, added: 0 }, '2 actions open'],
])('%j', (actions, words) => expect(actionsWords(actions)).toBe(words));

it('says where the minutes are, and to how many they went', () => {
  const after = {
    finishedAt: undefined,
    decided: [],
    undecided: false,
    next: undefined,
    actions: undefined,
    have: 7,
    left: [],
  };
  const words = (minutes: Parameters<typeof minutesWords>[0]['minutes']) =>
    minutesWords({ ...after, minutes }, { ...initialMeeting, minutesSent: day('2027-01-05') });
  expect(words('sent')).toBe('Sent to 7 people, Tuesday 5 January 2027');
  expect(words('going out')).toBe('Going out: 7 people have them');
  expect(words('being corrected')).toBe('Somebody opened them again: being corrected');
});
