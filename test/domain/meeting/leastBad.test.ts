import { expect, it } from 'vitest';
import { caseLh4163, petra } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { leastBad } from '../../../src/domain/meeting/leastBad.ts';
import type { SlotFacts } from '../../../src/domain/meeting/slot.ts';
import { slotsOf } from '../../../src/domain/meeting/slots.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { busy, diaries, seen, slotFacts } from '../../builders/slotFacts.ts';

const bad = (facts: SlotFacts) => {
  const slots = slotsOf({ first: day('2027-01-04'), last: day('2027-01-06'), minutes: 90, near: '10:00' }, facts);
  return leastBad(slots, facts).map(({ slot, asks }) => [`${slot.time.date.slice(5)} ${slot.time.start}`, ...asks]);
};

const full = ['2027-01-04', '2027-01-05', '2027-01-06'].map((date) => busy(`${date} 09:00-17:30`));

it('says whom to ask to move what, the least first, one of a day', () => {
  const petras = seen(
    busy('2027-01-04 10:00-11:00'),
    busy('2027-01-04 12:00-17:30'),
    busy('2027-01-05 09:00-17:30'),
    busy('2027-01-06 09:00-17:30'),
  );
  const osrics = seen(busy('2027-01-05 09:00-17:30'));
  expect(bad(slotFacts({ diaries: diaries(petras, osrics) }))).toEqual([
    ['01-04 09:00', 'Ask Petra Lanternfield to move 10:00–11:00'],
    ['01-06 09:00', 'Ask Petra Lanternfield to move what fills the day'],
    [
      '01-05 09:00',
      'Ask Petra Lanternfield to move what fills the day',
      'Ask Osric Plumtree to move what fills the day',
    ],
  ]);
});

it('one’s own time is moved by oneself', () => {
  const petras = seen(busy('2027-01-04 09:30-10:30'), busy('2027-01-04 11:00-17:30'), ...full.slice(1));
  expect(bad(slotFacts({ me: petra.id, diaries: diaries(petras) }))[0]).toEqual([
    '01-04 09:00',
    'Move your own 09:30–10:30',
  ]);
});

it('someone away is asked last, and for a stand-in', () => {
  const away = { from: '2027-01-01T00:00', to: '2027-01-06T00:00', how: 'away' } as const;
  expect(bad(slotFacts({ diaries: diaries(seen(away, full[2]!)) }))).toEqual([
    ['01-06 09:00', 'Ask Petra Lanternfield to move what fills the day'],
    ['01-04 09:00', 'Petra Lanternfield is away: ask who stands in'],
    ['01-05 09:00', 'Petra Lanternfield is away: ask who stands in'],
  ]);
});

it('lessons can be missed if family and school are asked', () => {
  const file = { ...caseLh4163, children: caseLh4163.children.map((child) => ({ ...child, attends: 'yes' as const })) };
  const late = ['2027-01-04', '2027-01-05', '2027-01-06'].map((date) => busy(`${date} 15:30-17:30`, 'away'));
  expect(bad(slotFacts({ diaries: diaries(seen(...late)) }, file))[0]).toEqual([
    '01-04 09:00',
    'Ask the family and the school about lessons missed (school day: E.F. attends)',
  ]);
});

it('there is none where everything has passed', () => {
  expect(bad(slotFacts({ today: day('2027-01-07'), laterToo: true }))).toEqual([]);
});
