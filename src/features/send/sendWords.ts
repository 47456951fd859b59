import type { SendView } from '../../app/sendingState.ts';
import type { PaperRecipient } from '../../domain/procedure/recipients.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { dayAndTime, inRow, shortTime } from '../../ui/dates.ts';
import type { MarkName } from '../../ui/Mark.tsx';
import { refusalWords } from '../../ui/refusalWords.ts';
import { isOnPaper, isOpenQuestion } from './actsFor.ts';

export interface SendWords {
  readonly name: MarkName;
  readonly state: string;
  readonly when: string;
  /** What a person has to know or do about it. */
  readonly detail?: string;
}

/**
 * One recipient's state in words. `view` is undefined while sending was never begun; `busy` while this page is sending:
 * nothing is called under way that nobody carries on.
 */
export function sendWords(
  view: SendView | undefined,
  stops: string | undefined,
  me: string,
  busy = false,
  now?: Instant,
): SendWords {
  const closed = view?.ended && view.state !== 'sent' ? view.ended : undefined;
  if (closed) return { name: 'waiting', state: 'Closed', when: '', detail: `By ${closed.by}: ${closed.reason}` };
  if (view?.cameBack) return cameBackWords(view, view.cameBack);
  if (stops && (!view || view.attention === stops || view.state === 'planned' || view.state === 'drafted'))
    return { name: 'bad', state: 'Held up', when: '', detail: stops };
  if (!view) return toSend;
  if (view.question) {
    const { owner, since } = view.question;
    if (owner.id === me)
      return {
        name: 'unknown',
        state: 'Not confirmed yet',
        when: '',
        detail: `Since ${shortTime(since)}. Your mailbox has taken it and does not show it as sent yet. Go on in a minute: it is not sent twice.`,
      };
    if (now !== undefined && !isOpenQuestion(view, now))
      return { ...underWay, detail: `From ${owner.name}’s mailbox, since ${shortTime(since)}` };
    return {
      name: 'unknown',
      state: 'Not known',
      when: '',
      detail: `${owner.name}’s computer was sending this at ${shortTime(since)}. Ask them to open CIN Meetings, or check with the recipient.`,
    };
  }
  const refused = view.refusal
    ? { detail: `${refusalWords(view.refusal).what} Press the button again: it carries on.` }
    : {};
  const begun = view.owner.id === me ? {} : { detail: `${view.owner.name} began this. Going on takes it over.` };
  switch (view.state) {
    case 'planned':
      return { ...toSend, ...begun, ...refused };
    case 'drafted':
      return { ...(busy ? underWay : toSend), ...begun, ...refused };
    case 'sending':
      return busy ? { ...underWay, ...refused } : { ...notConfirmed, ...refused };
    case 'sent':
      return {
        name: 'done',
        state: 'Sent',
        when: view.sentAt ? dayAndTime(view.sentAt) : '',
        ...sentDetail(view, me),
      };
    case 'stopped':
      return {
        name: 'bad',
        state: 'Stopped',
        when: '',
        detail: [view.attention ?? 'Look at it, then begin again.', stops].filter(Boolean).join(' '),
      };
  }
}

/** Once more, and by whom; or whose mailbox it left from. */
function sentDetail(view: SendView, me: string): { readonly detail?: string } {
  const again = view.again && view.added ? [`Sent again, ${view.added.by}: ${view.added.reason}`] : [];
  const from = view.owner.id === me ? [] : [`From ${view.owner.name}’s mailbox`];
  const detail = [...again, ...from].join('. ');
  return detail === '' ? {} : { detail };
}

function cameBackWords(view: SendView, { at, words }: NonNullable<SendView['cameBack']>): SendWords {
  if (view.ended)
    return {
      name: 'waiting',
      state: 'Closed',
      when: dayAndTime(at),
      detail: `Came back. ${view.ended.by}: ${view.ended.reason}`,
    };
  return { name: 'bad', state: 'Came back', when: dayAndTime(at), detail: words };
}

/** As `sendWords`, where print is nothing that went wrong: someone hands it over. */
export function recipientWords(
  { person, stops }: PaperRecipient,
  view: SendView | undefined,
  me: string,
  busy: boolean,
  now?: Instant,
): SendWords {
  if (view?.handed) {
    const { on, how, by } = view.handed;
    return {
      name: 'done',
      state: how === 'posted' ? 'Posted' : 'Given by hand',
      when: inRow(on),
      detail: `Recorded by ${by}`,
    };
  }
  if (view?.print && !view.ended)
    return { name: 'waiting', state: 'By hand', when: '', ...(stops !== undefined && { detail: stops }) };
  // Stopped under an address, it was on its way by mail before: that has to be seen.
  const mailed =
    view && (view.state === 'sent' || view.state === 'sending' || (view.state === 'stopped' && view.address));
  if (person.papersBy === 'print' && !mailed)
    return { name: 'waiting', state: 'By hand', when: '', ...(stops !== undefined && { detail: stops }) };
  return sendWords(view, stops, me, busy, now);
}

/** Neither sent nor waiting for a person: what pressing Send can still do something about. */
export const canGoOn = (view: SendView | undefined, me: string): boolean =>
  view === undefined ||
  (!view.print &&
    !view.ended &&
    view.state !== 'sent' &&
    view.state !== 'stopped' &&
    (!view.question || view.question.owner.id === me));

const underWay: SendWords = { name: 'under way', state: 'Being sent', when: '' };

const notConfirmed: SendWords = {
  name: 'unknown',
  state: 'Not confirmed yet',
  when: '',
  detail: 'You were sending this when it was interrupted. Going on looks in your mailbox first: it is not sent twice.',
};

const toSend: SendWords = { name: 'to do', state: 'To send', when: '' };

export const heldUp = (count: number): string => (count === 1 ? '1 is held up' : `${count} are held up`);

export interface WhereTheyStand {
  /** Whom nothing may be mailed to until somebody acts. Print is no such thing: somebody hands it over. */
  readonly held: readonly PaperRecipient[];
  /** How many pressing Send can still do something about. */
  readonly left: number;
  readonly sent: number;
  /** Stopped for a reason of their own: a person has to look. */
  readonly stopped: number;
}

/** Counts for the head and the one button: who has it, who can be sent it, who is held up. `me` is an account id. */
export function whereTheyStand(
  recipients: readonly PaperRecipient[],
  views: readonly SendView[],
  me: string,
): WhereTheyStand {
  const each = recipients.map((recipient) => ({
    recipient,
    view: views.find(({ recipient: id }) => id === recipient.person.id),
  }));
  const stands = each.filter(
    ({ recipient, view }) => recipient.stops !== undefined && view?.state !== 'sent' && !view?.ended,
  );
  return {
    held: stands.map(({ recipient }) => recipient).filter(({ person }) => person.papersBy === 'email'),
    left: each.filter(
      ({ recipient, view }) => recipient.stops === undefined && canGoOn(view, me) && !isOnPaper(recipient, view),
    ).length,
    sent: each.filter(({ view }) => view?.state === 'sent' && !view.cameBack).length,
    stopped: each.filter(
      ({ recipient, view }) => view?.state === 'stopped' && !view.ended && view.attention !== recipient.stops,
    ).length,
  };
}

/** The same people, under the same addresses, with nothing more against it. */
export const sameRecipients = (a: readonly PaperRecipient[], b: readonly PaperRecipient[]): boolean =>
  a.length === b.length && a.every((recipient, place) => mailed(recipient) === mailed(b[place]));

const mailed = (recipient: PaperRecipient | undefined): string =>
  JSON.stringify([recipient?.person.id, recipient?.person.email, recipient?.person.papersBy, recipient?.stops]);
