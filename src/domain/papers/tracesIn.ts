import { keptApartFrom } from '../case/areApart.ts';
import type { CaseFile, Person, PersonId } from '../case/caseFile.ts';
import { findTrace, type MayBeNamed } from '../case/findTrace.ts';
import type { ActionText } from '../meeting/event.ts';
import { everyoneAsked } from '../meeting/everyoneAsked.ts';
import type { AgendaPlace } from './agendaPlace.ts';
import { papersOf } from './papersOf.ts';
import { paperText } from './paperText.ts';
import { type PaperSources, seenBy } from './seenBy.ts';

/** Something in a reader's own papers that would name a person they are kept apart from. */
export interface Trace {
  /** Stable over readings of the same record. */
  readonly id: string;
  readonly reader: Person;
  readonly names: Person;
  /** `item 7, Parents’ voice`, `the plan, action 2` */
  readonly where: string;
  /** What was typed there. */
  readonly text: string;
  /** The words that give them away, as typed. */
  readonly found: string;
  /** Agenda item where it can be put right. */
  readonly item?: string;
}

/** Whoever is kept apart from someone, and was asked or came: the only people with papers of their own. */
export function readersApart({ file, meeting, record }: PaperSources): readonly Person[] {
  const asked = new Set(everyoneAsked(file, meeting).map(({ id }) => id));
  const came = (id: PersonId) => (record.presence.get(id)?.value ?? null) !== null;
  return file.people.filter(({ id }) => (asked.has(id) || came(id)) && keptApartFrom(file, id).length > 0);
}

/** Every place where this reader's papers would name somebody they are kept apart from. Empty: the papers may be made. */
export function tracesIn(of: PaperSources, agenda: readonly AgendaPlace[], reader: Person): readonly Trace[] {
  const seen = seenBy(of, reader.id);
  const mayBeNamed = namedIn(seen.file);
  return keptApartFrom(of.file, reader.id).flatMap((names) => {
    const traces = piecesOf(seen, agenda).flatMap(({ id, where, text, item }): readonly Trace[] => {
      const found = findTrace(text, names, mayBeNamed);
      if (found === undefined) return [];
      return [{ id: `${reader.id} ${names.id} ${id}`, reader, names, where, text, found, ...(item && { item }) }];
    });
    return traces.length > 0 ? traces : elsewhere(of, reader, names, mayBeNamed);
  });
}

/** What no piece shows: the place, a role that was typed, an id that nobody bears. */
function elsewhere(
  of: PaperSources,
  reader: Person,
  names: Person,
  mayBeNamed: readonly MayBeNamed[],
): readonly Trace[] {
  const { minutes, plan } = papersOf({ ...of, version: 1, reader: reader.id });
  const lines = [minutes, ...(plan ? [plan] : [])].flatMap((paper) => paperText(paper).split('\n'));
  const text = lines.find((line) => line.includes(names.id) || findTrace(line, names, mayBeNamed) !== undefined);
  if (text === undefined) return [];
  const found = findTrace(text, names, mayBeNamed) ?? names.id;
  return [{ id: `${reader.id} ${names.id} paper`, reader, names, where: 'a line of the paper itself', text, found }];
}

const namedIn = ({ people, children }: CaseFile): readonly MayBeNamed[] => [
  ...people.map(({ name, role, side }) => ({ name, role, family: side === 'family' })),
  ...children.map(({ name }) => ({ name, family: true })),
];

interface Piece {
  readonly id: string;
  readonly where: string;
  readonly text: string;
  readonly item?: string;
}

const inFull = ({ need, what, outcome }: ActionText): string => [need, what, outcome].filter(Boolean).join(' ');

/** Everything somebody typed that this reader's papers print. */
function piecesOf({ file, record }: PaperSources, agenda: readonly AgendaPlace[]): readonly Piece[] {
  const at = (item: string): string => {
    const place = agenda.find(({ id }) => id === item);
    return place ? `${place.number === undefined ? '' : `item ${place.number}, `}${place.title}` : item;
  };
  const nameOfPerson = (id: string) => file.people.find((person) => person.id === id)?.name ?? id;
  return [
    ...record.notes.flatMap(({ id, versions }) =>
      versions.map(({ value }) => ({
        id: `note ${id}`,
        where: at(value.item),
        text: [value.voice, value.text, value.answer].filter(Boolean).join(' '),
        item: value.item,
      })),
    ),
    ...[...record.statements].flatMap(([name, { versions }]) =>
      versions.map(({ value }) => ({ id: name, where: `the ${name}`, text: value })),
    ),
    ...record.actions.flatMap(({ id, versions }, place) =>
      versions.map(({ value }) => ({
        id: `action ${id}`,
        where: `the plan, action ${place + 1}`,
        text: inFull(value),
      })),
    ),
    ...[...record.outcomes].flatMap(([id, { value }]) =>
      value?.is === 'dropped'
        ? [{ id: `outcome ${id}`, where: 'the plan, why an action was dropped', text: value.reason }]
        : [],
    ),
    ...[...record.voiceReasons].map(([of, { value }]) => ({
      id: `reason ${of}`,
      where: 'why somebody’s voice is missing',
      text: value,
    })),
    ...[...record.writtenUpdates].flatMap(([id, { versions }]) =>
      versions.map(({ value }) => ({
        id: `update ${id}`,
        where: `the written update of ${nameOfPerson(id)}`,
        text: value,
      })),
    ),
    ...[...record.exitStrategies].flatMap(([id, { versions }]) =>
      versions.map(({ value }) => ({
        id: `exit ${id}`,
        where: `how ${nameOfPerson(id)} leaves the plan`,
        text: value,
      })),
    ),
    ...record.guests.flatMap(({ id, versions }) =>
      versions.map(({ value }) => ({ id: `guest ${id}`, where: 'who came', text: `${value.name} ${value.role}` })),
    ),
    ...[...record.decided].flatMap(([of, { value }]) =>
      value?.why ? [{ id: `outcome of ${of}`, where: 'why the meeting decided so', text: value.why }] : [],
    ),
    ...[...record.nextRoles].flatMap(([role, { value }]) =>
      value ? [{ id: `next ${role}`, where: `who is ${role} next time`, text: value }] : [],
    ),
    ...(record.finished?.value?.why
      ? [{ id: 'finished', where: 'why the meeting was finished as it was', text: record.finished.value.why }]
      : []),
    ...file.plan.actions.map((action) => ({
      id: `plan ${action.id}`,
      where: 'an action of the last plan',
      text: inFull(action),
    })),
  ];
}
