import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { EventBody } from '../../domain/meeting/event.ts';
import { presenceNames } from '../../domain/meeting/presenceNames.ts';
import type { MeetingRecord } from '../../domain/meeting/record.ts';
import type { AgendaLine } from '../../domain/procedure/agenda.ts';

interface Known {
  readonly agenda: readonly AgendaLine[];
  readonly file: CaseFile;
  readonly record: Pick<MeetingRecord, 'guests'>;
}

/** What was done, after a name or `Undo:`, without a word of what was typed: `ticked Child’s voice`. */
export function actWords(body: EventBody, known: Known): string {
  const name = (id: string) => nameOf(id, known);
  switch (body.type) {
    case 'tick':
      return `${body.value ? 'ticked' : 'unticked'} ${titleOf(body.target, known)}`;
    case 'presence':
      return `recorded ${name(body.target)}: ${body.value ? presenceNames[body.value] : 'nothing'}`;
    case 'arrived':
      return `recorded when ${name(body.target)} came`;
    case 'left':
      return `recorded when ${name(body.target)} left`;
    case 'joined by':
      return `recorded how ${name(body.target)} joined`;
    case 'guest':
      return `put ${body.value.name || 'a guest'} on the list`;
    case 'guest withdrawn':
      return 'took a guest off the list';
    case 'written update':
      return `put in the written update of ${name(body.target)}`;
    case 'read out':
      return `recorded the update of ${name(body.target)}: ${body.value ? '' : 'not '}read out`;
    case 'voice reason':
      return 'said why a voice is missing';
    case 'none given':
      return `recorded that ${name(body.target)} gave ${body.value ? 'no' : 'a'} view`;
    case 'scaling':
      return `recorded the number of ${name(body.target)}`;
    case 'agreed':
      return `recorded who agrees with the ${body.target.split(': ')[0]}`;
    case 'statement':
      return `wrote the ${body.target}`;
    case 'note':
      return `wrote a note at ${titleOf(body.value.item, known)}`;
    case 'note withdrawn':
      return 'took a note back';
    case 'action':
      return 'wrote an action in the plan';
    case 'action withdrawn':
      return 'took an action back';
    case 'action state':
      return `said of ${known.file.plan.actions.find(({ id }) => id === body.target)?.what ?? 'an action'}: ${body.value?.is ?? 'nothing'}`;
    case 'exit strategy':
      return `wrote the exit strategy of ${name(body.target)}`;
    case 'confirmed':
      return `recorded that ${name(body.target)} ${body.value ? 'confirmed' : 'did not confirm'} their actions`;
    case 'outcome':
      return 'recorded what was decided';
    case 'close next':
      return `recorded that the next meeting ${body.value ? 'is' : 'is not'} the last`;
    case 'family absent':
      return 'recorded what is done as nobody of the family came';
    case 'notes by':
      return 'recorded who takes the notes';
    case 'concern':
      return `recorded whether the case is ${body.target === 'contentious' ? 'contentious' : 'without progress'}`;
    case 'discussion order':
      return `put ${body.value === 'updates first' ? 'news' : 'the plan'} first`;
    case 'agenda order':
      return body.value ? 'changed the order of the agenda' : 'put the agenda in the procedure’s order';
    case 'next meeting':
      return body.value ? 'set the next meeting' : 'took back the next meeting';
    case 'next role':
      return body.target === 'chair' ? 'recorded who chairs next time' : 'recorded who takes notes next time';
    case 'finished':
      return body.value ? 'finished the meeting' : 'went on with the meeting';
    case 'call answer':
      return 'answered a question about the call';
    case 'here':
      return 'is writing';
  }
}

const titleOf = (item: string, { agenda }: Known): string =>
  agenda.find((line) => line.item.id === item)?.item.title ?? 'an item';

const nameOf = (id: string, { file, record }: Known): string =>
  file.people.find((person) => person.id === id)?.name ??
  file.children.find((child) => child.id === id)?.initials ??
  record.guests.find((guest) => guest.id === id)?.versions[0]?.value.name ??
  'someone';
