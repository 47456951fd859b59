import { counted } from '../../domain/counted.ts';
import type { AfterMeeting } from '../../domain/meeting/afterMeeting.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { SignOff } from '../../domain/meeting/signOff.ts';
import { dayAndTime, inSentence } from '../../ui/dates.ts';

/** Where the minutes are. */
export function minutesWords({ minutes, have }: AfterMeeting, { reopened, minutesSent }: Meeting): string {
  switch (minutes) {
    case 'rearranged':
      return 'None to write: it is to be held another day';
    case 'to sign off':
      return 'Being written: not signed off yet';
    case 'being corrected':
      return `${reopened?.by.name ?? 'Somebody'} opened them again: being corrected`;
    case 'to ratify':
      return 'Signed off, and not ratified yet';
    case 'to send':
      return 'Signed off, and not sent yet';
    case 'going out':
      return `Going out: ${counted(have, 'person has', 'people have')} them`;
    case 'sent':
      return `Sent to ${counted(have, 'person', 'people')}${minutesSent ? `, ${inSentence(minutesSent)}` : ''}`;
  }
}

export const versionWords = ({ version, by, at }: SignOff): string =>
  `Version ${version}, signed off by ${by.name}, ${dayAndTime(at)}`;

/** `5 actions open, 3 of them new` */
export function actionsWords(actions: AfterMeeting['actions']): string {
  if (!actions) return 'A later meeting has changed the plan.';
  const { open, added } = actions;
  if (open === 0) return 'No open actions.';
  const all = added === open ? `${open === 1 ? '' : 'all '}new` : `${added} of them new`;
  return `${counted(open, 'action', 'actions')} open${added > 0 ? `, ${all}` : ''}`;
}
