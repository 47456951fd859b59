import { expect, test } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { lacksAtTheEnd } from '../../../src/domain/meeting/finishing.ts';
import { checkMinutes } from '../../../src/domain/meeting/minutesChecks.ts';
import { agendaOf, papersOf } from '../../../src/domain/papers/papersOf.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';
import { review } from '../../builders/reviews.ts';

test('Finishing names what is missing while everybody still sits there, and why it was left goes into the minutes', () => {
  const lacks = (entries: readonly EventBody[], meeting = initialMeeting) => {
    const record = recordOf(entries);
    const agenda = agendaOf(caseLh4163, meeting, record);
    return lacksAtTheEnd({ file: caseLh4163, meeting, record, agenda, today: day('2027-01-04') }).map(({ id }) => id);
  };
  const yes = ['p-grandmother', 'p-school'].map((target): EventBody => ({ type: 'confirmed', target, value: true }));
  expect(lacks([...wholeMeeting, ...yes])).toEqual([]);
  expect(lacks(wholeMeeting)).toEqual(['read back']);
  const unheard: EventBody = { type: 'voice reason', target: 'child', value: 'Asleep.' };
  const less = wholeMeeting.filter(({ target }) => !['n-1', 'next', 'p-police'].includes(target));
  expect(lacks([...less, ...yes])).toEqual(['presence', 'voice child', 'next']);
  expect(lacks([...wholeMeeting, ...yes, unheard], review(initialMeeting))).toEqual(['outcome']);
  const why = 'The school had to leave.';
  const text = (value: { why?: string } | null) =>
    paperText(
      papersOf({
        file: caseLh4163,
        meeting: initialMeeting,
        record: recordOf([
          ...wholeMeeting,
          { type: 'finished', target: 'meeting', value: { why } },
          { type: 'finished', target: 'meeting', value },
        ]),
        version: 1,
      }).minutes,
    );
  expect(text({ why })).toContain(why);
  expect(text(null)).not.toContain(why);
});

test('Before finishing, an action without an owner or a date is named, and leads to itself', () => {
  const bare: EventBody = { type: 'action', target: 'a-9', value: { what: 'Somebody rings the school' } };
  const record = recordOf([...wholeMeeting, bare]);
  const agenda = agendaOf(caseLh4163, initialMeeting, record);
  const of = { file: caseLh4163, meeting: initialMeeting, record, agenda, today: day('2027-01-04') };
  const lacks = lacksAtTheEnd(of).filter(({ action }) => action === 'a-9');
  expect(lacks.map(({ id }) => id)).toEqual(['owner a-9', 'date a-9']);
  for (const lack of lacks) expect(lack).toMatchObject({ place: 'plan', action: 'a-9' });
  expect(checkMinutes(of).stops.filter(({ action }) => action === 'a-9')).toEqual(lacks);
});
