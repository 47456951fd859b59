import type { SendView } from '../../app/sendingState.ts';

/** `3 of 8 sent, about 1 minute left`. Twenty-five leave in a minute, each takes some seconds. */
export function progressWords(views: readonly SendView[], left: number): string {
  const mails = views.filter(({ print, ended }) => !print && !ended);
  const sent = mails.filter(({ state }) => state === 'sent').length;
  const seconds = Math.max(left * 3, (left / 25) * 60);
  const time = seconds <= 60 ? 'less than a minute' : `about ${Math.ceil(seconds / 60)} minutes`;
  return `${sent} of ${mails.length} sent${left > 0 ? `, ${time} left` : ''}`;
}

/** Whose mailbox a report of mail that could not be delivered comes back to, when that is not only the reader's own. */
export function bounceWords(views: readonly SendView[], me: string): string | undefined {
  const sent = views.filter(({ state, print }) => state === 'sent' && !print);
  if (sent.length === 0) return undefined;
  const names = [...new Set(sent.filter(({ owner }) => owner.id !== me).map(({ owner }) => owner.name))];
  if (names.length === 0) return 'What cannot be delivered comes back to your mailbox, and is shown here.';
  const who = names.join(' and ');
  return `What ${who} sent comes back to their mailbox, which only they can read: it is shown here once they open CIN Meetings.`;
}
