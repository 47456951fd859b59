import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { Removal } from '../../domain/meeting/removal.ts';
import { epochMilliseconds, instantAt } from '../../domain/time/epoch.ts';
import { type Instant, instant } from '../../domain/time/instant.ts';
import { signOffsOf } from './planRemoval.ts';

const aDay = 86_400_000;

export interface TouchedFile {
  /** Below the folder of the case. */
  readonly path: readonly string[];
  /** Only versions saved from then on can have the words. */
  readonly since?: Instant;
}

/** Every file that is rewritten and kept: the log's `files`, the papers, `case.json` where the plan or a concern has the words. */
export function touchedBy(
  meeting: Meeting,
  { papers, plan, concerns = [] }: Pick<Removal, 'papers' | 'plan' | 'concerns'>,
  files: readonly string[],
): readonly TouchedFile[] {
  const first = signOffsOf(meeting)[0]?.at;
  // The words can have been in the plan since they were first signed off, a concern's since its meeting, or since it was
  // recorded where that is earlier: a device's clock may be a day ahead, and versions carry SharePoint's time.
  const held = instant(`${meeting.time.date}T00:00:00.000Z`);
  const begun = [...(plan.length > 0 ? [first] : []), ...concerns.flatMap(({ since }) => [since, held])];
  const known = begun.flatMap((at) => (at === undefined ? [] : [epochMilliseconds(at)]));
  const since = begun.length > 0 && known.length === begun.length && instantAt(Math.min(...known) - aDay);
  return [
    ...files.map((name) => ({ path: [meeting.id, 'log', name] })),
    ...papers.map(({ meeting: of, name }) => ({ path: [of, name] })),
    ...(begun.length > 0 ? [{ path: ['case.json'], ...(since && { since }) }] : []),
  ];
}
