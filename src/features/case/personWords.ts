import type { CaseFile, Person } from '../../domain/case/caseFile.ts';
import { safeAddress } from '../../domain/case/safeAddress.ts';
import { inSentence } from '../../ui/dates.ts';

/** `mother, parental responsibility, lives with E.F., needs an interpreter (Polish)` */
export function roleWords(person: Person, file: CaseFile, leads: boolean): string {
  const home = file.children.filter(({ id }) => person.livesWith.includes(id)).map(({ initials }) => initials);
  return [
    person.role,
    leads && 'leads the plan',
    person.parentalResponsibility && 'parental responsibility',
    home.length > 0 && `lives with ${home.join(' and ')}`,
    person.support.length > 0 && `needs ${person.support.join(', ')}`,
    person.language && `speaks ${person.language}`,
  ]
    .filter(Boolean)
    .join(', ');
}

export interface PapersWords {
  readonly words: string;
  /** Nothing can be mailed until somebody acts. */
  readonly stops: boolean;
}

/** How papers reach this person, or what stops them. */
export function papersWords(person: Person): PapersWords {
  if (person.papersBy === 'print') return { words: 'Papers in print', stops: false };
  if (person.addressFailed && person.addressFailed.address === person.email)
    return { words: `Address came back on ${inSentence(person.addressFailed.on)}`, stops: true };
  return safeAddress(person) === undefined
    ? { words: 'No address known', stops: true }
    : { words: 'Papers by email', stops: false };
}

/** For agencies: whether the family agreed that information goes to this one. */
export function consentWords(person: Person, file: CaseFile): PapersWords | undefined {
  if (person.side !== 'agency') return undefined;
  switch (person.consent ?? file.consent.state) {
    case 'given':
      return { words: 'Family agrees to sharing', stops: false };
    case 'refused':
      return { words: 'Family refused sharing', stops: true };
    case 'not asked':
      return { words: 'Family not asked about sharing', stops: true };
  }
}

/** What the family has said about sharing with agencies, for the whole case. */
export function caseConsentWords({ consent, people }: CaseFile): string {
  if (consent.state === 'not asked')
    return 'Nobody has asked the family whether information may be shared with agencies.';
  const who = people.filter(({ id }) => consent.from.includes(id)).map(({ name }) => name);
  const said = consent.state === 'given' ? 'agreed' : 'refused';
  return `${who.length > 0 ? who.join(' and ') : 'The family'} ${said} on ${inSentence(consent.on)} ${
    consent.state === 'given' ? 'to information being shared' : 'that information is shared'
  } with agencies.`;
}
