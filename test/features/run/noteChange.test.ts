import { expect, it } from 'vitest';
import type { NoteText } from '../../../src/domain/meeting/event.ts';
import { fold } from '../../../src/domain/meeting/fold.ts';
import { actionDraftFrom, actionDraftOf } from '../../../src/features/run/actionDraft.ts';
import {
  changedNote,
  type NoteChange,
  noteChangeFrom,
  noteChangeOf,
  sameNote,
} from '../../../src/features/run/noteChange.ts';
import { eventsOf } from '../../builders/recordOf.ts';

const late: NoteText = { item: 'LEI-A05', tag: 'worry', text: 'Late' };
const written = eventsOf([{ type: 'note', target: 'n-1', value: late }]);
const note = fold(written).notes[0]!;
const kept = (change: NoteChange) => noteChangeFrom(JSON.stringify(change));

it('keeps an emptied box empty: that is not the same as nothing typed', () => {
  expect(kept({ ...noteChangeOf(note, late), text: '' })).toMatchObject({ text: '' });
  expect(noteChangeFrom('')).toBeUndefined();
  expect(noteChangeFrom('not one of ours')).toBeUndefined();
});

it('is written over what was there when typing began, so that a colleague’s change meanwhile stays beside it', () => {
  const half = kept({ ...noteChangeOf(note, late), text: 'Late twice' })!;
  const theirs = {
    ...written[0]!,
    id: 't1',
    at: `${written[0]!.at}t`,
    by: 'tansy',
    value: { ...late, text: 'Often late' },
  };
  const meanwhile = { ...theirs, basedOn: ['e1'] } as (typeof written)[number];
  const mine = { ...meanwhile, id: 'm1', at: `${written[0]!.at}u`, by: 'petra', value: changedNote('LEI-A05', half) };
  const together = fold([...written, meanwhile, { ...mine, basedOn: half.over } as (typeof written)[number]]);
  expect(together.notes[0]?.versions.map(({ value }) => value.text)).toEqual(['Late twice', 'Often late']);
  expect(together.conflicts).toBe(1);
});

it('changes a note’s kind and whose it is, and drops a voice that the kind does not carry', () => {
  const change = noteChangeOf(note, late);
  const view = changedNote('LEI-A05', { ...change, tag: 'view', voice: 'p-mother' });
  expect(view).toEqual({ item: 'LEI-A05', tag: 'view', text: 'Late', voice: 'p-mother' });
  expect(sameNote(view, late)).toBe(false);
  expect(changedNote('LEI-A05', { ...change, tag: 'decision', voice: 'p-mother' })).toEqual({
    ...late,
    tag: 'decision',
  });
  expect(sameNote(changedNote('LEI-A05', { ...change, text: ' Late ' }), late)).toBe(true);
});

it('keeps beside a half changed action what it was typed over', () => {
  const began = actionDraftOf({ what: 'Alarm', owner: 'p-mother' }, ['e1']);
  const typed = JSON.stringify({ ...began, what: 'Alarm and clothes' });
  const since = actionDraftOf({ what: 'Two alarms' }, ['e2']);
  expect(actionDraftFrom(typed, since)).toEqual({ ...began, what: 'Alarm and clothes' });
  expect(actionDraftFrom('', since).over).toEqual(['e2']);
});
