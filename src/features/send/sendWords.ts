import type { SendView } from '../../app/sendingState.ts';
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

/** One recipient's state in words. `view` is undefined while sending was never begun. */
export function sendWords(view: SendView | undefined, stops: string | undefined, me: string): SendWords {
  if (!view) return stops ? { name: 'bad', state: 'Stops sending', when: '', detail: stops } : toSend;
  if (view.question) {
    const { owner, since } = view.question;
    if (owner.id === me)
      return {
        name: 'unknown',
        state: 'Not confirmed yet',
        when: shortTime(since),
        detail: 'Your mailbox has taken it and does not show it as sent yet. Go on in a minute: it is not sent twice.',
      };
    return {
      name: 'unknown',
      state: 'Not known',
      when: shortTime(since),
      detail: `${owner.name}’s computer was sending this at ${shortTime(since)}. Ask them to open CIN Meetings, or check with the recipient.`,
    };
  }
  const refused = view.refusal ? { detail: `${refusalWords(view.refusal).what} Press Send again: it carries on.` } : {};
  switch (view.state) {
    case 'planned':
      return { ...toSend, ...refused };
    case 'drafted':
      return { name: 'under way', state: 'Draft checked', when: '', ...refused };
    case 'sending':
      return { name: 'under way', state: 'Sending', when: '', ...refused };
    case 'sent':
      return { name: 'done', state: 'Sent', when: view.sentAt ? dayAndTime(view.sentAt) : '' };
    case 'stopped':
      return { name: 'bad', state: 'Stopped', when: '', detail: view.attention ?? 'Look at it, then begin again.' };
  }
}

/** Neither sent nor waiting for a person: what pressing Send can still do something about. */
export const canGoOn = (view: SendView | undefined, me: string): boolean =>
  view === undefined ||
  (view.state !== 'sent' && view.state !== 'stopped' && (!view.question || view.question.owner.id === me));

const toSend: SendWords = { name: 'to do', state: 'To send', when: '' };
