import type { CaseFile, PersonId } from '../case/caseFile.ts';
import { escapedHtml } from '../escapedHtml.ts';
import { profileOf } from '../procedure/inForce.ts';
import { inviteesFor } from '../procedure/invitees.ts';
import type { InviteeRule } from '../procedure/meetingRules.ts';
import type { MeetingKind } from './meeting.ts';

/** What the words of one event depend on. */
export interface EventWordsOf {
  readonly kind: MeetingKind;
  readonly mode: 'teams' | 'in person';
  readonly place: string;
  /** Everyone who is asked to it. */
  readonly asked: ReadonlySet<PersonId>;
  /** Somebody's own event: written for them alone. Says nothing of any other. */
  readonly own: boolean;
}

interface Paragraph {
  readonly label?: string;
  readonly text: string;
}

export interface EventWords {
  /** Neutral: it stands in other people's calendars and on their locked phones. */
  readonly subject: string;
  readonly html: string;
  /** The same words without markup. */
  readonly text: string;
}

/**
 * One event carries one body to everyone in it, so that families and agencies each find their own paragraph, and nobody
 * is named. Nor does it say the day: when a meeting is moved, subject and body stay as they were, because a new body would
 * take the Teams link away. Who comes is said by the procedure's places, never by `Person.role`: `father's drug worker` is typed there.
 */
export function eventWords(file: CaseFile, of: EventWordsOf): EventWords {
  const paragraphs = [...what(of), ...(of.own ? forOne : [whoComes(file, of), forFamily, forAgencies]), ...answer(of)];
  return {
    subject: 'Family meeting',
    html: paragraphs.map(({ label, text }) => `<p>${strong(label)}${escapedHtml(text)}</p>`).join('\n'),
    text: paragraphs.map(({ label, text }) => (label ? `${label} ${text}` : text)).join('\n\n'),
  };
}

const strong = (label: string | undefined): string =>
  label === undefined ? '' : `<strong>${escapedHtml(label)}</strong> `;

function what({ mode, place }: EventWordsOf): readonly Paragraph[] {
  return [
    { text: 'Hello,' },
    {
      text: 'You are invited to a family meeting. The day and the time are those of this invitation: if they change, so does it.',
    },
    {
      text:
        mode === 'teams'
          ? 'We meet online. Use the link in this invitation: you need no account and no special software.'
          : `We meet at ${place.trim()}.`,
    },
    {
      label: 'What it is for.',
      text: 'We look together at what is going well and what is worrying, and agree what help is needed, who does what, and by when.',
    },
  ];
}

function whoComes(file: CaseFile, { kind, asked }: EventWordsOf): Paragraph {
  const profile = profileOf(file.procedure);
  const places = profile ? inviteesFor(profile, file, kind) : [];
  const seated = places.filter(({ need, people }) => need !== 'told' && people.some(({ id }) => asked.has(id)));
  const names = seated.flatMap(({ seat, place }) => placeWords(seat, place, profile?.words.leadWorker[file.ledBy]));
  const all = ['the family', 'the person who leads the meeting', ...new Set(names)];
  return { label: 'Who comes.', text: `${capital(listed(all))}.` };
}

function placeWords(seat: InviteeRule['seat'], place: string, leadWorker: string | undefined): readonly string[] {
  switch (seat) {
    case 'who fills it':
      return [place];
    case 'lead worker':
      return leadWorker ? [`the ${leadWorker}`] : [];
    case 'other agencies':
      return ['other services that work with the family'];
    default:
      return [];
  }
}

const forFamily: Paragraph = {
  label: 'If it is about your family.',
  text:
    'You can say what you think and what would help. You may bring someone to support you. Ask for what you need: an ' +
    'interpreter, someone to speak up for you, help with travel or child care, another time or place, or a break. What ' +
    'is said is written down and the council keeps it. You can ask to have put right what is wrong in it.',
};

const forAgencies: Paragraph = {
  label: 'If you come for your work.',
  text:
    'Bring what you know of how the child is doing: what is going well, what worries you, and what you can offer. If ' +
    'you cannot come, send that in writing before the day.',
};

const forOne: readonly Paragraph[] = [
  {
    label: 'Who comes.',
    text: 'The person who leads the meeting or the worker you know. What you say is heard and counts as much as what anyone says.',
  },
  { ...forFamily, label: 'What you can ask for.' },
];

const answer = ({ own }: EventWordsOf): readonly Paragraph[] => [
  {
    text: own
      ? 'Accept if you can come. If you cannot, decline or reply, so that we know and can find another way to hear you.'
      : 'Accept if you can come. If you cannot, decline or reply, so that we know, and tell us what you would like to be said.',
  },
  { text: 'Do not forward this invitation.' },
];

const listed = (names: readonly string[]): string => `${names.slice(0, -1).join(', ')} and ${names[names.length - 1]}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
