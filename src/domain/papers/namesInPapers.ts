import type { CaseFile, Child, Person } from '../case/caseFile.ts';

/** A child is called by the first name inside a paper, as everyone at the table does. File names and subjects carry none. */
export const firstName = (child: Child): string => child.name.split(/\s+/)[0] ?? child.name;

export const childrenNames = (file: CaseFile): string => inWords(file.children.map(firstName));

/** `Mr Inglenook (school)`. An id that the case no longer knows is shown as it is, so that nothing is left out. */
export function nameAndRole(file: CaseFile, id: string): string {
  const person = file.people.find((one) => one.id === id);
  if (person) return `${person.name} (${person.role})`;
  return nameOf(file, id);
}

export function nameOf(file: CaseFile, id: string): string {
  const person = file.people.find((one) => one.id === id);
  if (person) return person.name;
  const child = file.children.find((one) => one.id === id);
  return child ? firstName(child) : id;
}

/** Whose voice a note carries: a person or child of the case, or words as typed. */
type Voice =
  | { readonly kind: 'child'; readonly child: Child }
  | { readonly kind: 'person'; readonly person: Person }
  | { readonly kind: 'typed'; readonly words: string }
  | { readonly kind: 'nobody' };

export function voiceOf(file: CaseFile, voice: string | undefined): Voice {
  if (voice === undefined || voice.trim() === '') return { kind: 'nobody' };
  const said = voice.trim().toLowerCase();
  const child = file.children.find(
    (one) => one.id === voice || one.name.toLowerCase() === said || firstName(one).toLowerCase() === said,
  );
  if (child) return { kind: 'child', child };
  const person = file.people.find((one) => one.id === voice || one.name.toLowerCase() === said);
  return person ? { kind: 'person', person } : { kind: 'typed', words: voice };
}

/** `Ada, Ben and Cy` */
export const inWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
