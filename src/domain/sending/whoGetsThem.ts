import type { CaseFile, PersonId } from '../case/caseFile.ts';
import { type PaperRecipient, whatStops } from '../procedure/recipients.ts';
import type { SendItem } from './sendItem.ts';
import { rulingItems } from './standing.ts';

/**
 * Everyone who gets one version: by the procedure's rule, whoever got a version before, and whoever was put on the list
 * by hand. `items` are all that was written down about this meeting's papers.
 */
export function whoGetsThem(
  byRule: readonly PaperRecipient[],
  file: CaseFile,
  items: readonly SendItem[],
  version: number,
): readonly PaperRecipient[] {
  const listed = new Set(byRule.map(({ person }) => person.id));
  const had = whoHadOneBefore(items, version);
  const added = new Set(rulingItems(items, { version }).map(({ recipient }) => recipient));
  const others = file.people.flatMap((person): readonly PaperRecipient[] => {
    if (listed.has(person.id) || !(had.has(person.id) || added.has(person.id))) return [];
    const stops = whatStops(person, file);
    const because = had.has(person.id) ? ('got the version before' as const) : ('added by hand' as const);
    return [{ person, because, ...(stops ? { stops } : {}) }];
  });
  return [...byRule, ...others];
}

/** Whoever may hold an earlier version, with their name as it was then: it left, or nobody knows. */
export function whoHadOneBefore(items: readonly SendItem[], version: number): ReadonlyMap<PersonId, string> {
  const earlier = items.filter((item) => item.document === 'papers' && item.version < version);
  const may = earlier.filter((item) => item.state === 'sending' || item.state === 'sent');
  return new Map(may.map(({ recipient, recipientName }) => [recipient, recipientName]));
}
