import { expect, test } from 'vitest';
import { caseLh4163 as file, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { EventBody, MeetingEvent } from '../../../src/domain/meeting/event.ts';
import { fold } from '../../../src/domain/meeting/fold.ts';
import { checkMinutes } from '../../../src/domain/meeting/minutesChecks.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { sswopAgenda as agenda, initialMeeting as meeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { type Entry, eventsOf, petraId, recordOf } from '../../builders/recordOf.ts';

const check = (entries: readonly (EventBody | Entry)[]) =>
  checkMinutes({ file, meeting, record: recordOf(entries), agenda, today: day('2027-01-05') });
const without = (...targets: readonly string[]) => wholeMeeting.filter(({ target }) => !targets.includes(target));
/** What the whole record leaves open: one sent no reply, and what two others said is not all there. */
const open = ['PC Gale did not reply', 'Who disagrees?', 'Where is Wren Applegarth’s written update?'] as const;
const words = (checks: readonly { readonly words: string }[]) => checks.map((one) => one.words);

test('A whole record has nothing that stops it', () => {
  const checks = check(wholeMeeting);
  expect(checks.stops).toEqual([]);
  expect(words(checks.advice)).toEqual([...open, '11 of 12 agenda items not ticked']);
  expect(words(checks.inOrder)).toEqual([
    'Recorded for everyone invited whether they came',
    'Child’s voice recorded, and who relayed it',
    'Parents’ views recorded',
    'Every action has an owner and a date',
    'Danger statement and safety goal recorded',
    'Next meeting: Friday 12 February 2027 at 10:00',
  ]);
});

test('M06: an action without owner, without date, or due before the meeting stops', () => {
  const action = (value: Extract<EventBody, { type: 'action' }>['value']): EventBody => ({
    type: 'action',
    target: 'a-3',
    value,
  });
  const what = 'Take the spare inhaler to school';
  expect(words(check([...wholeMeeting, action({ what })]).stops)).toEqual([
    'Action 3 has no owner',
    'Action 3 has no date',
  ]);
  const before = check([...wholeMeeting, action({ what, owner: 'p-mother', by: day('2027-01-03') })]);
  expect(words(before.stops)).toEqual(['Action 3 is due before the meeting']);
  const onTheDay = check([...wholeMeeting, action({ what, owner: 'p-mother', by: day('2027-01-04') })]);
  expect(onTheDay.stops).toEqual([]);
});

test('M04 LEI-A05: without the child’s voice or a reason it stops, and says where to put it right', () => {
  expect(check(without('n-1')).stops).toMatchObject([{ words: 'Elfrida’s voice is missing', item: 'LEI-A05' }]);
  const reason: EventBody = { type: 'voice reason', target: 'child', value: 'Asleep after the dentist.' };
  expect(check([...without('n-1'), reason]).stops).toEqual([]);
  const blank: EventBody = { type: 'voice reason', target: 'child', value: '  ' };
  expect(words(check([...without('n-1'), blank]).stops)).toEqual(['Elfrida’s voice is missing']);
});

test('M04 LEI-A06: each parent with parental responsibility counts alone', () => {
  expect(check(without('n-3')).stops).toMatchObject([{ words: 'Tobias Fay’s view is missing', item: 'LEI-A06' }]);
  expect(words(check(without('n-2', 'n-3')).stops)).toEqual([
    'Marigold Fay’s view is missing',
    'Tobias Fay’s view is missing',
  ]);
  const reason: EventBody = { type: 'voice reason', target: 'parents', value: 'Tobias is at sea until March.' };
  expect(check([...without('n-3'), reason]).stops).toEqual([]);
});

test('A child’s words that nobody is named for are advice, not a stop', () => {
  const note: EventBody = {
    type: 'note',
    target: 'n-1',
    value: { item: 'LEI-A05', tag: 'view', text: 'Likes Fridays.' },
  };
  const checks = check([...without('n-1'), note]);
  expect(checks.stops).toEqual([]);
  expect(words(checks.advice)).toContain('Who told us the child’s words?');
});

test('Two wordings of one text stop until someone chooses', () => {
  const note = (text: string): EventBody => ({
    type: 'note',
    target: 'n-20',
    value: { item: 'LEI-A10', tag: 'worry', text },
  });
  const all = wholeMeeting.length;
  const conflict = [
    ...wholeMeeting,
    note('Late.'),
    { body: note('Late twice.'), basedOn: [`e${all + 1}`] },
    { body: note('Late on Monday.'), basedOn: [`e${all + 1}`] },
  ];
  expect(check(conflict).stops).toMatchObject([
    { id: 'wording n-20', words: 'Which wording goes in the minutes?', item: 'LEI-A10' },
  ]);
  const chosen = [...conflict, { body: note('Late on Monday.'), basedOn: [`e${all + 2}`, `e${all + 3}`] }];
  expect(check(chosen).stops).toEqual([]);
});

test('Someone invited of whom nothing was recorded stops; that they did not reply only advises', () => {
  expect(words(check(without('p-police')).stops)).toEqual(['Not recorded whether PC Gale came']);
  expect(check(without('p-police', 'p-mother', 'p-school')).stops).toEqual([
    {
      id: 'presence',
      words: '3 people: nobody recorded whether they came',
      detail: 'Marigold Fay, Mr Inglenook and PC Gale. Record each under Who is here.',
      place: 'here',
    },
  ]);
  expect(check(wholeMeeting).advice[0]).toMatchObject({ detail: 'Recorded as no reply, not as apologies.' });
});

test('Nobody is reminded of statements where the procedure’s agenda has no place for any', () => {
  const plain = agenda.map((item) => ({ ...item, captures: item.captures.filter((each) => each !== 'statements') }));
  const record = recordOf(without('danger statement', 'safety goal'));
  const { advice } = checkMinutes({ file, meeting, record, agenda: plain, today: day('2027-01-05') });
  expect(words(advice)).toEqual([...open, '11 of 12 agenda items not ticked']);
});

test('Advice: no next meeting, no danger statement at an initial meeting, an action in few words', () => {
  const short: EventBody = {
    type: 'action',
    target: 'a-3',
    value: { what: 'Support mornings', owner: 'p-school', by: day('2027-01-08') },
  };
  const checks = check([...without('next', 'danger statement'), short]);
  expect(checks.stops).toEqual([]);
  expect(words(checks.advice)).toEqual([
    ...open,
    'Action 3: how will we know it worked?',
    'No danger statement yet',
    'No next meeting yet',
    '11 of 12 agenda items not ticked',
  ]);
});

test('Minutes of a meeting that is still to come, or was never booked, cannot be signed off', () => {
  const record = recordOf(wholeMeeting);
  const early = checkMinutes({ file, meeting, record, agenda, today: day('2027-01-03') });
  expect(words(early.stops)).toEqual(['The meeting is on Monday 4 January 2027']);
  const planned = checkMinutes({
    file,
    meeting: { ...meeting, stage: 'planned' },
    record,
    agenda,
    today: day('2027-01-05'),
  });
  expect(words(planned.stops)).toEqual(['The meeting is not booked yet']);
});

const unseen = (body: EventBody, by = tansy.id): readonly MeetingEvent[] =>
  eventsOf([body], by, 't').map((event) => ({ ...event, at: event.at.replace(/^\d{15}/, '001799060000000') }));
const checkEvents = (events: readonly MeetingEvent[]) =>
  checkMinutes({ file, meeting, record: fold(events), agenda, today: day('2027-01-05') });

test('Two people who recorded somebody differently, unseen, stop until one is chosen', () => {
  const petras = eventsOf(wholeMeeting);
  const tansys = unseen({ type: 'presence', target: 'p-mother', value: 'no reply' });
  expect(checkEvents([...petras, ...tansys]).stops).toEqual([
    {
      id: 'presence clash p-mother',
      words: 'Two people recorded Marigold Fay differently',
      detail: 'Petra Lanternfield had Here, Tansy Millbrook had No reply: choose one.',
      item: 'LEI-A01',
    },
  ]);
  const both = ['e4', 't1'];
  for (const value of ['present', 'no reply', 'apologies'] as const) {
    const chosen = eventsOf([{ body: { type: 'presence', target: 'p-mother', value }, basedOn: both }], petraId, 'c');
    const later = chosen.map((event) => ({ ...event, at: event.at.replace(/^\d{15}/, '001799070000000') }));
    expect(checkEvents([...petras, ...tansys, ...later]).stops).toEqual([]);
  }
});

test('Two people who recorded the same are no clash, and neither is one who had seen the other', () => {
  const petras = eventsOf(wholeMeeting);
  expect(checkEvents([...petras, ...unseen({ type: 'presence', target: 'p-mother', value: 'present' })]).stops).toEqual(
    [],
  );
  const [seen] = unseen({ type: 'presence', target: 'p-mother', value: 'no reply' });
  expect(checkEvents([...petras, { ...seen!, basedOn: ['e4'] }]).stops).toEqual([]);
});

test('A clash of the next meeting, in its mode alone, or of a reason why a voice is missing stops', () => {
  const petras = eventsOf([...wholeMeeting, { type: 'voice reason', target: 'child', value: 'Asleep.' }]);
  const next = { date: day('2027-02-12'), start: '10:00', mode: 'teams' } as const;
  expect(checkEvents([...petras, ...unseen({ type: 'next meeting', target: 'next', value: next })]).stops).toEqual([
    {
      id: 'next meeting clash',
      words: 'Two people set the next meeting differently',
      detail:
        'Petra Lanternfield had Friday 12 February 2027 at 10:00, in person, ' +
        'Tansy Millbrook had Friday 12 February 2027 at 10:00, on Teams: choose one.',
      item: 'LEI-A12',
    },
  ]);
  const ill = { type: 'voice reason', target: 'child', value: 'Ill in bed.' } as const;
  const stranger = unseen(ill, 'dd').map((event) => ({ ...event, byName: 'Sorrel Quince' }));
  expect(checkEvents([...petras, ...stranger]).stops).toMatchObject([
    {
      id: 'voice reason clash child',
      words: 'Two people gave different reasons why the child’s voice is missing',
      detail: 'Petra Lanternfield had “Asleep.”, Sorrel Quince had “Ill in bed.”: choose one.',
      item: 'LEI-A05',
    },
  ]);
});

test('F-RUN-01 Items of the agenda that nobody ticked are advice, with the first to go to; all ticked is in order', () => {
  const ticks = agenda.map(({ id }): EventBody => ({ type: 'tick', target: id, value: true }));
  const left = check([...wholeMeeting, ...ticks.slice(0, 2)]).advice.at(-1);
  expect(left).toEqual({
    id: 'agenda',
    words: '10 of 12 agenda items not ticked',
    detail: 'Your role and the Family Help model, Cameras, Child’s voice and 7 more.',
    item: 'LEI-A03',
  });
  const all = check([...wholeMeeting, ...ticks]);
  expect(words(all.advice)).toEqual(open);
  expect(words(all.inOrder)).toContain('All 12 agenda items ticked');
});
