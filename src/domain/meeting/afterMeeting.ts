import { isAnybodyApart } from '../case/areApart.ts';
import type { CaseFile } from '../case/caseFile.ts';
import { nameOf } from '../papers/namesInPapers.ts';
import { movedOn } from '../papers/papersOf.ts';
import { nextPlan } from '../plan/nextPlan.ts';
import { openActions } from '../plan/plan.ts';
import { planBefore } from '../plan/planBefore.ts';
import { ratificationOf, signaturesOf } from '../procedure/afterSignOff.ts';
import type { Gate } from '../procedure/gates.ts';
import { isSilent } from '../procedure/holds.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import type { SendItem } from '../sending/sendItem.ts';
import { rulingItems, standingOf } from '../sending/standing.ts';
import type { Instant } from '../time/instant.ts';
import { isFamilyAway } from './familyAway.ts';
import { type MeetAgain, meetAgain } from './meetAgain.ts';
import type { Meeting } from './meeting.ts';
import { type Decided, decidedAt, decidedFor, outcomesAllowed } from './meetingOutcome.ts';
import type { MeetingRecord } from './record.ts';

/** Something still to be done because of a meeting. */
export interface LeftToDo {
  readonly what: string;
  /** A name, or a role of the procedure. */
  readonly who: string;
  /** The step in which it is done. */
  readonly at?: 'arrange' | 'minutes' | 'send';
}

/** A meeting that is over, in what its record and its sending say: never what anybody said in it. */
export interface AfterMeeting {
  /** When somebody finished it, while the record says so and can still be gone on with. */
  readonly finishedAt: Instant | undefined;
  readonly decided: readonly Decided[];
  /** Something is not recorded as decided, though the procedure has a list for this kind. */
  readonly undecided: boolean;
  readonly next: MeetAgain['next'];
  /** Open after it, and how many of them are new. Undefined where the case has forgotten the plan that it found. */
  readonly actions: { readonly open: number; readonly added: number } | undefined;
  /** `rearranged`: nobody of the family came, and it is to be held another day: then there are none. */
  readonly minutes: 'rearranged' | 'to sign off' | 'being corrected' | 'to ratify' | 'to send' | 'going out' | 'sent';
  /** People who have the papers of the version that stands. */
  readonly have: number;
  readonly left: readonly LeftToDo[];
  /** F-CAP-08: where an agency takes the notes, what became of them. */
  readonly agencyNotes?: Gate;
}

/**
 * `stops`: how many things hold the signing off up; of signed minutes none. `items`: every send item of the meeting.
 * `others`: the case's other meetings.
 */
export function afterMeeting(of: {
  readonly profile: ProcedureProfile;
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly record: MeetingRecord;
  readonly stops: number;
  readonly items: readonly SendItem[];
  readonly others: readonly Meeting[];
  readonly agencyNotes?: Gate | undefined;
}): AfterMeeting {
  const { profile, file, meeting, record, stops, others, agencyNotes } = of;
  const { signOff } = meeting;
  const chair = nameOf(file, meeting.chair);
  const finishedAt = meeting.stage === 'booked' && record.finished?.value ? record.finished.wall : undefined;
  const actions = actionsAfter(file, meeting, record);
  const rearranged = record.familyAbsent?.value === 'rearrange' && isFamilyAway(file, meeting, record);
  if (rearranged && !signOff && !meeting.reopened) {
    const left = [{ what: 'Say under Arrange that it did not take place', who: chair, at: 'arrange' } as const];
    return {
      finishedAt,
      decided: [],
      undecided: false,
      next: undefined,
      actions,
      minutes: 'rearranged',
      have: 0,
      left,
    };
  }
  const items = signOff ? rulingItems(of.items, signOff) : [];
  const count = (standing: ReturnType<typeof standingOf>) => items.filter((one) => standingOf(one) === standing).length;
  const ratify = signOff && ratificationOf({ profile, file, meeting, signOff });
  const minutes = stateOf(meeting, ratify !== undefined && !ratify.gate.recorded, items.length > 0);
  const decided = decidedAt(profile, file, meeting, record);
  const { next, todo } = meetAgain({ profile, file, meeting, record, others });
  const left: readonly (LeftToDo | false)[] = [
    !signOff && {
      what:
        stops === 0
          ? 'Sign off the minutes'
          : `Sign off the minutes: ${stops} ${stops === 1 ? 'thing' : 'things'} to put right first`,
      who: chair,
      at: 'minutes',
    },
    minutes === 'to ratify' &&
      ratify !== undefined && { what: 'Ratify the record', who: `the ${ratify.who}`, at: 'send' },
    signOff !== undefined && minutes !== 'sent' && { what: sendingWords(count('to go')), who: chair, at: 'send' },
    count('needs a person') > 0 && {
      what: `Look at ${count('needs a person')} that stopped or came back`,
      who: [
        ...new Set(items.filter((one) => standingOf(one) === 'needs a person').map(({ owner }) => owner.name)),
      ].join(', '),
      at: 'send',
    },
    ...(signOff ? signaturesOf({ profile, file, meeting, signOff }) : [])
      .filter(({ status }) => status === 'to do')
      .map(({ label, who }): LeftToDo => ({ what: label, who, at: 'send' })),
    agencyNotes !== undefined && !agencyNotes.recorded && { what: notesToSend(file), who: agencyNotes.who },
    ...recommendationsLeft(profile, file, meeting),
    todo !== undefined && { what: todo, who: nameOf(file, file.leadWorker) },
  ];
  return {
    finishedAt,
    decided,
    undecided:
      outcomesAllowed(profile, meeting).length > 0 && decided.length < decidedFor(file, meeting, record).length,
    next,
    actions,
    minutes,
    have: count('has it'),
    left: left.filter((one) => one !== false),
    ...(agencyNotes && { agencyNotes }),
  };
}

function stateOf(
  { signOff, stage, reopened }: Pick<Meeting, 'signOff' | 'stage' | 'reopened'>,
  unratified: boolean,
  begun: boolean,
): AfterMeeting['minutes'] {
  if (!signOff) return reopened ? 'being corrected' : 'to sign off';
  if (stage === 'sent') return 'sent';
  if (unratified) return 'to ratify';
  return begun ? 'going out' : 'to send';
}

const sendingWords = (toGo: number): string =>
  toGo > 0 ? `Send the minutes and the plan to ${toGo} more` : 'Send the minutes and the plan';

function actionsAfter(file: CaseFile, meeting: Meeting, record: MeetingRecord): AfterMeeting['actions'] {
  if (movedOn(file, meeting)) return undefined;
  const open = openActions(nextPlan(planBefore(file.plan, meeting.id), meeting.id, record));
  return { open: open.length, added: open.filter(({ agreedAt }) => agreedAt === meeting.id).length };
}

/** F-CAP-04: what this meeting recommends, until the day is recorded on which whoever decides was told. */
function recommendationsLeft({ clocks }: ProcedureProfile, { facts }: CaseFile, { id }: Meeting): readonly LeftToDo[] {
  const has = (names: readonly string[]) => facts.some(({ fact, meeting }) => meeting === id && names.includes(fact));
  return clocks.flatMap(({ answers, starts, metBy, label, rule, owner }) =>
    answers === 'recommendation' &&
    !isSilent(starts) &&
    'facts' in starts &&
    has(starts.facts) &&
    !isSilent(metBy) &&
    !has(metBy.facts)
      ? [{ what: `${label}: ${rule.charAt(0).toLowerCase()}${rule.slice(1)}`, who: owner }]
      : [],
  );
}

/** An agency's notes are one set, and nobody's words are left out of them as they are of ours. */
const notesToSend = (file: Pick<CaseFile, 'people'>): string =>
  isAnybodyApart(file)
    ? 'Send the notes of this meeting: not one set to everybody, for somebody is kept apart'
    : 'Send the notes of this meeting to the other members';
