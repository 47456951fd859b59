import type { CaseFile, PersonId } from '../case/caseFile.ts';
import { sharingWith } from '../case/sharing.ts';
import { type InviteePlace, inviteesFor } from '../procedure/invitees.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { eventsOf, togetherThoughApart } from './eventsOf.ts';
import { everyoneAsked } from './everyoneAsked.ts';
import type { Account, ApartSitting } from './meeting.ts';
import type { MeetingPlan } from './meetingPlan.ts';

/** What is wrong with who is asked. `who` is the person, or the procedure's place, that it stands beside. */
export interface InvitationProblem {
  readonly kind: 'apart' | 'no answer' | 'empty place';
  readonly who: PersonId;
  readonly words: string;
  readonly blocks: boolean;
}

export function checkInvitation(
  plan: MeetingPlan,
  of: {
    readonly file: CaseFile;
    readonly profile: ProcedureProfile;
    readonly organiser: Account;
    readonly today: PlainDate;
    /** Which of its kind it is, where that is not its number. */
    readonly nth?: number;
  },
): readonly InvitationProblem[] {
  return [...apart(plan, of), ...noAnswer(plan, of.file), ...emptyPlaces(plan, of)];
}

const why = 'Hidden attendees are still seen in the call and in its chat.';

/** F-INV-05: nobody sits with somebody they are kept apart from, and whoever sits apart has somebody to talk to. */
function apart(
  plan: MeetingPlan,
  { file, organiser, today }: { readonly file: CaseFile; readonly organiser: Account; readonly today: PlainDate },
): readonly InvitationProblem[] {
  const nameOf = (id: PersonId) => file.people.find((person) => person.id === id)?.name ?? id;
  const block = (who: PersonId, words: string): InvitationProblem => ({ kind: 'apart', who, words, blocks: true });
  const [, ...own] = eventsOf(file, plan, organiser);
  return [
    ...togetherThoughApart(file, plan, organiser).map(({ one, other }) =>
      block(other.id, `${one.name} and ${other.name} are kept apart and would be in one event. ${why}`),
    ),
    ...own
      .filter(({ people, apart: whose }) => people.every(({ id }) => id === whose))
      .map(({ apart: whose = '' }) => block(whose, `Nobody would be there to meet ${nameOf(whose)}.`)),
    ...plan.apart.flatMap((sitting) => {
      const wrong = whatIsWrong(sitting, plan, today);
      return wrong ? [block(sitting.person, `${nameOf(sitting.person)}: ${wrong}`)] : [];
    }),
  ];
}

const clockTime = /^([01]\d|2[0-3]):[0-5]\d$/;

function whatIsWrong({ time, mode, place, how }: ApartSitting, plan: MeetingPlan, today: PlainDate) {
  if (mode === 'in person' && place.trim() === '') return 'say where they meet you.';
  if (
    mode === 'in person' &&
    plan.mode === 'in person' &&
    place.trim().toLowerCase() === plan.place.trim().toLowerCase()
  )
    return 'this is the place where the others meet. Choose another room or building.';
  if (how === 'own event') return undefined;
  if (!clockTime.test(time.start) || !clockTime.test(time.end)) return 'give a start and an end.';
  if (time.end <= time.start) return 'the end has to be after the start.';
  return time.date < today ? 'this day has passed.' : undefined;
}

/** F-INV-04: everyone with parental responsibility is invited, has an event of their own, or there is a reason. */
function noAnswer(plan: MeetingPlan, file: CaseFile): readonly InvitationProblem[] {
  const asked = new Set(everyoneAsked(file, plan).map(({ id }) => id));
  return file.people
    .filter(({ parentalResponsibility, id }) => parentalResponsibility && !asked.has(id) && !reason(plan, id))
    .map(({ id, name }) => ({
      kind: 'no answer',
      who: id,
      words: `${name} has parental responsibility. Say why they are not asked.`,
      blocks: true,
    }));
}

const reason = (plan: MeetingPlan, who: string): boolean =>
  plan.notAsked?.some((one) => one.who === who && one.reason.trim() !== '') ?? false;

/** F-INV-01: a required place with nobody asked in it. Blocked by missing consent, it is empty for a reason we know. */
function emptyPlaces(
  plan: MeetingPlan,
  of: { readonly file: CaseFile; readonly profile: ProcedureProfile; readonly nth?: number },
): readonly InvitationProblem[] {
  const asked = new Set(everyoneAsked(of.file, plan).map(({ id }) => id));
  return inviteesFor(of.profile, of.file, plan.kind, { number: of.nth ?? plan.number, mode: plan.mode })
    .filter((place) => place.seat !== 'parents' || place.people.length === 0)
    .filter((place) => isEmpty(place, asked) && !withoutConsent(place, of.file))
    .map((place) => {
      const blocks = place.leftEmpty === 'needs a reason' && !reason(plan, place.place);
      const said = `Nobody is asked from ${place.place}. ${place.why}`;
      return {
        kind: 'empty place',
        who: place.place,
        words: blocks ? `${said} Say why the place stays empty.` : said,
        blocks,
      };
    });
}

export const isEmpty = (place: InviteePlace, asked: ReadonlySet<PersonId>): boolean =>
  place.need === 'required' && place.children.length === 0 && !place.people.some(({ id }) => asked.has(id));

/** Somebody is there for it, and nothing may be sent to any of them. */
const withoutConsent = ({ people }: InviteePlace, file: CaseFile): boolean =>
  people.length > 0 && people.every((person) => sharingWith(file, person) !== 'given');
