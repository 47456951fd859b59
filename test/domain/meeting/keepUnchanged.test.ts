import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { EventBody, MeetingEvent } from '../../../src/domain/meeting/event.ts';
import { fold } from '../../../src/domain/meeting/fold.ts';
import { gatherLog } from '../../../src/domain/meeting/gatherLog.ts';
import { keepUnchanged } from '../../../src/domain/meeting/keepUnchanged.ts';
import { readLines, writeLines } from '../../../src/domain/meeting/logLines.ts';
import type { MeetingRecord } from '../../../src/domain/meeting/record.ts';
import { someEvents } from '../../builders/events.ts';
import { type Entry, eventsOf } from '../../builders/recordOf.ts';

const note = (target: string, text = `Said of ${target}`): EventBody => ({
  type: 'note',
  target,
  value: { item: 'LEI-A05', tag: 'worry', text },
});
const said: readonly (EventBody | Entry)[] = [
  note('n-1'),
  note('n-2'),
  note('n-3'),
  { type: 'tick', target: 'LEI-A01', value: true },
  { type: 'presence', target: 'p-father', value: 'present' },
  { type: 'action', target: 'a-1', value: { what: 'Ring the school' } },
];

/** Read from a file each time: no two folds share an event. */
const foldRead = (events: readonly MeetingEvent[]): MeetingRecord => fold(readLines(writeLines(events)).events);

/** What a panel has before and after one more thing was written. */
function oneMore(next: EventBody | Entry): { readonly before: MeetingRecord; readonly now: MeetingRecord } {
  const before = foldRead(eventsOf(said));
  return { before, now: keepUnchanged(before, foldRead(eventsOf([...said, next]))) };
}

/** Ids of the notes that are other objects than before. */
const othersThan = ({ before, now }: ReturnType<typeof oneMore>): readonly string[] =>
  now.notes.filter((each) => !before.notes.includes(each)).map(({ id }) => id);

describe('what an entry left as it was is the same object as before', () => {
  it('one more note leaves every other as it is', () => {
    const both = oneMore(note('n-4'));
    expect(othersThan(both)).toEqual(['n-4']);
    expect(both.now.notes).toHaveLength(4);
  });

  it('a note worded anew is another, and the rest are not', () => {
    const both = oneMore({ body: note('n-2', 'Said otherwise'), basedOn: ['e2'] });
    expect(othersThan(both)).toEqual(['n-2']);
    expect(both.now.notes[1]?.versions[0]?.value.text).toBe('Said otherwise');
  });

  it('one that comes late, from a panel that was offline, moves the others and changes none', () => {
    const before = foldRead(eventsOf(said));
    const late = eventsOf([note('n-0')], 'tansy', 'late');
    const now = keepUnchanged(before, foldRead([...eventsOf(said), ...late]));
    expect(now.notes.map(({ id }) => id).indexOf('n-0')).toBeLessThan(2);
    expect(othersThan({ before, now })).toEqual(['n-0']);
  });

  it('one taken back leaves the others', () => {
    const both = oneMore({ type: 'note withdrawn', target: 'n-1', value: true });
    expect(othersThan(both)).toEqual([]);
    expect(both.now.notes.map(({ id }) => id)).toEqual(['n-2', 'n-3']);
  });

  it('a list and a register in which nothing changed stay, and one that changed does not', () => {
    const { before, now } = oneMore({ type: 'tick', target: 'LEI-A02', value: true });
    for (const field of ['notes', 'actions', 'presence', 'writers'] as const) expect(now[field]).toBe(before[field]);
    expect(now.ticks).not.toBe(before.ticks);
    expect(now.ticks.get('LEI-A01')).toBe(before.ticks.get('LEI-A01'));
  });

  it('and whatever is kept, the record says what the events say, in their order', () => {
    fc.assert(
      fc.property(someEvents, someEvents, (some, others) => {
        const now = keepUnchanged(fold(some), fold(others));
        const plain = fold(others);
        expect(now).toEqual(plain);
        expect([...now.ticks.keys()]).toEqual([...plain.ticks.keys()]);
        expect([...now.statements.keys()]).toEqual([...plain.statements.keys()]);
      }),
    );
  });

  it('a file that was not fetched again is not read again', () => {
    const files = ['petra', 'tansy'].map((by) => ({
      name: `${by}-0001.jsonl`,
      createdBy: by,
      text: writeLines(eventsOf([note(`n-${by}`)], by, by)),
    }));
    const [petras, tansys] = files.map((file) => gatherLog([file]).events[0]);
    const fetched = { ...files[0]!, text: `${files[0]!.text}${writeLines(eventsOf([note('n-9')], 'petra', 'more'))}` };
    const { events } = gatherLog([fetched, files[1]!]);
    expect(events).toContain(tansys);
    expect(events).not.toContain(petras);
    expect(events).toHaveLength(3);
  });
});
