import { nameOf } from '../papers/namesInPapers.ts';
import type { Check, MinutesChecked } from './check.ts';
import { clash } from './clash.ts';
import { readBack } from './readBack.ts';

/** What two people recorded differently and no paper says, or recorded twice: worth a look, and nobody is stopped. */
export function heardClashes(of: MinutesChecked): readonly Check[] {
  const { file, meeting, record } = of;
  const readOut = [...record.writtenUpdates.keys()].flatMap((id) =>
    clash(of, record.readOut.get(id), {
      id: `read out clash ${id}`,
      words: `Two people recorded differently whether ${nameOf(file, id)}’s update was read out`,
      said: (value) => (value ? 'read out' : 'not read out'),
      capture: 'written updates',
    }),
  );
  const confirmed = readBack(file, meeting, record).flatMap(({ person }) =>
    clash(of, record.confirmed.get(person), {
      id: `confirmed clash ${person}`,
      words: `Two people recorded differently whether ${nameOf(file, person)} says yes to what is theirs`,
      said: (value) => (value ? 'yes' : 'not yet'),
    }),
  );
  const names = record.guests.map(({ versions }) => versions[0]!.value.name.trim());
  const same = (name: string) => (other: string) => other.toLowerCase() === name.toLowerCase();
  const twice = names.filter((name, place) => name !== '' && names.findIndex(same(name)) < place);
  const guests = [...new Set(twice.map((name) => names.find(same(name)) ?? name))].map((name) => ({
    id: `guest twice ${name}`,
    words: `${name} stands twice among the guests`,
    detail: 'If two people added one guest, take one of the two back.',
    place: 'here' as const,
  }));
  return [...readOut, ...confirmed, ...guests];
}
