import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { MeetingEvent } from '../../domain/meeting/event.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { outcomesAllowed } from '../../domain/meeting/meetingOutcome.ts';
import { presenceNames } from '../../domain/meeting/presenceNames.ts';
import { wordsIn } from '../../domain/meeting/removedText.ts';
import { nameOf } from '../../domain/papers/namesInPapers.ts';
import { profileOf } from '../../domain/procedure/inForce.ts';
import { longDate } from '../../domain/time/dateWords.ts';

export interface EntryWords {
  /** `Worry`, `Marigold Fay`, `Written update: Wren Applegarth` */
  readonly what: string;
  /** What was written or set. */
  readonly said: string;
}

export interface EntryKnown {
  readonly file: CaseFile;
  readonly meeting: Pick<Meeting, 'kind'>;
  /** Names an agenda item. */
  readonly item: (id: string) => string | undefined;
  /** Names of those who came and are no person of the case, by id. */
  readonly guests: ReadonlyMap<string, string>;
}

/** One entry of the log in words. */
export function entryWords(event: MeetingEvent, { file, meeting, item, guests }: EntryKnown): EntryWords {
  const words = wordsIn(event).join(' · ');
  const nameFor = (id: string) => guests.get(id) ?? nameOf(file, id);
  const who = nameFor(event.target);
  const { value } = event;
  const decidedWords = (id: string) => {
    const outcome = outcomesAllowed(profileOf(file.procedure), meeting).find((rule) => rule.id === id)?.outcome ?? id;
    return words === '' ? outcome : `${outcome}. ${words}`;
  };
  switch (event.type) {
    case 'tick':
      return { what: item(event.target) ?? event.target, said: event.value ? 'Done' : 'Not done after all' };
    case 'presence':
      return { what: who, said: event.value ? presenceNames[event.value] : 'Attendance taken back' };
    case 'note': {
      const { tag, text, answer, voice } = event.value;
      return {
        what: `${upper(tag)}${voice ? `: ${nameOf(file, voice)}` : ''}`,
        said: [text, answer].filter(Boolean).join(' · '),
      };
    }
    case 'action':
      return { what: event.value.owner ? `Action: ${nameOf(file, event.value.owner)}` : 'Action', said: words };
    case 'statement':
      return { what: upper(event.target), said: words };
    case 'action state':
      return {
        what: 'Earlier action',
        said: [event.value?.is ?? 'not gone through', words].filter(Boolean).join(': '),
      };
    case 'voice reason':
      return { what: 'Why a voice is missing', said: words };
    case 'next meeting':
      return {
        what: 'Next meeting',
        said: event.value ? `${longDate(event.value.date)}, ${event.value.start}` : 'Taken back',
      };
    case 'next role':
      return {
        what: event.target === 'chair' ? 'Chairs next time' : 'Takes the notes next time',
        said: event.value ? nameFor(event.value) : 'Taken back',
      };
    case 'notes by':
      return { what: 'Takes the notes', said: event.value ? nameFor(event.value) : 'The council' };
    case 'agreed': {
      const [statement = '', id = ''] = event.target.split(': ');
      return { what: `${upper(statement)}: ${nameFor(id)}`, said: event.value ? upper(event.value) : 'Taken back' };
    }
    case 'outcome': {
      const whose = event.target === 'case' ? '' : ` for ${who}`;
      return { what: `What is decided${whose}`, said: event.value ? decidedWords(event.value.outcome) : 'Taken back' };
    }
    case 'call answer': {
      const { value: answer } = event;
      const said = answer?.is === 'person' ? nameFor(answer.person) : answer && upper(answer.is);
      return { what: `In the call: ${event.target}`, said: said ?? 'Taken back' };
    }
    case 'agenda order':
      return {
        what: 'Order of the agenda',
        said: event.value?.map((id) => item(id) ?? id).join(', ') ?? 'As the procedure has it',
      };
    case 'concern':
      return {
        what:
          event.target === 'contentious' ? 'Something contentious has to be discussed' : 'There has been no progress',
        said: plainly(value),
      };
    case 'close next':
      return { what: 'The next meeting is the last', said: plainly(value) };
    case 'guest withdrawn':
      return { what: upper(event.type), said: guests.get(event.target) ?? '' };
    case 'note withdrawn':
    case 'action withdrawn':
      return { what: upper(event.type), said: '' };
    default:
      return { what: `${upper(event.type)}${who === event.target ? '' : `: ${who}`}`, said: words || plainly(value) };
  }
}

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Whatever has no sentence of its own, so that nothing is left out. */
function plainly(value: unknown): string {
  if (value === true) return 'Yes';
  if (value === false) return 'No';
  if (value === null) return 'Taken back';
  if (typeof value !== 'object') return String(value);
  return Object.values(value)
    .filter((each) => typeof each === 'string' || typeof each === 'number')
    .join(', ');
}
