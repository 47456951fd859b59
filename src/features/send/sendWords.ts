import type { SendView } from '../../app/sendingState.ts';
import type { PaperRecipient } from '../../domain/procedure/recipients.ts';
import { dayAndTime, shortTime } from '../../ui/dates.ts';
import type { MarkName } from '../../ui/Mark.tsx';
import { refusalWords } from '../../ui/refusalWords.ts';

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
export function sendWords(view: SendView | undefined, stops: string | undefined, me: string, busy = false): SendWords {
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
        ...(view.owner.id !== me && { detail: `From ${view.owner.name}’s mailbox` }),
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

/** As `sendWords`, where print is nothing that went wrong: someone hands it over. */
export function recipientWords(
  { person, stops }: PaperRecipient,
  view: SendView | undefined,
  me: string,
  busy: boolean,
): SendWords {
  // Stopped under an address, it was on its way by mail before: that has to be seen.
  const mailed =
    view && (view.state === 'sent' || view.state === 'sending' || (view.state === 'stopped' && view.address));
  if (person.papersBy === 'print' && !mailed)
    return { name: 'waiting', state: 'By hand', when: '', ...(stops !== undefined && { detail: stops }) };
  return sendWords(view, stops, me, busy);
}

/** Neither sent nor waiting for a person: what pressing Send can still do something about. */
export const canGoOn = (view: SendView | undefined, me: string): boolean =>
  view === undefined ||
  (view.state !== 'sent' && view.state !== 'stopped' && (!view.question || view.question.owner.id === me));

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
  const stands = each.filter(({ recipient, view }) => recipient.stops !== undefined && view?.state !== 'sent');
  return {
    held: stands.map(({ recipient }) => recipient).filter(({ person }) => person.papersBy === 'email'),
    left: each.filter(({ recipient, view }) => recipient.stops === undefined && canGoOn(view, me)).length,
    sent: each.filter(({ view }) => view?.state === 'sent').length,
    stopped: each.filter(({ recipient, view }) => view?.state === 'stopped' && view.attention !== recipient.stops)
      .length,
  };
}

/** The same people, under the same addresses, with nothing more against it. */
export const sameRecipients = (a: readonly PaperRecipient[], b: readonly PaperRecipient[]): boolean =>
  a.length === b.length && a.every((recipient, place) => mailed(recipient) === mailed(b[place]));

const mailed = (recipient: PaperRecipient | undefined): string =>
  JSON.stringify([recipient?.person.id, recipient?.person.email, recipient?.person.papersBy, recipient?.stops]);
