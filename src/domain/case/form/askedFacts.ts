import { holds, isSilent } from '../../procedure/holds.ts';
import { profileOf } from '../../procedure/inForce.ts';
import type { ProcedureProfile } from '../../procedure/profile.ts';
import type { FactName } from '../factName.ts';
import type { TypedCase } from './typedCase.ts';

/** A day that a new case is asked for. Its field: `completed`, `shared`, or `began/meeting decided`. */
export interface AskedFact {
  readonly fact: FactName;
  readonly field: string;
  /** The first meeting’s clock starts from it: one of these has to be there. */
  readonly starts: boolean;
}

const shared: FactName = 'assessment shared with family';

/**
 * The days that the procedure counts its first meeting from, where nothing is known of the case yet, and whether the
 * family has the assessment where it wants them to have it. Of a procedure nobody knows, both of the assessment.
 */
export function askedFacts(typed: Pick<TypedCase, 'procedure' | 'ledBy'>): readonly AskedFact[] {
  const profile = profileOf(typed.procedure);
  if (!profile) return [asked('assessment completed', true), asked(shared, false)];
  const wanted = profile.clocks.some(({ metBy }) => !isSilent(metBy) && metBy.facts.includes(shared));
  return [
    ...startsOf(profile, typed.ledBy).map((fact) => asked(fact, true)),
    ...(wanted ? [asked(shared, false)] : []),
  ];
}

const asked = (fact: FactName, starts: boolean): AskedFact => ({
  fact,
  field: fact === 'assessment completed' ? 'completed' : fact === shared ? 'shared' : `began/${fact}`,
  starts,
});

function startsOf({ clocks }: ProcedureProfile, ledBy: TypedCase['ledBy']): readonly FactName[] {
  const first = clocks.filter(({ answers, when }) => answers === 'initial meeting' && holds(when, { ledBy, with: [] }));
  return [...new Set(first.flatMap(({ starts }) => (starts.from === 'meeting date' ? [] : starts.facts)))];
}

/** What was typed there: a day may be half written. */
export function typedFact(
  typed: Pick<TypedCase, 'completed' | 'shared' | 'began'>,
  { fact, field }: AskedFact,
): string {
  if (field === 'completed') return typed.completed;
  return field === 'shared' ? typed.shared : (typed.began?.[fact] ?? '');
}

/** The form with that day in it. */
export function withTypedFact(typed: TypedCase, { fact, field }: AskedFact, text: string): TypedCase {
  if (field === 'completed') return { ...typed, completed: text };
  return field === 'shared' ? { ...typed, shared: text } : { ...typed, began: { ...typed.began, [fact]: text } };
}
