import { expect, it } from 'vitest';
import { agendaFor } from '../../../src/domain/procedure/agenda.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { noteDraftFrom } from '../../../src/features/run/noteDraft.ts';
import { noteHeading, usualTag } from '../../../src/features/run/noteWords.ts';

const agenda = agendaFor(leicestershire, { kind: 'initial', mode: 'teams', ledBy: 'key worker' });
const child = agenda.find(({ item }) => item.id === 'LEI-A05')!.item;
const other = agenda.find(({ item }) => item.id === 'LEI-A08')!.item;

it('starts with a view where a voice is asked for, and guesses no kind elsewhere', () => {
  expect(usualTag(child)).toBe('view');
  expect(usualTag(other)).toBe('');
});

it('brings a half written note back as it was', () => {
  const kept = JSON.stringify({ text: 'Gran: he asks when Dad is coming to', tag: 'view', voice: 'p-grandmother' });
  expect(noteDraftFrom(kept, '')).toEqual({
    text: 'Gran: he asks when Dad is coming to',
    tag: 'view',
    voice: 'p-grandmother',
    about: '',
  });
  expect(noteDraftFrom('not one of ours', 'view')).toEqual({ text: '', tag: 'view', voice: '', about: '' });
});

it('says whose words a note carries, and who told them', () => {
  const name = (voice: string) => (voice === 'c-1' ? 'E.F.' : 'Mr Inglenook, school');
  const note = { item: child.id, tag: 'view', text: '…' } as const;
  expect(noteHeading({ ...note, voice: 'c-1' }, child, name)).toBe('View: E.F.');
  expect(noteHeading({ ...note, voice: 'p-school' }, child, name)).toBe('View: told by Mr Inglenook, school');
  expect(noteHeading({ ...note, voice: 'p-school' }, other, name)).toBe('View: Mr Inglenook, school');
  expect(noteHeading(note, child, name)).toBe('View');
});
