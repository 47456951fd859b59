import type { PlainDate } from '../time/plainDate.ts';
import type { CaseFile, DatedFact, FactCorrection } from './caseFile.ts';
import type { FactName } from './factName.ts';

/** Which fact is wrong, and what is true instead; without `now` it never happened. */
export interface Correction {
  readonly fact: FactName;
  readonly meeting?: string;
  readonly was: PlainDate;
  readonly now?: PlainDate;
  readonly why: string;
}

/** The case with one more fact; undefined when it holds that fact already. */
export function withFact(file: CaseFile, fact: DatedFact): CaseFile | undefined {
  if (file.facts.some((one) => isSame(one, fact) && one.on === fact.on)) return undefined;
  return { ...file, facts: [...file.facts, fact] };
}

/**
 * The case with one fact put right or taken back, and the correction written down. `nothing to do` when this very
 * correction was made before; `no such fact` when the case does not say what is to be corrected.
 */
export function withCorrection(
  file: CaseFile,
  correction: Correction,
  { by, at }: Pick<FactCorrection, 'by' | 'at'>,
): CaseFile | 'nothing to do' | 'no such fact' {
  const { fact, meeting, was, now, why } = correction;
  const index = file.facts.findIndex((one) => isSame(one, correction) && one.on === was);
  const wrong = file.facts[index];
  if (!wrong) {
    const made = file.corrections.some((one) => isSame(one, correction) && one.was === was && one.now === now);
    return made ? 'nothing to do' : 'no such fact';
  }
  const right = now === undefined ? [] : [{ ...wrong, on: now, recordedBy: by, recordedAt: at }];
  const made: FactCorrection = { fact, ...(meeting && { meeting }), was, ...(now && { now }), by, at, why };
  return {
    ...file,
    facts: [...file.facts.slice(0, index), ...right, ...file.facts.slice(index + 1)],
    corrections: [...file.corrections, made],
  };
}

const isSame = (one: Pick<DatedFact, 'fact' | 'meeting'>, other: Pick<DatedFact, 'fact' | 'meeting'>): boolean =>
  one.fact === other.fact && one.meeting === other.meeting;
