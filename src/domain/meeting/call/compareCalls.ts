import { areApart } from '../../case/areApart.ts';
import type { CaseFile, PersonId } from '../../case/caseFile.ts';
import type { Meeting } from '../meeting.ts';
import type { MeetingRecord } from '../record.ts';
import { sittingOf } from '../sittingOf.ts';
import { callProper, cameAt, wasIn, wentAt } from './callProper.ts';
import type { AnsweredQuestion, CallQuestion } from './callQuestion.ts';
import type { InCall } from './callReport.ts';
import type { CallSeen } from './callsOf.ts';
import { answerIn, answerKey, choicesFor, knownIn, meetsSomebodyApart, type Named } from './whoInCall.ts';

export interface CallCompared {
  /** People of whom the report and the list say the same. */
  readonly agreed: number;
  readonly questions: readonly CallQuestion[];
  /** Those that somebody has answered, with what they said. */
  readonly answered: readonly AnsweredQuestion[];
}

export interface ComparedWith {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly record: MeetingRecord;
}

type Placed = { readonly call: CallSeen; readonly who: InCall; readonly named: Named };

/**
 * F-CAP-01: Teams' attendance report beside the chair's list. What agrees is silent; what differs is a question, and the
 * list stays as it is until somebody answers. People in person, on the phone or at another's device are in no report as
 * themselves, so that a child of the case is never missed in it.
 */
export function compareCalls(of: ComparedWith, calls: readonly CallSeen[]): CallCompared {
  const placed = calls.flatMap((call): readonly Placed[] => {
    const ran = callProper(call.people, call.time);
    return call.people.filter((who) => wasIn(who, ran)).map((who) => ({ call, who, named: knownIn(of, call, who) }));
  });
  const seen = new Set(placed.flatMap(({ named }) => (named.is === 'person' ? [named.person] : [])));
  const asked = [
    ...placed.filter(({ named }) => named.is !== 'known').map((one) => asWho(of, one, seen, placed)),
    ...placed.flatMap((one) => (one.named.is === 'person' ? ofPerson(of, one, one.named.person, placed) : [])),
    ...missing(of, calls, seen),
  ].filter((question) => question !== undefined);
  const once = [...new Map(asked.map((question) => [question.id, question])).values()];
  const answerTo = ({ id }: CallQuestion) => answerIn(of, id);
  const open = once.filter((question) => answerTo(question) === undefined);
  const differ = new Set(open.flatMap((question) => ('person' in question ? [question.person] : [])));
  return {
    agreed: [...seen].filter((person) => isPresent(of, person) && !differ.has(person)).length,
    questions: open,
    answered: once.flatMap((question) => {
      const answer = answerTo(question);
      return answer ? [{ question, answer }] : [];
    }),
  };
}

/** A name that nobody has explained, or somebody has: those are shown as answered. */
function asWho(
  of: ComparedWith,
  { call, who, named }: Placed,
  seen: ReadonlySet<PersonId>,
  placed: readonly Placed[],
): CallQuestion | undefined {
  const id = answerKey(of.record, who);
  const isAsked = named.is === 'unknown' || answerIn(of, id);
  if (!isAsked) return undefined;
  const likely = named.is === 'unknown' ? named.likely : undefined;
  const choices = choicesFor(of, call, seen, likely, peopleIn(call, placed));
  const { name, stays } = who;
  return { id, kind: 'who', name, stays, ...(likely !== undefined && { likely }), choices };
}

function ofPerson(
  of: ComparedWith,
  { call, who }: Placed,
  person: PersonId,
  placed: readonly Placed[],
): readonly CallQuestion[] {
  const { meeting, record } = of;
  if (!mayBeIn(of, call, person, placed)) return [{ id: `not kept apart ${person}`, kind: 'not kept apart', person }];
  if (!isPresent(of, person)) {
    const recorded = record.presence.get(person)?.value ?? null;
    return [{ id: `not on list ${person}`, kind: 'not on list', person, recorded, stays: who.stays }];
  }
  // Whoever goes from one call to another, or joins with two devices, comes and leaves more than once.
  const theirs = placed.filter(({ named }) => named.is === 'person' && named.person === person);
  if (theirs.length > 1) return [];
  const { date } = sittingOf(meeting, person).time;
  const ran = callProper(call.people, call.time);
  const times = [
    { kind: 'came late', at: cameAt, listed: record.arrived.get(person)?.value ?? undefined },
    { kind: 'left early', at: wentAt, listed: record.left.get(person)?.value ?? undefined },
  ] as const;
  return times.flatMap(({ kind, at, listed }) => {
    const found = at(who, ran, date, listed);
    return found === undefined
      ? []
      : [{ id: `${kind} ${person}`, kind, person, at: found, ...(listed !== undefined && { recorded: listed }) }];
  });
}

/**
 * Whoever is kept apart sits in a call of their own, with the chair and the lead worker; or was not asked at all, and is
 * in the shared one all the same.
 */
function mayBeIn(of: ComparedWith, call: CallSeen, person: PersonId, placed: readonly Placed[]): boolean {
  const { file, meeting } = of;
  if (call.sitting !== undefined) return person === call.sitting || !areApart(file, person, call.sitting);
  if (meeting.apart.some((one) => one.person === person)) return false;
  return !meetsSomebodyApart(of, call, person, peopleIn(call, placed));
}

const peopleIn = (call: CallSeen, placed: readonly Placed[]): readonly PersonId[] =>
  placed.flatMap((one) => (one.call === call && one.named.is === 'person' ? [one.named.person] : []));

/** On the list as here, and in no call that was read, though that is where they sat. */
function missing(of: ComparedWith, calls: readonly CallSeen[], seen: ReadonlySet<PersonId>): readonly CallQuestion[] {
  const { file, meeting, record } = of;
  return file.people.flatMap(({ id: person }): readonly CallQuestion[] => {
    const own = meeting.apart.find((one) => one.person === person);
    const wasRead = calls.some(({ sitting }) => sitting === own?.person);
    const how = record.joinedBy.get(person)?.value;
    if (!wasRead || !isPresent(of, person) || seen.has(person) || how === 'in person' || how === 'phone') return [];
    return [{ id: `not in call ${person}`, kind: 'not in call', person }];
  });
}

const isPresent = ({ record }: ComparedWith, person: PersonId): boolean =>
  record.presence.get(person)?.value === 'present';
