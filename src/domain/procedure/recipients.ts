import type { CaseFile, Person, PersonId } from '../case/caseFile.ts';
import { safeAddress } from '../case/safeAddress.ts';
import { whyNotShared } from '../case/sharing.ts';
import type { Presence } from '../meeting/event.ts';
import { isSilent } from './holds.ts';
import type { ProcedureProfile } from './profile.ts';

export interface PaperRecipient {
  readonly person: Person;
  readonly because: 'attended' | 'sent apologies' | 'added by hand' | 'got the version before';
  /** Why nothing can be mailed to them, in words. Someone has to act; leaving them out is not an answer. */
  readonly stops?: string;
}

/**
 * Who gets minutes and plan, by the procedure's rule over the recorded attendance. Silence, like an absence nobody
 * has recorded yet, is never taken for apologies. Empty where the procedure is silent.
 */
export function paperRecipients(
  profile: ProcedureProfile,
  file: CaseFile,
  presence: ReadonlyMap<PersonId, Presence | null | undefined>,
): readonly PaperRecipient[] {
  const rule = profile.papers.find(({ paper }) => paper === 'minutes');
  const to = !rule || isSilent(rule.to) ? [] : rule.to;
  return file.people.flatMap((person) => {
    const recorded = presence.get(person.id);
    if (!recorded || !to.includes(recorded)) return [];
    const stops = whatStops(person, file);
    const because = recorded === 'present' ? ('attended' as const) : ('sent apologies' as const);
    return [{ person, because, ...(stops ? { stops } : {}) }];
  });
}

/** Why nothing can go to this person as things are, in words: consent first. */
export function whatStops(person: Person, file: CaseFile): string | undefined {
  const unshared = whyNotShared(file, person);
  if (unshared) return unshared;
  return whyNotMailed(person);
}

/** Why nothing can be mailed to this person. It can still be given or posted. Print is no obstacle. */
export function whyNotMailed(person: Person): string | undefined {
  if (person.papersBy === 'print' || safeAddress(person) !== undefined) return undefined;
  return person.addressFailed && person.email
    ? `A message to ${person.email} came back. Confirm the address, or put in another.`
    : `No address is known for ${person.name}.`;
}
