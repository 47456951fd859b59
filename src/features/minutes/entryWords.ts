import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { MeetingEvent } from '../../domain/meeting/event.ts';
import { presenceNames } from '../../domain/meeting/presenceNames.ts';
import { wordsIn } from '../../domain/meeting/removedText.ts';
import { nameOf } from '../../domain/papers/namesInPapers.ts';
import { longDate } from '../../domain/time/dateWords.ts';

export interface EntryWords {
  /** `Worry`, `Marigold Fay`, `Written update: Wren Applegarth` */
  readonly what: string;
  /** What was written or set. */
  readonly said: string;
}

/** One entry of the log in words. `item` names an agenda item. */
export function entryWords(event: MeetingEvent, file: CaseFile, item: (id: string) => string | undefined): EntryWords {
  const words = wordsIn(event).join(' · ');
  const who = nameOf(file, event.target);
  const { value } = event;
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
    case 'note withdrawn':
    case 'action withdrawn':
    case 'guest withdrawn':
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
