import type { Asked } from '../../app/asking/asked.ts';
import type { AskedRow, AskedState } from '../../domain/meeting/askedRows.ts';
import type { Presence } from '../../domain/meeting/event.ts';
import type { MeetingTime } from '../../domain/meeting/meeting.ts';
import { presenceNames } from '../../domain/meeting/presenceNames.ts';
import { dateInLondon } from '../../domain/time/londonTime.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import { dayAndTime, inHeader, shortTime } from '../../ui/dates.ts';
import type { MarkName } from '../../ui/Mark.tsx';

/** Silence is never taken for apologies, and what nobody has read is not known. */
export const stateWords: Readonly<Record<AskedState, { readonly mark: MarkName; readonly words: string }>> = {
  accepted: { mark: 'done', words: 'Accepted' },
  declined: { mark: 'no', words: 'Declined' },
  tentative: { mark: 'under way', words: 'Tentative' },
  'no reply': { mark: 'unknown', words: 'No reply' },
  'not known': { mark: 'unknown', words: 'Reply not known' },
  'holds it': { mark: 'done', words: 'Holds the invitation' },
  'by hand': { mark: 'warning', words: 'Still to ask, by phone or letter' },
  told: { mark: 'info', words: 'To be told, not invited' },
  consent: { mark: 'warning', words: 'Nothing may be sent' },
  'not in it': { mark: 'warning', words: 'Not in the invitation' },
};

/** Under the state: when they answered, or why they were not mailed. */
export function stateDetail({ state, reply, why }: AskedRow): string | undefined {
  if (reply?.at) return dayAndTime(reply.at);
  if (state === 'not in it') return 'Add them to it under Arrange.';
  return why && `${why.charAt(0).toUpperCase()}${why.slice(1)}${why.endsWith('.') ? '' : '.'}`;
}

export const timeWords = ({ date, start, end }: MeetingTime): string => `${inHeader(date)}, ${start} to ${end}`;

const verbs = {
  chase: { done: 'Chased', undone: 'The chase' },
  'update request': { done: 'Asked for a written update', undone: 'The request for an update' },
} as const;

/** What became of the latest message of a kind to somebody. */
export function askedWords({ document, version, view }: Asked, today: PlainDate) {
  const { done, undone } = verbs[document];
  if (view.ended)
    return {
      words: `${undone} did not arrive. Closed by ${view.ended.by}: ${view.ended.reason}`,
      bad: false,
      over: false,
    };
  if (view.cameBack)
    return {
      words: `${undone} came back ${dayAndTime(view.cameBack.at)}. Change or confirm the address in the case, or ask by phone.`,
      bad: true,
      over: false,
    };
  const times = version > 1 ? ` ${version} times, last` : '';
  if (view.state === 'sent')
    return {
      words: view.sentAt ? `${done}${times} ${dayAndTime(view.sentAt)}` : done,
      bad: false,
      /** One a day. */
      over: view.sentAt === undefined || dateInLondon(view.sentAt) >= today,
    };
  if (view.question) {
    const since = shortTime(view.question.since);
    const words = `${view.question.owner.name}’s computer was sending at ${since}. Ask them before asking again.`;
    return { words, bad: true, over: true };
  }
  const why = view.attention ? `: ${view.attention}` : '';
  return { words: `${undone} was not sent${why}`, bad: true, over: false };
}

/** As the record has it. */
export const presenceWords = (presence: Presence): string =>
  presence === 'apologies'
    ? 'Apologies recorded'
    : presence === 'apologies with update'
      ? 'Apologies and written update recorded'
      : `Recorded: ${presenceNames[presence]}`;
