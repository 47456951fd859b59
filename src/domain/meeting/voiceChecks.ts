import { itemFor } from '../papers/agendaPlace.ts';
import { type ChildVoice, childVoices } from '../papers/childVoices.ts';
import { type Note, shown } from '../papers/minutesNotes.ts';
import { childrenNames, firstName, voiceOf } from '../papers/namesInPapers.ts';
import type { Check, MinutesChecked, MinutesChecks } from './check.ts';
import type { VoiceOf } from './event.ts';

/** Each child's voice and each parent's are in the minutes, or the reason why not is. */
export function voiceChecks(of: MinutesChecked): Partial<MinutesChecks> {
  const checks = [...children(of), parents(of), unnamedDissent(of)];
  return {
    stops: checks.flatMap(({ stops = [] }) => stops),
    advice: checks.flatMap(({ advice = [] }) => advice),
    inOrder: checks.flatMap(({ inOrder = [] }) => inOrder),
  };
}

function children(of: MinutesChecked): readonly Partial<MinutesChecks>[] {
  const item = at(of, 'child');
  const { each, unnamed } = childVoices(of.file, of.agenda, of.record);
  const asked = unnamed.filter(isSaid).map(
    (note): Check => ({
      id: `whose voice ${note.id}`,
      words: 'Which child’s voice is this?',
      detail: `“${shown(note).text}”`,
      ...item,
    }),
  );
  return [...each.map((voice) => oneChild(of, voice, each.length > 1)), { advice: each.length > 1 ? asked : [] }];
}

/** With several children each is named, and each has a voice or a reason of their own. */
function oneChild(of: MinutesChecked, voice: ChildVoice, several: boolean): Partial<MinutesChecks> {
  const item = at(of, 'child');
  const { id, name } = voice.child;
  const check = { id: several ? `voice ${id}` : 'voice child', ...item };
  const whose = several ? `${firstName(voice.child)}’s voice` : 'Child’s voice';
  const spoken = voice.notes.filter(isSaid);
  if (spoken.length > 0) {
    const nobody = spoken.filter((note) => voiceOf(of.file, shown(note).voice).kind === 'nobody');
    if (nobody.length === 0) return { inOrder: [{ ...check, words: `${whose} recorded, and who relayed it` }] };
    const told = several ? `Who told us ${firstName(voice.child)}’s words?` : 'Who told us the child’s words?';
    return {
      inOrder: [{ ...check, words: `${whose} recorded` }],
      advice: [
        { id: several ? `relayed ${id}` : 'relayed', words: told, detail: 'Choose whose voice it is.', ...item },
      ],
    };
  }
  if (voice.reason.trim() !== '') {
    const missing = several ? whose : 'the child’s voice';
    return { inOrder: [{ ...check, words: `Reason recorded why ${missing} is missing` }] };
  }
  const missing = several ? name : childrenNames(of.file);
  return {
    stops: [{ ...check, words: `${missing}’s voice is missing`, detail: 'Record it, or the reason why not.' }],
  };
}

/** F-CAP-03: a disagreement is somebody's. One that was recorded without a name is asked about. */
const unnamedDissent = ({ file, record }: MinutesChecked): Partial<MinutesChecks> => ({
  advice: record.notes
    .filter((note) => {
      const { tag, voice } = shown(note);
      return tag === 'disagreement' && voiceOf(file, voice).kind === 'nobody';
    })
    .map((note) => ({
      id: `disagrees ${note.id}`,
      words: 'Who disagrees?',
      detail: `“${shown(note).text}”`,
      item: shown(note).item,
    })),
});

const isSaid = (note: Note): boolean => shown(note).text.trim() !== '';

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
