import { counted } from '../counted.ts';
import { itemCapturing } from '../papers/agendaPlace.ts';
import { inWords, nameOf } from '../papers/namesInPapers.ts';
import { profileOf } from '../procedure/inForce.ts';
import { longDate } from '../time/dateWords.ts';
import type { Check, MinutesChecked, MinutesChecks } from './check.ts';
import { isFamilyAway } from './familyAway.ts';
import { decidedAt, decidedFor, needsOutcome, outcomesAllowed, planIsOver } from './meetingOutcome.ts';
import { readBack } from './readBack.ts';

/**
 * F-RUN-10: exactly one outcome where the procedure says which there are. Where it asks for one, signing off waits for it;
 * elsewhere the agenda asks, and nobody is stopped. A meeting that is held again has decided nothing.
 */
export function outcomeChecks({ agenda, file, meeting, record }: MinutesChecked): Partial<MinutesChecks> {
  const profile = profileOf(file.procedure);
  const allowed = outcomesAllowed(profile, meeting);
  const item = itemCapturing(agenda, 'outcome');
  const again = record.familyAbsent?.value === 'rearrange' && isFamilyAway(file, meeting, record);
  const firm = profile !== undefined && needsOutcome(profile, meeting) && !again;
  if (allowed.length === 0 || (item === undefined && !firm)) return {};
  const at = item === undefined ? {} : { item };
  const decided = decidedAt(profile, file, meeting, record);
  const missing = decidedFor(file, meeting, record).filter((of) => !decided.some((each) => each.of === of));
  if (missing.length === 0)
    return {
      inOrder: [
        { id: 'outcome', words: `Decided: ${inWords([...new Set(decided.map(({ rule }) => rule.outcome))])}`, ...at },
      ],
    };
  const checks = missing.map((of) => ({
    id: of === 'case' ? 'outcome' : `outcome ${of}`,
    words: of === 'case' ? 'No outcome chosen' : `No outcome chosen for ${nameOf(file, of)}`,
    detail: `The procedure ${firm ? 'asks for one of' : 'has'} these: ${allowed.map(({ outcome }) => outcome).join('; ')}.`,
    ...at,
  }));
  return firm ? { stops: checks.map((check) => ({ ...check, firm })) } : { advice: checks };
}

/** Another meeting is fixed, or the plan is over. */
export function nextChecks({ agenda, file, meeting, record }: MinutesChecked): Partial<MinutesChecks> {
  const fixed = record.nextMeeting?.value;
  if (fixed) return { inOrder: [{ id: 'next', words: `Next meeting: ${longDate(fixed.date)} at ${fixed.start}` }] };
  const profile = profileOf(file.procedure);
  if (planIsOver(profile, file, meeting, record))
    return { inOrder: [{ id: 'next', words: 'No next meeting: the plan ends' }] };
  const ask = 'Ask the family when, and in person or on Teams.';
  const ends =
    outcomesAllowed(profile, meeting).some(({ plan }) => plan === 'ends') && itemCapturing(agenda, 'outcome');
  return {
    advice: [
      {
        id: 'next',
        words: 'No next meeting yet',
        detail:
          meeting.kind === 'initial'
            ? ask
            : `${ask} ${ends ? 'If the plan ends, choose that as the outcome.' : 'If the plan ends, note that as a decision.'}`,
      },
    ],
  };
}

/** F-RUN-12: said of those who were not asked only once the asking has begun, or the meeting was finished. */
export function readBackChecks({ file, meeting, record }: MinutesChecked): Partial<MinutesChecks> {
  const owners = readBack(file, meeting, record);
  if (owners.length === 0) return {};
  const left = owners.filter(({ confirmed }) => confirmed !== 'yes');
  if (left.length === 0)
    return { inOrder: [{ id: 'read back', words: 'Everyone with something to do has said that they will' }] };
  const begun = left.length < owners.length || record.finished?.value;
  return begun ? { advice: [notSaid(left.map(({ person }) => nameOf(file, person)))] } : {};
}

export const notSaid = (names: readonly string[]): Check => ({
  id: 'read back',
  words: `${counted(names.length, 'person has', 'people have')} not said that they will do what is theirs`,
  detail: `${inWords(names)}.`,
});
