import { describe, expect, it } from 'vitest';
import type { EventBody, MeetingEvent } from '../../../src/domain/meeting/event.ts';
import { fold } from '../../../src/domain/meeting/fold.ts';
import { instantAt } from '../../../src/domain/time/epoch.ts';
import { tenOClock } from '../../builders/events.ts';

let count = 0;
/** Each a second after the last. */
function written(by: string, body: EventBody, basedOn?: readonly string[]): MeetingEvent {
  count += 1;
  const ms = tenOClock + count * 1000;
  const at = `${String(ms).padStart(15, '0')}.000000.${by}`;
  return { ...body, id: `e${count}`, at, wall: instantAt(ms), certain: true, by, ...(basedOn && { basedOn }) };
}

const tick = (by: string, value: boolean, basedOn?: readonly string[]) =>
  written(by, { type: 'tick', target: 'LEI-A01', value }, basedOn);
const note = (by: string, text: string, basedOn?: readonly string[]) =>
  written(by, { type: 'note', target: 'n-1', value: { item: 'LEI-A05', tag: 'view', text } }, basedOn);
const withdrawn = (by: string, basedOn?: readonly string[]) =>
  written(by, { type: 'note withdrawn', target: 'n-1', value: true }, basedOn);
const texts = (events: readonly MeetingEvent[]) =>
  fold(events).notes.map(({ versions }) => versions.map(({ value }) => value.text));

describe('a register', () => {
  it('takes the last write', () => {
    const first = tick('petra', true);
    const record = fold([first, tick('tansy', false, [first.id])]);
    expect(record.ticks.get('LEI-A01')).toMatchObject({ value: false, by: 'tansy' });
    expect(record.ticks.get('LEI-A01')).not.toHaveProperty('over');
  });

  it('keeps beside it what someone else had set and the writer had not seen', () => {
    const presence = (by: string, value: 'present' | 'apologies', basedOn?: readonly string[]) =>
      written(by, { type: 'presence', target: 'p-father', value }, basedOn);
    const chair = presence('petra', 'present');
    const support = presence('tansy', 'apologies');
    const conflict = fold([chair, support]).presence.get('p-father');
    expect(conflict).toMatchObject({ value: 'apologies', by: 'tansy', over: { value: 'present', by: 'petra' } });
    const settled = fold([chair, support, presence('petra', 'present', [chair.id, support.id])]);
    expect(settled.presence.get('p-father')).not.toHaveProperty('over');
  });

  it('has no loser when both say the same, or when it is the same person', () => {
    expect(fold([tick('petra', true), tick('tansy', true)]).ticks.get('LEI-A01')).not.toHaveProperty('over');
    expect(fold([tick('petra', true), tick('petra', false)]).ticks.get('LEI-A01')).not.toHaveProperty('over');
  });

  it('tells nothing said from taken back: no entry, and null', () => {
    const said = written('petra', { type: 'presence', target: 'p-gp', value: 'no reply' });
    const back = written('petra', { type: 'presence', target: 'p-gp', value: null }, [said.id]);
    expect(fold([]).presence.has('p-gp')).toBe(false);
    expect(fold([said, back]).presence.get('p-gp')?.value).toBeNull();
  });
});

describe('whoever wrote', () => {
  it('is known by the name of their latest event; a line from before names were kept names nobody', () => {
    const early = tick('petra', true);
    const maiden = { ...tick('tansy', true), byName: 'Tansy Brook' };
    const now = { ...tick('tansy', false), byName: 'Tansy Millbrook' };
    expect([...fold([now, early, maiden]).writers]).toEqual([['tansy', 'Tansy Millbrook']]);
  });
});

describe('a text', () => {
  it('is replaced by who had seen it', () => {
    const first = note('petra', 'Mornings are hard.');
    expect(texts([first, note('tansy', 'Mornings are the hard part.', [first.id])])).toEqual([
      ['Mornings are the hard part.'],
    ]);
  });

  it('keeps both of two replacements, and asks', () => {
    const first = note('petra', 'Late');
    const both = [first, note('petra', 'Late twice', [first.id]), note('tansy', 'Late three times', [first.id])];
    expect(texts(both)).toEqual([['Late three times', 'Late twice']]);
    expect(fold(both).conflicts).toBe(1);
    const chosen = note('petra', 'Late twice', [both[1]!.id, both[2]!.id]);
    expect(texts([...both, chosen])).toEqual([['Late twice']]);
    expect(fold([...both, chosen]).conflicts).toBe(0);
  });

  it('is no conflict when two people typed the same', () => {
    const first = note('petra', 'Late');
    const same = [first, note('petra', 'Late twice', [first.id]), note('tansy', 'Late twice', [first.id])];
    expect(fold(same).conflicts).toBe(0);
    expect(texts([...same, note('osric', 'Late', [same[2]!.id])])).toEqual([['Late']]);
  });

  it('goes when withdrawn, and stays when someone had replaced it unseen', () => {
    const first = note('petra', 'Late');
    expect(texts([first, withdrawn('petra', [first.id])])).toEqual([]);
    const replaced = note('tansy', 'Late twice', [first.id]);
    const gone = withdrawn('petra', [first.id]);
    expect(texts([first, replaced, gone])).toEqual([['Late twice']]);
    expect(texts([first, replaced, gone, withdrawn('petra', [replaced.id])])).toEqual([]);
  });

  it('goes when a withdrawal does not say what it was made over', () => {
    expect(texts([note('petra', 'Late'), withdrawn('petra')])).toEqual([]);
  });

  it('remembers its first writing and comes in that order', () => {
    const first = note('petra', 'Late');
    const other = written('tansy', {
      type: 'note',
      target: 'n-2',
      value: { item: 'LEI-A05', tag: 'worry', text: 'Keys' },
    });
    const later = note('tansy', 'Later', [first.id]);
    const record = fold([later, other, first]);
    expect(record.notes.map(({ id }) => id)).toEqual(['n-1', 'n-2']);
    expect(record.notes[0]!.first).toMatchObject({ eventId: first.id, by: 'petra' });
  });

  it('may be a statement: two people’s danger statements are both kept', () => {
    const statement = (by: string, value: string) =>
      written(by, { type: 'statement', target: 'danger statement', value });
    const record = fold([statement('petra', 'Home alone'), statement('osric', 'Alone before school')]);
    expect(record.statements.get('danger statement')?.versions).toHaveLength(2);
    expect(record.conflicts).toBe(1);
  });
});

describe('who agrees', () => {
  const statement = (value: string) => written('petra', { type: 'statement', target: 'danger statement', value });
  const agrees = (by: string, value: 'agrees' | 'does not agree') =>
    written(by, { type: 'agreed', target: 'danger statement: p-mother', value });
  const said = (events: readonly MeetingEvent[]) => fold(events).agreed.get('danger statement: p-mother');

  it('agreed with the wording of that time: worded anew, everybody is asked again', () => {
    const asked = [statement('Home alone'), agrees('petra', 'agrees')];
    expect(said(asked)).toMatchObject({ value: 'agrees' });
    const anew = [...asked, statement('Home alone before school')];
    expect(said(anew)).toBeUndefined();
    const again = said([...anew, agrees('osric', 'does not agree')]);
    expect(again).toMatchObject({ value: 'does not agree' });
    expect(again).not.toHaveProperty('over');
  });

  it('the other statement, worded anew, changes nothing', () => {
    const goal = written('petra', { type: 'statement', target: 'safety goal', value: 'An adult is there.' });
    expect(said([statement('Home alone'), agrees('petra', 'agrees'), goal])).toMatchObject({ value: 'agrees' });
  });
});
