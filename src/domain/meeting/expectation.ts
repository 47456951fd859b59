import type { Person } from '../case/caseFile.ts';
import type { Meeting } from './meeting.ts';

/**
 * What a reply lets one expect of somebody, before anyone has recorded whether they came. Never a tick: a person who
 * said yes may be ill today. `not known`: nobody asked their calendar, or has read the replies.
 */
export type Expectation = 'expected' | 'said no' | 'not sure' | 'no reply' | 'not known';

/** The organiser holds the event and is asked for no reply: they are expected. */
export function expectationOf(
  { organiser, replies }: Pick<Meeting, 'organiser' | 'replies'>,
  { id, accountId }: Pick<Person, 'id' | 'accountId'>,
): Expectation {
  const answer = replies?.people.find(({ person }) => person === id)?.answer;
  if (answer) return answers[answer];
  return accountId === organiser.id ? 'expected' : 'not known';
}

const answers = {
  accepted: 'expected',
  declined: 'said no',
  tentative: 'not sure',
  'no reply': 'no reply',
} as const satisfies Record<string, Expectation>;
