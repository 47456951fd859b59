import { nameOf } from '../papers/namesInPapers.ts';
import type { MinutesChecked, MinutesChecks } from './check.ts';
import { everyoneAsked } from './everyoneAsked.ts';

/** Everyone asked to come has something recorded; silence is named as silence. */
export function attendanceChecks({ file, meeting, record }: MinutesChecked): Partial<MinutesChecks> {
  const presence = (id: string) => record.presence.get(id)?.value ?? null;
  const asked = everyoneAsked(file, meeting).map(({ id }) => id);
  const missing = asked.filter((id) => presence(id) === null);
  const silent = asked.filter((id) => presence(id) === 'no reply');
  const children = file.children.filter(({ id }) => presence(id) === null);
  return {
    stops: missing.map((id) => ({
      id: `presence ${id}`,
      words: `Not recorded whether ${nameOf(file, id)} came`,
      detail: 'Record it under Who is here.',
    })),
    advice: [
      ...silent.map((id) => ({
        id: `no reply ${id}`,
        words: `${nameOf(file, id)} did not reply`,
        detail: 'Recorded as no reply, not as apologies.',
      })),
      ...children.map(({ id }) => ({
        id: `presence ${id}`,
        words: `Not recorded whether ${nameOf(file, id)} was there`,
        detail: 'Present, or not brought.',
      })),
    ],
    inOrder: missing.length === 0 ? [{ id: 'presence', words: 'Recorded for everyone invited whether they came' }] : [],
  };
}
