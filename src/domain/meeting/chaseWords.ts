import { escapedHtml } from '../escapedHtml.ts';
import { longDate } from '../time/dateWords.ts';
import type { Sitting } from './sittingOf.ts';

/** A message of words alone. The subject is neutral: it stands on locked phones. */
export interface Words {
  readonly subject: string;
  readonly html: string;
  /** The same words without markup. */
  readonly text: string;
}

/** Asks once more whether somebody comes. Names nobody and nothing of the case. */
export function chaseWords({ time, mode, place }: Sitting): Words {
  return inParagraphs(`Can you come? Family meeting, ${longDate(time.date)}, ${time.start}`, [
    'Hello,',
    `You are invited to a family meeting on ${longDate(time.date)}, from ${time.start} to ${time.end}. We have not heard from you yet.`,
    mode === 'teams'
      ? 'We meet online. The link is in the invitation you got before.'
      : `We meet at ${place.trim()}. The invitation you got before says more.`,
    'If you can come, accept the invitation or reply “yes” to this message. If you cannot, decline or reply, and tell us what you would like to be said.',
    'If something would help you to take part, such as an interpreter, another time of day or someone to support you, reply and tell us.',
  ]);
}

export function inParagraphs(subject: string, paragraphs: readonly string[]): Words {
  return {
    subject,
    html: paragraphs.map((paragraph) => `<p>${escapedHtml(paragraph)}</p>`).join('\n'),
    text: paragraphs.join('\n\n'),
  };
}
