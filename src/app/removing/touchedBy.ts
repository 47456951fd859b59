import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { Removal } from '../../domain/meeting/removal.ts';
import { epochMilliseconds, instantAt } from '../../domain/time/epoch.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { signOffsOf } from './planRemoval.ts';

const aDay = 86_400_000;

export interface TouchedFile {
  /** Below the folder of the case. */
  readonly path: readonly string[];
  /** Only versions saved from then on can have the words. */
  readonly since?: Instant;
}

/** Every file that is rewritten and kept: the log's `files`, the papers, `case.json` where the plan has the words. */
export function touchedBy(
  meeting: Meeting,
  { papers, plan }: Pick<Removal, 'papers' | 'plan'>,
  files: readonly string[],
): readonly TouchedFile[] {
  const first = signOffsOf(meeting)[0]?.at;
  // The words can have been in the plan since they were first signed off; a device's clock may be wrong by some hours.
  const since = first && instantAt(epochMilliseconds(first) - aDay);
  return [
    ...files.map((name) => ({ path: [meeting.id, 'log', name] })),
    ...papers.map(({ meeting: of, name }) => ({ path: [of, name] })),
    ...(plan.length > 0 ? [{ path: ['case.json'], ...(since && { since }) }] : []),
  ];
}
