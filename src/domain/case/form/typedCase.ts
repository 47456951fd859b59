import type { CaseFile, CaseReference, Child, Consent, MeetingPreferences, Person, PersonId } from '../caseFile.ts';
import type { FactName } from '../factName.ts';

/** A case as it is being typed: any date may be half written, any name still missing. */
export interface TypedCase {
  readonly reference: CaseReference;
  readonly procedure: string;
  readonly ledBy: CaseFile['ledBy'];
  /** Empty while nobody has been chosen. */
  readonly leadWorker: PersonId;
  /** Empty: its lead worker's. */
  readonly team?: string;
  readonly children: readonly TypedChild[];
  readonly people: readonly TypedPerson[];
  readonly consent: TypedConsent;
  readonly preferences: TypedPreferences;
  /** For a new case; later, facts are recorded and corrected one by one. */
  readonly completed: string;
  readonly shared: string;
  /** Other days that the procedure counts the first meeting from, by what happened on them. */
  readonly began?: Readonly<Partial<Record<FactName, string>>>;
}

export interface TypedChild extends Omit<Child, 'born' | 'joined'> {
  readonly born: string;
  /** Empty, or absent in what was typed before it was asked: with the case from its start. */
  readonly joined?: string;
}

type Typed = 'fills' | 'email' | 'accountId' | 'phone' | 'language' | 'consent';

export interface TypedPerson extends Omit<Person, Typed> {
  readonly fills: string;
  readonly email: string;
  readonly accountId: string;
  readonly phone: string;
  readonly language: string;
  /** Empty: as for the whole case. */
  readonly consent: Consent['state'] | '';
}

export interface TypedConsent {
  readonly state: Consent['state'];
  readonly on: string;
  readonly from: readonly PersonId[];
}

export interface TypedPreferences extends Pick<MeetingPreferences, 'mode' | 'times'> {
  /** One a line, the best first. */
  readonly places: string;
}

export const blankChild = (id: string): TypedChild => ({
  id,
  name: '',
  initials: '',
  born: '',
  needs: '',
  attends: 'not decided',
});

export const blankPerson = (id: string, side: Person['side'], role = '', fills = ''): TypedPerson => ({
  id,
  name: '',
  role,
  side,
  fills,
  parentalResponsibility: false,
  email: '',
  accountId: '',
  papersBy: 'email',
  phone: '',
  livesWith: [],
  language: '',
  support: [],
  apartFrom: [],
  consent: '',
});

/** Nothing of theirs was typed: a place was held ready for them and nobody needed it. */
export const isUntouched = (person: TypedPerson): boolean =>
  [person.name, person.email, person.phone, person.language].every((text) => text.trim() === '') &&
  person.apartFrom.length === 0;

export const isUntouchedChild = ({ name, born, needs }: TypedChild): boolean =>
  [name, born, needs].every((text) => text.trim() === '');

/** Everyone of whom something was typed. */
export const peopleTyped = ({ people }: Pick<TypedCase, 'people'>): readonly TypedPerson[] =>
  people.filter((person) => !isUntouched(person));

/** The first letter of each part of a name: `E.F.` for Elfrida Fay, `A-M.O'B.` is left to whoever types. */
export function suggestedInitials(name: string): string {
  const letters = name
    .trim()
    .split(/\s+/)
    .flatMap((part) => /\p{L}/u.exec(part)?.[0] ?? []);
  return letters.map((letter) => `${letter.toUpperCase()}.`).join('');
}
