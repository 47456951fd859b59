import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MeetingEvent } from '../../../src/domain/meeting/event.ts';
import { gatherLog } from '../../../src/domain/meeting/gatherLog.ts';
import { readLines, writeLines } from '../../../src/domain/meeting/logLines.ts';
import { sampleBodies, someEvents } from '../../builders/events.ts';
import { wholeMeeting } from '../../builders/initialMeeting.ts';
import { eventsOf } from '../../builders/recordOf.ts';

const events = eventsOf(wholeMeeting);
const text = writeLines(events);

describe('lines of a log', () => {
  it('come back as they were written', () => {
    expect(readLines(text)).toEqual({ events, unknown: [], unreadable: [] });
    fc.assert(
      fc.property(someEvents, (some) => {
        expect(readLines(writeLines(some)).events).toEqual(some);
      }),
    );
  });

  it.each(sampleBodies.map((body) => [`${body.type}: ${body.target}, ${JSON.stringify(body.value)}`, body] as const))(
    'hold what a meeting asks for: %s',
    (_, body) => {
      const event = { ...events[0]!, ...body } as MeetingEvent;
      expect(readLines(writeLines([event])).events).toEqual([event]);
      // Nothing else in that place is taken for it.
      const odd = { ...event, value: { why: 7 } };
      expect(readLines(`${JSON.stringify(odd)}\n`).events).toEqual([]);
    },
  );

  it.each([
    { type: 'scaling', target: 'p-mother', value: 11 },
    { type: 'scaling', target: 'p-mother', value: 4.5 },
    { type: 'arrived', target: 'p-mother', value: '25:00' },
    { type: 'agreed', target: 'p-mother', value: 'agrees' },
    { type: 'next role', target: 'minutes', value: 'p-sswop' },
    { type: 'outcome', target: 'case', value: { outcome: 3 } },
    { type: 'agenda order', target: 'agenda', value: 'LEI-A02' },
  ])('take no $type of $value for $target', (body) => {
    const line = JSON.stringify({ ...events[0]!, ...body });
    expect(readLines(`${line}\n`)).toMatchObject({ events: [], unknown: [body] });
  });

  it('lose at most the torn one, wherever the file ends', () => {
    fc.assert(
      fc.property(fc.nat({ max: text.length }), (length) => {
        const { events: read, unreadable } = readLines(text.slice(0, length));
        const whole = text.slice(0, length).split('\n').length - 1;
        expect(read.length).toBeGreaterThanOrEqual(whole);
        expect(read).toEqual(events.slice(0, read.length));
        for (const line of unreadable) expect(line).toEqual({ line: whole + 1, torn: true });
      }),
    );
  });

  it('keep what a later version wrote, and fold the rest', () => {
    const later = { ...events[0]!, id: 'later', type: 'vote', value: { for: 3 } };
    const newValue = { ...events[1]!, id: 'new value', value: 'on the telephone' };
    const more = `${text}${JSON.stringify(later)}\n${JSON.stringify(newValue)}\n`;
    const read = readLines(more);
    expect(read.events).toEqual(events);
    expect(read.unknown).toEqual([later, newValue]);
    expect(gatherLog([{ name: 'a', createdBy: events[0]!.by, text: more }]).unknown).toHaveLength(2);
  });

  it('keep fields of events that this version does not know', () => {
    const more = { ...events[0]!, mood: 'calm' };
    expect(writeLines(readLines(`${JSON.stringify(more)}\n`).events)).toBe(`${JSON.stringify(more)}\n`);
  });

  it('may say who wrote, in words, and nothing else in that place', () => {
    const named = { ...events[0]!, byName: 'Petra Lanternfield' };
    const odd = { ...events[1]!, byName: 7 };
    const read = readLines(`${JSON.stringify(named)}\n${JSON.stringify(odd)}\n`);
    expect(read.events).toEqual([named]);
    expect(read.unknown).toEqual([odd]);
  });

  it('say which line is no event, and read on', () => {
    const [first, second] = text.split('\n');
    const read = readLines(`${first}\nnot JSON\n[]\n{"id":"x"}\n${second}\n`);
    expect(read.events).toEqual(events.slice(0, 2));
    expect(read.unreadable.map(({ line }) => line)).toEqual([2, 3, 4]);
  });

  it('are never trusted about who wrote them', () => {
    const [petras] = events;
    const forged = { ...petras!, type: 'tick' as const, target: 'LEI-A01', value: false };
    const extra = { ...events[3]!, id: 'extra' };
    const own = { name: 'a', createdBy: petras!.by, text: writeLines([petras!]) };
    const other = { name: 'b', createdBy: 'someone-else', text: writeLines([forged, extra]) };
    for (const files of [
      [own, other],
      [other, own],
    ]) {
      const { events: all, foreign } = gatherLog(files);
      expect(all.find(({ id }) => id === petras!.id)).toEqual(petras);
      expect(foreign).toEqual(['extra']);
    }
  });
});
