import { expect, it } from 'vitest';
import { changeTimes, recordAt } from '../../../src/domain/meeting/recordAt.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { eventsOf } from '../../builders/recordOf.ts';

const at = (time: string) => instant(`2027-01-04T${time}.000Z`);
const note = (text: string) => ({ type: 'note', target: 'n', value: { item: 'LEI-A10', tag: 'worry', text } }) as const;

const events = eventsOf([
  { body: { type: 'tick', target: 'LEI-A01', value: true }, wall: at('10:00:00') },
  { body: note('Eleven late mornings.'), wall: at('14:05:00') },
  { body: { type: 'here', target: 'opening', value: 'LEI-A10' }, wall: at('14:06:00') },
  { body: note('Two late mornings.'), basedOn: ['e2'], wall: at('14:20:00') },
  { body: { type: 'note withdrawn', target: 'n', value: true }, basedOn: ['e4'], wall: at('14:30:00') },
]);
const words = (time: string) => recordAt(events, at(time)).record.notes.map(({ versions }) => versions[0]?.value.text);

it('reads back what was known at 14:10, before it was put right and before it was withdrawn', () => {
  expect(words('14:04:59')).toEqual([]);
  expect(words('14:10:00')).toEqual(['Eleven late mornings.']);
  expect(words('14:20:00')).toEqual(['Two late mornings.']);
  expect(words('14:30:00')).toEqual([]);
  expect(recordAt(events, at('09:59:59')).entries).toEqual([]);
});

it('says of each entry whether it still stood', () => {
  const stood = (time: string) => recordAt(events, at(time)).entries.map(({ event, stands }) => [event.id, stands]);
  expect(stood('14:10:00')).toEqual([
    ['e1', true],
    ['e2', true],
  ]);
  expect(stood('14:40:00')).toEqual([
    ['e1', true],
    ['e2', false],
    ['e4', false],
    ['e5', true],
  ]);
});

it('steps from change to change', () => {
  expect(changeTimes(events)).toEqual(['10:00:00', '14:05:00', '14:20:00', '14:30:00'].map(at));
});

it('counts what was written under a clock that nobody had checked, at the time that clock gave', () => {
  const unsure = events.map((event) => (event.id === 'e2' ? { ...event, certain: false } : event));
  expect(recordAt(unsure, at('14:10:00')).uncertain).toBe(1);
  expect(recordAt(events, at('14:10:00')).uncertain).toBe(0);
});

it('never shows words that were removed since, at whatever time', () => {
  const removal = {
    type: 'text removed',
    target: 'r',
    value: { events: ['e2', 'e4'], by: 'O. C.', on: day('2027-01-06') },
  } as const;
  const [event] = eventsOf([{ body: removal, wall: at('18:00:00') }], 'm', 'r');
  const shown = JSON.stringify([...recordAt([...events, event!], at('14:10:00')).entries]);
  expect(shown).not.toContain('late mornings');
  expect(shown).toContain('Removed by O. C.');
});
