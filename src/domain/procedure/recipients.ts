import type { CaseFile, Person, PersonId } from '../case/caseFile.ts';
import type { CircumstanceName } from '../case/circumstance.ts';
import { safeAddress } from '../case/safeAddress.ts';
import { whyNotShared } from '../case/sharing.ts';
import type { Presence } from '../meeting/event.ts';
import { everyoneAsked } from '../meeting/everyoneAsked.ts';
import type { Meeting } from '../meeting/meeting.ts';
import { holds, isSilent } from './holds.ts';
import type { ProcedureProfile } from './profile.ts';
import type { PaperRule, Recipients } from './recordRules.ts';
import { meetingSituation, type WhichMeeting } from './situation.ts';

export interface PaperRecipient {
  readonly person: Person;
  readonly because:
    | 'attended'
    | 'sent apologies'
    | 'was invited'
    | 'leads the plan'
    | 'added by hand'
    | 'got the version before';
  /** Why nothing can be mailed to them, in words. Someone has to act; leaving them out is not an answer. */
  readonly stops?: string;
}

/** Of the meeting whose papers these are. What was true of the case on its day counts, if it has ended since. */
type MeetingOf = Pick<Meeting, 'kind' | 'number' | 'mode' | 'invited' | 'chair' | 'apart'> & Pick<WhichMeeting, 'time'>;

/**
 * Who gets minutes and plan, by the procedure's rule for a meeting of this kind, over the recorded attendance and over
 * who was asked. Silence, like an absence nobody has recorded yet, is never taken for apologies. Where the procedure
 * does not say who gets them, `recipientsUnsaid` gives the words for that, and who took part gets them.
 */
export function paperRecipients(
  profile: ProcedureProfile,
  file: CaseFile,
  meeting: MeetingOf,
  presence: ReadonlyMap<PersonId, Presence | null | undefined>,
  /** What the meeting's own record says that rules ask about. */
  said: readonly CircumstanceName[] = [],
): readonly PaperRecipient[] {
  const to = rulesFor(profile, file, meeting, said).flatMap((rule) => (isSilent(rule.to) ? [] : rule.to));
  const asked = new Set(everyoneAsked(file, meeting).map(({ id }) => id));
  return file.people.flatMap((person) => {
    const because = reason(person, to.length > 0 ? to : tookPart, {
      presence: presence.get(person.id),
      asked: asked.has(person.id),
      leads: person.id === file.leadWorker,
    });
    if (!because) return [];
    const stops = whatStops(person, file);
    return [{ person, because, ...(stops ? { stops } : {}) }];
  });
}

/** The words for it where the procedure does not say who gets the papers of such a meeting. */
export function recipientsUnsaid(
  profile: ProcedureProfile,
  file: CaseFile,
  meeting: MeetingOf,
  said: readonly CircumstanceName[] = [],
): string | undefined {
  const rules = rulesFor(profile, file, meeting, said);
  if (rules.some((rule) => !isSilent(rule.to))) return undefined;
  const [rule] = rules;
  return rule && isSilent(rule.to) ? rule.to.note : 'The procedure does not say who gets the papers of this meeting.';
}

const tookPart = ['present', 'apologies', 'apologies with update'] as const satisfies readonly Recipients[];

function rulesFor(
  profile: ProcedureProfile,
  file: CaseFile,
  meeting: MeetingOf,
  said: readonly CircumstanceName[] = [],
): readonly PaperRule[] {
  const { kind } = meeting;
  const situation = meetingSituation(file, kind, meeting);
  const then = [...(situation.with ?? []), ...said];
  return profile.papers.filter(
    ({ paper, kinds, when }) =>
      paper === 'minutes' && (kinds?.includes(kind) ?? true) && holds(when, { ...situation, with: then }),
  );
}

/**
 * Why somebody is among the recipients, or undefined. Family and agencies are those who were asked or came: nobody gets
 * the papers of a meeting they were left out of, whatever the procedure calls the group.
 */
function reason(
  person: Person,
  to: readonly Recipients[],
  of: { readonly presence: Presence | null | undefined; readonly asked: boolean; readonly leads: boolean },
): PaperRecipient['because'] | undefined {
  const came = of.presence === 'present';
  const part = of.asked || came;
  const grouped =
    (to.includes('everyone invited') && part) ||
    (to.includes('family') && person.side === 'family' && part) ||
    (to.includes('agencies of the plan') && person.side === 'agency' && part) ||
    (of.presence !== null && of.presence !== undefined && to.includes(of.presence));
  if (grouped) {
    if (came) return 'attended';
    return of.presence === 'apologies' || of.presence === 'apologies with update' ? 'sent apologies' : 'was invited';
  }
  return to.includes('lead worker') && of.leads ? 'leads the plan' : undefined;
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
