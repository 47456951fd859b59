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
export function sendWords(view: SendView | undefined, stops: string | undefined): SendWords {
  if (!view) return stops ? { name: 'bad', state: 'Stops sending', when: '', detail: stops } : toSend;
  if (view.question) {
    const { owner, since } = view.question;
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

const toSend: SendWords = { name: 'to do', state: 'To send', when: '' };
