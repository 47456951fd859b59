import { areApart } from '../../case/areApart.ts';
import type { CaseFile, PersonId } from '../../case/caseFile.ts';
import { everyoneAsked } from '../everyoneAsked.ts';
import type { Meeting } from '../meeting.ts';
import type { CoOrganiser } from './coOrganiser.ts';

/** A call of a meeting in which its chair is to be a co-organiser. */
export interface CallForChair {
  /** Whose own call it is; absent for the shared one. */
  readonly sitting?: PersonId;
  readonly joinUrl: string;
  readonly onlineMeetingId?: string;
  /** The chair's account (Entra object id). */
  readonly account: string;
  /** What Teams said of that account. Absent while it was not asked. */
  readonly is?: CoOrganiser['is'];
}

/**
 * The calls that the present chair is to share in, the shared one first. None where the chair booked, or has no account
 * of the council: they can be nobody's co-organiser. Never a call of anybody they are kept apart from.
 */
export function callsForChair(
  file: Pick<CaseFile, 'people' | 'leadWorker'>,
  meeting: Meeting,
): readonly CallForChair[] {
  const { chair, apart } = meeting;
  const account = file.people.find(({ id }) => id === chair)?.accountId;
  if (!account || account === meeting.organiser.id) return [];
  const shared = everyoneAsked(file, { chair, invited: meeting.invited })
    .map(({ id }) => id)
    .filter((id) => !apart.some(({ person }) => person === id));
  const calls: CallForChair[] = [];
  const add = (call: Seen, people: readonly PersonId[], sitting?: PersonId) => {
    const { mode, joinUrl, onlineMeetingId, coOrganiser } = call;
    if (mode !== 'teams' || joinUrl === undefined || people.some((id) => areApart(file, id, chair))) return;
    calls.push({
      ...(sitting !== undefined && { sitting }),
      joinUrl,
      ...(onlineMeetingId !== undefined && { onlineMeetingId }),
      account,
      ...(coOrganiser?.account === account && { is: coOrganiser.is }),
    });
  };
  // A chair who sits apart themselves is in their own call only.
  if (shared.includes(chair)) add(meeting, shared);
  for (const own of apart) add({ ...own, ...ownCallOf(meeting, own.joinUrl) }, [own.person], own.person);
  return calls;
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
