import { keptApartFrom } from '../case/areApart.ts';
import type { CaseFile, Person, PersonId } from '../case/caseFile.ts';
import type { ApartSitting, Meeting } from '../meeting/meeting.ts';
import type { MeetingRecord, Versions } from '../meeting/record.ts';
import type { Plan, PlanAction } from '../plan/plan.ts';
import { voiceOf } from './namesInPapers.ts';

/** What papers are made of. */
export interface PaperSources {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly record: MeetingRecord;
}

/**
 * The parts of a meeting that this reader may see, from which their own papers are built: without those they are kept
 * apart from, whether those came, what they said or sent, what they are to do, how they are reached. What others typed
 * is left as it is: ask `tracesIn` whether it names them.
 */
export function seenBy(of: PaperSources, reader: PersonId): PaperSources {
  const seen = withoutPeople(of, keptApartFrom(of.file, reader));
  if (seen === of) return of;
  return { ...seen, meeting: { ...seen.meeting, apart: of.meeting.apart.filter(({ person }) => person === reader) } };
}

/** The same without these people and all that is theirs, whoever is left to read it. */
export function withoutPeople(of: PaperSources, hidden: readonly Person[]): PaperSources {
  if (hidden.length === 0) return of;
  const ids = new Set(hidden.map(({ id }) => id));
  const not = (id: string | undefined): boolean => id === undefined || !ids.has(id);
  const { file, meeting, record } = of;
  const mayKnow = noneOf(({ owner }: { readonly owner?: PersonId }) => !not(owner));
  // Given to one of them: of what it was before nothing is left to tell this reader either.
  const gone = new Set(record.actions.filter((action) => !mayKnow(action)).map(({ id }) => id));
  return {
    file: {
      ...file,
      people: file.people.filter(({ id }) => not(id)),
      plan: planWithout(file.plan, ({ id, owner }) => not(owner) && !gone.has(id)),
    },
    meeting: {
      ...meeting,
      invited: meeting.invited.filter(not),
      apart: meeting.apart.filter(({ person }) => not(person)),
    },
    record: {
      ...record,
      presence: onlyOf(record.presence, not),
      arrived: onlyOf(record.arrived, not),
      left: onlyOf(record.left, not),
      joinedBy: onlyOf(record.joinedBy, not),
      noneGiven: onlyOf(record.noneGiven, not),
      scaling: onlyOf(record.scaling, not),
      confirmed: onlyOf(record.confirmed, not),
      exitStrategies: onlyOf(record.exitStrategies, not),
      agreed: onlyOf(record.agreed, (agreement) => not(agreement.slice(agreement.indexOf(': ') + 2))),
      nextRoles: onlySaying(record.nextRoles, ({ value, over }) => not(value ?? undefined) && not(over?.value ?? '')),
      notesBy: [record.notesBy, record.notesBy?.over].every((said) => not(said?.value ?? undefined))
        ? record.notesBy
        : undefined,
      // What Teams saw of the call is for the chair.
      callAnswers: new Map(),
      notes: record.notes.filter(noneOf(({ voice }) => voice !== undefined && isVoiceOf(file, hidden, voice))),
      actions: record.actions.filter(({ id }) => !gone.has(id)),
      writtenUpdates: onlyOf(record.writtenUpdates, not),
      readOut: onlyOf(record.readOut, not),
    },
  };
}

/** The reader's own event or meeting, if they had one. */
export const ownSitting = ({ apart }: Pick<Meeting, 'apart'>, reader: PersonId): ApartSitting | undefined =>
  apart.find(({ person }) => person === reader);

const onlyOf = <K extends string, T>(all: ReadonlyMap<K, T>, may: (id: K) => boolean): ReadonlyMap<K, T> =>
  new Map([...all].filter(([id]) => may(id)));

const onlySaying = <K, T>(all: ReadonlyMap<K, T>, may: (said: T) => boolean): ReadonlyMap<K, T> =>
  new Map([...all].filter(([, said]) => may(said)));

/** A text with several wordings goes as a whole. */
const noneOf =
  <T>(is: (value: T) => boolean) =>
  ({ versions }: Versions<T>): boolean =>
    !versions.some(({ value }) => is(value));

/** Typed as a role (`father`), a voice may be theirs: then it is left out as well. */
function isVoiceOf(file: CaseFile, hidden: readonly Person[], voice: string): boolean {
  const who = voiceOf(file, voice);
  if (who.kind === 'person') return hidden.includes(who.person);
  const said = voice.trim().toLowerCase();
  return who.kind === 'typed' && hidden.some(({ role }) => role.toLowerCase() === said);
}

const planWithout = (plan: Plan, may: (action: PlanAction) => boolean): Plan => ({
  ...plan,
  actions: plan.actions.filter(may),
  ...(plan.earlier && { earlier: plan.earlier.map((each) => planWithout(each, may)) }),
});
