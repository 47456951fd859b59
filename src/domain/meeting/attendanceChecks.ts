import { inWords, nameOf } from '../papers/namesInPapers.ts';
import type { Check, MinutesChecked, MinutesChecks } from './check.ts';
import { everyoneAsked } from './everyoneAsked.ts';

/** Everyone asked to come has something recorded; silence is named as silence. */
export function attendanceChecks({ file, meeting, record }: MinutesChecked): Partial<MinutesChecks> {
  const presence = (id: string) => record.presence.get(id)?.value ?? null;
  const asked = everyoneAsked(file, meeting).map(({ id }) => id);
  const missing = asked.filter((id) => presence(id) === null);
  const silent = asked.filter((id) => presence(id) === 'no reply');
  const children = file.children.filter(({ id }) => presence(id) === null);
  return {
    stops: unrecorded(missing.map((id) => nameOf(file, id))),
    advice: [
      ...silent.map((id) => ({
        id: `no reply ${id}`,
        words: `${nameOf(file, id)} did not reply`,
        detail: 'Recorded as no reply, not as apologies.',
        place: 'here' as const,
      })),
      ...children.map(({ id }) => ({
        id: `presence ${id}`,
        words: `Not recorded whether ${nameOf(file, id)} was there`,
        detail: 'Present, or not brought.',
        place: 'here' as const,
      })),
    ],
    inOrder: missing.length === 0 ? [{ id: 'presence', words: 'Recorded for everyone invited whether they came' }] : [],
  };
}

/** One thing to put right, however many people it is about: all are set in one place. */
function unrecorded(names: readonly string[]): readonly Check[] {
  const [only] = names;
  if (only === undefined) return [];
  const place = 'here';
  if (names.length === 1)
    return [
      { id: 'presence', words: `Not recorded whether ${only} came`, detail: 'Record it under Who is here.', place },
    ];
  return [
    {
      id: 'presence',
      words: `${names.length} people: nobody recorded whether they came`,
      detail: `${inWords(names)}. Record each under Who is here.`,
      place,
    },
  ];
}
