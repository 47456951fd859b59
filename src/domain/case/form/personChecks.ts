import { profileOf } from '../../procedure/inForce.ts';
import { type AddressFound, addressChecks } from './addressChecks.ts';
import { advice, type CaseProblem, wrong } from './caseProblem.ts';
import { peopleTyped, type TypedCase, type TypedPerson } from './typedCase.ts';

/** Whoever is here, each compared with those before: of two who are the same, the second is told. */
export function personChecks(typed: TypedCase, found: (person: TypedPerson) => AddressFound): readonly CaseProblem[] {
  const people = peopleTyped(typed);
  return [
    ...people.flatMap((person, index) => [
      ...whoChecks(person, people.slice(0, index), typed.procedure),
      ...addressChecks(person, people.slice(0, index), found(person)),
    ]),
    ...leadChecks(typed, people),
    ...responsibilityChecks(people),
  ];
}

function whoChecks(
  person: TypedPerson,
  before: readonly TypedPerson[],
  procedure: TypedCase['procedure'],
): readonly CaseProblem[] {
  const [name, role] = [person.name.trim(), person.role.trim()];
  const found: CaseProblem[] = [];
  if (name === '') found.push(wrong(`${person.id}/name`, 'Write the name.', role || 'Someone without a name'));
  else if (before.some((other) => same(other.name, name) && same(other.role, role)))
    found.push(wrong(`${person.id}/name`, 'This person is here already, with the same role.', name));
  if (role === '') found.push(wrong(`${person.id}/role`, roleAsked(person.side, procedure), name));
  return found;
}

function roleAsked(side: TypedPerson['side'], procedure: TypedCase['procedure']): string {
  if (side === 'family') return 'Say who they are to the child: mother, stepfather, aunt.';
  if (side === 'agency') return 'Say what they are: school, health visitor, police.';
  const roles = profileOf(procedure)?.roles.slice(0, 3) ?? [];
  return `Say what they are: ${roles.length > 0 ? roles.map(({ role }) => role).join(', ') : 'social worker, team manager'}.`;
}

const same = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();

function leadChecks({ leadWorker, people }: TypedCase, typed: readonly TypedPerson[]): readonly CaseProblem[] {
  if (typed.some(({ id, side }) => id === leadWorker && side === 'council')) return [];
  const meant = people.find(({ id, side }) => id === leadWorker && side === 'council');
  const words = 'Say who leads the plan: the lead worker is asked to every meeting.';
  return [meant ? wrong(`${meant.id}/name`, words, 'Lead worker') : wrong('leadWorker', words, 'Lead worker')];
}

function responsibilityChecks(people: readonly TypedPerson[]): readonly CaseProblem[] {
  if (people.some(({ side, parentalResponsibility }) => side === 'family' && parentalResponsibility)) return [];
  return [
    advice('family', 'Nobody here has parental responsibility. Find out who has: they have a place at every meeting.'),
  ];
}
