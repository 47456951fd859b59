import type { Meeting } from '../meeting/meeting.ts';

/** What the message that carries the papers says. No name, no reference, not what kind of meeting it was. */
export function coverMail(_of: { readonly papers: readonly string[]; readonly meeting: Pick<Meeting, 'time'> }): {
  readonly subject: string;
  readonly html: string;
  readonly text: string;
} {
  throw new Error('Not written yet');
}
