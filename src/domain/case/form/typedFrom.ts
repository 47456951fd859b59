import type { PlainDate } from '../../time/plainDate.ts';
import type { CaseFile, Person } from '../caseFile.ts';
import type { TypedCase, TypedPerson } from './typedCase.ts';

/** A stored case, ready to be changed. */
export function typedFrom(file: CaseFile): TypedCase {
  const { reference, procedure, ledBy, leadWorker, consent, preferences } = file;
  return {
    reference,
    procedure,
    ledBy,
    leadWorker,
    team: file.team ?? '',
    children: file.children.map((child) => ({
      ...child,
      born: dayFirst(child.born),
      joined: child.joined ? dayFirst(child.joined) : '',
    })),
    people: file.people.map(typedPerson),
    consent:
      consent.state === 'not asked'
        ? { state: 'not asked', on: '', from: [] }
        : { ...consent, on: dayFirst(consent.on) },
    preferences: { ...preferences, places: preferences.places.join('\n') },
    completed: '',
    shared: '',
  };
}

/** `14/5/2018`, as people write it. */
export const dayFirst = (date: PlainDate): string =>
  [date.slice(8), date.slice(5, 7), date.slice(0, 4)].map(Number).join('/');

const typedPerson = (person: Person): TypedPerson => ({
  ...person,
  fills: person.fills ?? '',
  email: person.email ?? '',
  accountId: person.accountId ?? '',
  phone: person.phone ?? '',
  language: person.language ?? '',
  consent: person.consent ?? '',
});
