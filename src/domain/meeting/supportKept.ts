import type { PersonId, Support } from '../case/caseFile.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { Account, MeetingTime } from './meeting.ts';

/** F-INV-08: what one person asked for when the meeting was arranged, and what somebody has arranged since. */
export interface SupportKept {
  readonly person: PersonId;
  readonly support: Support;
  /** Of an interpreter. */
  readonly language?: string;
  readonly arranged?: SupportArranged;
}

export interface SupportArranged {
  readonly on: PlainDate;
  readonly by: Account;
  /** The time it was arranged for: once the meeting has moved it has to be arranged again. */
  readonly for: MeetingTime;
}

export type SupportOf = Pick<SupportKept, 'person' | 'support' | 'language'>;

/** One need of one person; an interpreter for another language is another need. */
export const supportKey = ({ person, support, language = '' }: SupportOf): string =>
  [person, support, language].join('|');

export const withSupportArranged = (
  kept: readonly SupportKept[],
  { person, support, language }: SupportOf,
  arranged: SupportArranged,
): readonly SupportKept[] => {
  const entry: SupportKept = { person, support, ...(language !== undefined && { language }), arranged };
  const key = supportKey(entry);
  return kept.some((one) => supportKey(one) === key)
    ? kept.map((one) => (supportKey(one) === key ? entry : one))
    : [...kept, entry];
};

export const withSupportTakenBack = (kept: readonly SupportKept[], of: SupportOf): readonly SupportKept[] =>
  kept.map((one) => {
    const { arranged: _, ...asked } = one;
    return supportKey(one) === supportKey(of) ? asked : one;
  });
