import { areApart } from '../../case/areApart.ts';
import type { CaseFile, PersonId } from '../../case/caseFile.ts';
import { everyoneAsked } from '../everyoneAsked.ts';
import type { Meeting } from '../meeting.ts';
import type { CoOrganiser } from './coOrganiser.ts';

/** A call of a meeting of which somebody is to be a co-organiser, or to be none any more. */
export interface CallForChair {
  /** Whose own call it is; absent for the shared one. */
  readonly sitting?: PersonId;
  readonly joinUrl: string;
  readonly onlineMeetingId?: string;
  /** The chair's account (Entra object id). Absent where the chair is not to share in this call. */
  readonly account?: string;
  /** An account that was let in for a chair, and that is not the present chair's, or may not share in this call. */
  readonly former?: string;
  /** What Teams said of that account. Absent while it was not asked. */
  readonly is?: CoOrganiser['is'];
}

/**
 * The calls that the present chair is to share in, the shared one first; and those of which somebody else still is a
 * co-organiser, because the chair or their account is another one now, or is kept apart since. Nobody is to be one where
 * the chair booked, or has no account of the council. Never a call of anybody they are kept apart from.
 */
export function callsForChair(
  file: Pick<CaseFile, 'people' | 'leadWorker'>,
  meeting: Meeting,
): readonly CallForChair[] {
  const { chair, apart, organiser } = meeting;
  const theirs = file.people.find(({ id }) => id === chair)?.accountId;
  const shared = everyoneAsked(file, { chair, invited: meeting.invited })
    .map(({ id }) => id)
    .filter((id) => !apart.some(({ person }) => person === id));
  const callOf = (call: Seen, people: readonly PersonId[], sitting?: PersonId): CallForChair | undefined => {
    const { mode, joinUrl, onlineMeetingId, coOrganiser } = call;
    if (mode !== 'teams' || joinUrl === undefined) return undefined;
    // A chair who sits apart themselves is in their own call only.
    const mayShare =
      (sitting !== undefined || people.includes(chair)) && !people.some((id) => areApart(file, id, chair));
    const account = mayShare && theirs && theirs !== organiser.id ? theirs : undefined;
    const former = coOrganiser?.is === 'made' && coOrganiser.account !== account && coOrganiser.account;
    if (!account && !former) return undefined;
    return {
      ...(sitting !== undefined && { sitting }),
      joinUrl,
      ...(onlineMeetingId !== undefined && { onlineMeetingId }),
      ...(account && { account }),
      ...(former && { former }),
      ...(account && coOrganiser?.account === account && { is: coOrganiser.is }),
    };
  };
  const own = apart.map((each) => callOf({ ...each, ...ownCallOf(meeting, each.joinUrl) }, [each.person], each.person));
  return [callOf(meeting, shared), ...own].filter((call) => call !== undefined);
}

type Seen = Pick<Meeting, 'mode' | 'joinUrl' | 'onlineMeetingId' | 'coOrganiser'>;

/** What is known of the own call behind a link. */
export const ownCallOf = ({ ownCalls }: Pick<Meeting, 'ownCalls'>, joinUrl: string | undefined) =>
  ownCalls?.find((own) => own.joinUrl === joinUrl);

/** The meeting with what is known of one of its calls now; as it is where it has no such call any more. */
export function withCallKnown(
  meeting: Meeting,
  joinUrl: string,
  known: Pick<Meeting, 'onlineMeetingId' | 'coOrganiser'>,
): Meeting {
  if (meeting.joinUrl === joinUrl) return { ...meeting, ...known };
  if (!meeting.apart.some((own) => own.joinUrl === joinUrl)) return meeting;
  const { ownCalls = [] } = meeting;
  const before = ownCallOf(meeting, joinUrl);
  return { ...meeting, ownCalls: [...ownCalls.filter((own) => own !== before), { ...before, joinUrl, ...known }] };
}
