import type { CaseFile } from '../case/caseFile.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { MeetingRecord } from '../meeting/record.ts';
import type { AgendaPlace } from './agendaPlace.ts';
import { childVoices } from './childVoices.ts';
import { type Note, noteBlocks, placeOf, shown } from './minutesNotes.ts';
import { childrenNames, firstName, inWords, nameAndRole, voiceOf } from './namesInPapers.ts';
import type { Block } from './paper.ts';

interface VoicesOf {
  readonly file: CaseFile;
  readonly meeting: Pick<Meeting, 'time'>;
  readonly record: MeetingRecord;
  readonly agenda: readonly AgendaPlace[];
}

/** The voices have their place even when nothing was said: then the reason stands there, or that there is none. */
export function voiceBlocks(of: VoicesOf): readonly Block[] {
  const { file, record, agenda } = of;
  const { each, unnamed, reasons } = childVoices(file, agenda, record);
  const several = each.length > 1;
  const told = (notes: readonly Note[]) => noteBlocks(file, of.meeting.time.date, 'child', notes);
  const parents = record.notes.filter((note) => placeOf(file, agenda, note) === 'parents');
  return [
    heading(`${several ? 'The children' : childrenNames(file)}’s voice`),
    ...told(unnamed),
    ...reasons.filter(isSaid).map(whyNot),
    ...each.flatMap(({ child, notes, reason }): readonly Block[] => [
      ...(several ? [{ kind: 'heading', level: 2, text: firstName(child) } as const] : []),
      ...orWhyNot(told(notes), reason),
    ]),
    heading('Parents’ voice'),
    ...orWhyNot(
      noteBlocks(file, of.meeting.time.date, 'parents', parents),
      record.voiceReasons.get('parents')?.value ?? '',
      inWords(unheard(file, parents)),
    ),
  ];
}

/** Each parent whose view does not stand there: the reason is theirs and nobody else's. */
const unheard = (file: CaseFile, notes: readonly Note[]): readonly string[] =>
  file.people
    .filter(({ id, parentalResponsibility }) => {
      const said = (note: Note) => {
        const who = voiceOf(file, shown(note).voice);
        return who.kind === 'person' && who.person.id === id;
      };
      return parentalResponsibility && !notes.some(said);
    })
    .map(({ id }) => nameAndRole(file, id));

/** `whose`: who is missing, where that is not plain from what stands above. */
function orWhyNot(said: readonly Block[], reason: string, whose = ''): readonly Block[] {
  if (isSaid(reason)) return [...said, whyNot(said.length > 0 && whose !== '' ? `${whose}: ${reason}` : reason)];
  return said.length > 0 ? said : [{ kind: 'paragraph', runs: [{ text: 'Not recorded.' }] }];
}

const isSaid = (text: string): boolean => text !== '';
const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const whyNot = (text: string): Block => ({ kind: 'paragraph', runs: [{ text: 'Why not: ', strong: true }, { text }] });
