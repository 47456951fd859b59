import type { PersonId } from '../../domain/case/caseFile.ts';
import type { AnsweredQuestion, CallQuestion } from '../../domain/meeting/call/callQuestion.ts';
import type { Stay } from '../../domain/meeting/call/callReport.ts';
import type { ComparedWith } from '../../domain/meeting/call/compareCalls.ts';
import { presenceNames } from '../../domain/meeting/presenceNames.ts';
import { nameOf } from '../../domain/papers/namesInPapers.ts';
import { shortTime } from '../../ui/dates.ts';

type Of = Pick<ComparedWith, 'file' | 'record'>;

/** A person or child of the case, or a guest of the record. */
export const nameIn = ({ file, record }: Of, id: PersonId): string =>
  record.guests.find((guest) => guest.id === id)?.versions[0]?.value.name ?? nameOf(file, id);

/** `Marigold Fay, mother` */
export function choiceWords(of: Of, id: PersonId): string {
  const person = of.file.people.find((one) => one.id === id);
  return person ? `${person.name}, ${person.role}` : nameIn(of, id);
}

/** Who can compare Teams' report with the list, and what everyone else does. Before it was tried, and once it was refused. */
export function whoComparesWords(
  organiser: string,
  reader: 'organiser' | 'co-organiser' | 'anyone else',
  asked: 'not yet' | 'refused',
): { readonly who: string; readonly next: string } {
  if (reader === 'organiser')
    return asked === 'refused'
      ? {
          who: 'Teams gives no report of this call, although you booked it.',
          next: 'Go through the list by hand. The list is enough: the minutes wait for no report.',
        }
      : canSay;
  const ask = `Ask ${organiser} to open these minutes: what differs is asked here, and you see the answers. Or go through the list by hand. The list is enough.`;
  if (reader === 'co-organiser')
    return asked === 'refused'
      ? { who: 'Teams gives you no report of this meeting, although you are a co-organiser.', next: ask }
      : canSay;
  return asked === 'refused'
    ? { who: `Only ${organiser}, who booked the call, or a co-organiser may read Teams’ report.`, next: ask }
    : { who: `${organiser} booked the call: they, or a co-organiser, may read Teams’ report.`, next: ask };
}

const canSay = {
  who: 'Teams can say who was in the call.',
  next: 'It is compared with the chair’s list and changes nothing by itself.',
};

/** What differs, in one line, and what the list says. */
export function questionWords(of: Of, question: CallQuestion): { readonly words: string; readonly detail: string } {
  const name = question.kind === 'who' ? typed(question.name) : nameIn(of, question.person);
  switch (question.kind) {
    case 'not in call':
      return {
        words: `${name} is on the list as here, and was not in the call`,
        detail: 'Did they come another way? Whoever shares a device, or opted out in Teams, is not in the report.',
      };
    case 'not on list':
      return {
        words: `${name} was in the call${span(question.stays)}`,
        detail: `The list says: ${question.recorded ? presenceNames[question.recorded] : 'not recorded'}.`,
      };
    case 'who':
      return {
        words: `Who was ${name}?`,
        detail: `In the call${span(question.stays)}, without an account that is known.`,
      };
    case 'came late':
      return {
        words: `${name} joined at ${question.at}`,
        detail: question.recorded ? `The list says ${question.recorded}.` : 'The list has them from the beginning.',
      };
    case 'left early':
      return {
        words: `${name} left at ${question.at}`,
        detail: question.recorded ? `The list says ${question.recorded}.` : 'The list has them to the end.',
      };
    case 'not kept apart':
      return {
        words: `${name} was in a call with somebody they are kept apart from`,
        detail: 'Speak with the lead worker about what they may have learnt. Noting it here changes nothing else.',
      };
  }
}

/** What somebody has said of it: `“Mum”: Marigold Fay`. */
export function answeredWords(of: Of, { question, answer }: AnsweredQuestion): string {
  if (question.kind === 'who') {
    const name = typed(question.name);
    if (answer.is === 'person') return `${name}: ${nameIn(of, answer.person)}`;
    return `${name}: nobody of the meeting`;
  }
  return `${questionWords(of, question).words}: ${question.kind === 'not kept apart' ? 'noted' : 'the list stands'}`;
}

const typed = (name: string): string => (name.trim() === '' ? 'somebody without a name' : `“${name.trim()}”`);

function span(stays: readonly Stay[]): string {
  const [first, last] = [stays[0], stays.at(-1)];
  return first && last ? ` from ${shortTime(first.from)} to ${shortTime(last.until)}` : '';
}
