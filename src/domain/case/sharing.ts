import type { CaseFile, Consent, Person } from './caseFile.ts';

/**
 * Whether something of the case may be sent to this person. Family and council need nobody's consent. For an agency its
 * own answer rules, else the case's.
 */
export function sharingWith(
  { consent }: Pick<CaseFile, 'consent'>,
  person: Pick<Person, 'side' | 'consent'>,
): Consent['state'] {
  return person.side === 'agency' ? (person.consent ?? consent.state) : 'given';
}

/** Why nothing may be sent to this person, in words; undefined when it may. */
export function whyNotShared(
  file: Pick<CaseFile, 'consent'>,
  person: Pick<Person, 'side' | 'consent'>,
): string | undefined {
  const state = sharingWith(file, person);
  if (state === 'given') return undefined;
  const whom = person.consent === undefined ? 'agencies' : 'them';
  return state === 'refused'
    ? `The family refused that information is shared with ${whom}.`
    : `The family has not been asked whether information may be shared with ${whom}.`;
}

/** What can still be done about an agency that nothing may be sent to. A refusal is respected, not worked around. */
export const sharingNext = (state: 'refused' | 'not asked'): readonly string[] =>
  state === 'not asked'
    ? ['Ask the family, then record their answer in the case, under Consent.']
    : [
        'Go on without them, and write down in the meeting what they could have brought.',
        'Ask the family again at any time; a new answer is recorded in the case, under Consent.',
        'Think that a child may be suffering significant harm? Consent is no bar to a referral: speak to your manager today.',
      ];
