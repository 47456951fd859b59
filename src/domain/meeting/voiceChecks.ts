import { itemFor } from '../papers/agendaPlace.ts';
import { placeOf, shown } from '../papers/minutesNotes.ts';
import { childrenNames, voiceOf } from '../papers/namesInPapers.ts';
import type { Check, MinutesChecked, MinutesChecks } from './check.ts';
import type { VoiceOf } from './event.ts';

/** The child's voice and each parent's are in the minutes, or the reason why not is. */
export function voiceChecks(of: MinutesChecked): Partial<MinutesChecks> {
  const checks = [child(of), parents(of)];
  return {
    stops: checks.flatMap(({ stops = [] }) => stops),
    advice: checks.flatMap(({ advice = [] }) => advice),
    inOrder: checks.flatMap(({ inOrder = [] }) => inOrder),
  };
}

function child(of: MinutesChecked): Partial<MinutesChecks> {
  const item = at(of, 'child');
  const notes = of.record.notes.filter((note) => placeOf(of.file, of.agenda, note) === 'child');
  const spoken = notes.filter((note) => shown(note).text.trim() !== '');
  if (spoken.length > 0) {
    const nobody = spoken.filter((note) => voiceOf(of.file, shown(note).voice).kind === 'nobody');
    return nobody.length === 0
      ? { inOrder: [{ id: 'voice child', words: 'Child’s voice recorded, and who relayed it', ...item }] }
      : {
          inOrder: [{ id: 'voice child', words: 'Child’s voice recorded', ...item }],
          advice: [
            { id: 'relayed', words: 'Who told us the child’s words?', detail: 'Choose whose voice it is.', ...item },
          ],
        };
  }
  if (reason(of, 'child'))
    return { inOrder: [{ id: 'voice child', words: 'Reason recorded why the child’s voice is missing', ...item }] };
  return {
    stops: [
      {
        id: 'voice child',
        words: `${childrenNames(of.file)}’s voice is missing`,
        detail: 'Record it, or the reason why not.',
        ...item,
      },
    ],
  };
}

function parents(of: MinutesChecked): Partial<MinutesChecks> {
  const item = at(of, 'parents');
  const silent = of.file.people.filter(
    ({ id, parentalResponsibility }) =>
      parentalResponsibility &&
      !of.record.notes.some((note) => {
        const { tag, text, voice } = shown(note);
        const who = voiceOf(of.file, voice);
        return tag === 'view' && text.trim() !== '' && who.kind === 'person' && who.person.id === id;
      }),
  );
  if (silent.length === 0) return { inOrder: [{ id: 'voice parents', words: 'Parents’ views recorded', ...item }] };
  if (reason(of, 'parents')) {
    return { inOrder: [{ id: 'voice parents', words: 'Reason recorded why a parent’s view is missing', ...item }] };
  }
  return {
    stops: silent.map(
      ({ id, name }): Check => ({
        id: `voice ${id}`,
        words: `${name}’s view is missing`,
        detail: 'Record it, or the reason why not.',
        ...item,
      }),
    ),
  };
}

const reason = ({ record }: MinutesChecked, voice: VoiceOf): boolean =>
  (record.voiceReasons.get(voice)?.value ?? '').trim() !== '';

function at({ agenda }: MinutesChecked, voice: VoiceOf): { readonly item?: string } {
  const item = itemFor(agenda, voice);
  return item === undefined ? {} : { item };
}
