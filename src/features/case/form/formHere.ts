import { createContext, useContext } from 'react';
import type { CaseReference } from '../../../domain/case/caseFile.ts';
import type { CaseProblem } from '../../../domain/case/form/caseProblem.ts';
import type { TypedCase, TypedChild, TypedPerson } from '../../../domain/case/form/typedCase.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';

/** What every part of the form reads and writes. */
export interface FormHere {
  readonly typed: TypedCase;
  readonly change: (change: (typed: TypedCase) => TypedCase) => void;
  /** Those that are to be seen now: nobody is told off for what they have not come to yet. */
  readonly problems: readonly CaseProblem[];
  /** A case that is stored already: its reference stands and its facts are corrected one by one. */
  readonly stored: boolean;
  readonly today: PlainDate;
  readonly newId: () => string;
  /** What is known of an address, as a hint beside its field. */
  readonly addressHint: (person: TypedPerson) => string | undefined;
  /** Why this person cannot be removed; undefined when they can. */
  readonly whyStays: (person: TypedPerson) => string | undefined;
  /** The case that has this reference already. */
  readonly open?: (reference: CaseReference) => void;
}

const Here = createContext<FormHere | undefined>(undefined);
export const FormHereProvider = Here.Provider;

export function useFormHere(): FormHere {
  const here = useContext(Here);
  if (!here) throw new Error('A part of the case form outside of it');
  return here;
}

/** The same case with one person changed. */
export const withPerson = (typed: TypedCase, id: string, change: Partial<TypedPerson>): TypedCase => ({
  ...typed,
  people: typed.people.map((person) => (person.id === id ? { ...person, ...change } : person)),
});

export const withChild = (typed: TypedCase, id: string, change: Partial<TypedChild>): TypedCase => ({
  ...typed,
  children: typed.children.map((child) => (child.id === id ? { ...child, ...change } : child)),
});
