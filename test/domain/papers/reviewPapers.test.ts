import { expect, test } from 'vitest';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { papersOf } from '../../../src/domain/papers/papersOf.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { planFromRecord } from '../../../src/domain/papers/plan.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { caseAfterInitial as file, progressMeeting as meeting } from '../../builders/progressMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

const ring = 'Ring Marigold by 9:15 on any morning Elfrida is late';
const review: readonly EventBody[] = [
  { type: 'action state', target: 'a-1', value: { is: 'done' } },
  { type: 'action state', target: 'a-2', value: { is: 'open' } },
  { type: 'action', target: 'a-2', value: { what: ring, owner: 'p-school', by: day('2027-03-12') } },
  {
    type: 'action',
    target: 'a-3',
    value: { what: 'Show Elfrida the breakfast club', owner: 'p-mother', by: day('2027-02-19') },
  },
  { type: 'statement', target: 'safety goal', value: 'Elfrida is in class by the bell each day.' },
];
const papersWith = (events: readonly EventBody[], of = file) =>
  papersOf({ file: of, meeting, record: recordOf(events), version: 1 });
const planText = (events: readonly EventBody[]) => paperText(papersWith(events).plan!);

test('F-PLN-07 LEI-A07: the plan of a review says what has to be done now, and what changed since last time', () => {
  const text = planText(review);
  expect(text).toContain('Agreed at the meeting on Friday 12 February 2027.');
  expect(text).toContain(
    [
      'What needs to be done',
      `No.\tWhat\tWho\tBy\n1\t${ring}\tMr Inglenook\tFri 12 Mar 2027\n2\tShow Elfrida the breakfast club\tMarigold Fay\tFri 19 Feb 2027`,
      'What changed since Monday 4 January 2027',
      'New',
      '- Show Elfrida the breakfast club (Marigold Fay, by Fri 19 Feb 2027)',
      'Done',
      '- Walk with Elfrida to school on Mondays and Thursdays (Myrtle Fay)',
      'Moved',
      `- ${ring} (Mr Inglenook): was Fri 8 Jan 2027, now Fri 12 Mar 2027`,
      'When we look at this plan again',
    ].join('\n\n'),
  );
});

test('Dropped says why; an action nobody asked about is said to be one', () => {
  const text = planText([
    { type: 'action state', target: 'a-1', value: { is: 'dropped', reason: 'She takes the bus now.' } },
  ]);
  expect(text).toContain(
    'Dropped\n\n- Walk with Elfrida to school on Mondays and Thursdays (Myrtle Fay): She takes the bus',
  );
  expect(text).toContain(`Not gone through\n\n- ${ring} (Mr Inglenook, by Fri 8 Jan 2027)`);
});

test('Statements say whether they are carried on or changed, and what they said before', () => {
  const text = planText(review);
  expect(text).toContain('Danger statement\n\nElfrida may be home alone before school.\n\nUnchanged since last time.');
  expect(text).toContain(
    'Safety goal\n\nElfrida is in class by the bell each day.\n\n' +
      'Changed at this meeting. Before: “An adult is with Elfrida until the bell.”',
  );
});

test('The minutes of a review are named by the procedure and say the same of the plan', () => {
  const text = paperText(papersWith(review).minutes);
  expect(text).toContain('Minutes of the CIN Family Progress meeting');
  for (const words of [
    'Unchanged since last time.',
    `1\t${ring}`,
    'What changed since Monday 4 January 2027',
    'was Fri 8',
  ])
    expect(text).toContain(words);
});

test('Nothing left to be done, and nothing that changed, are said in words', () => {
  const closed = (['a-1', 'a-2'] as const).map(
    (target): EventBody => ({ type: 'action state', target, value: { is: 'done' } }),
  );
  expect(planText(closed)).toContain('What needs to be done\n\nNothing is left to be done.');
  const asked = (['a-1', 'a-2'] as const).map(
    (target): EventBody => ({ type: 'action state', target, value: { is: 'open' } }),
  );
  expect(planText(asked)).toContain('What changed since Monday 4 January 2027\n\nNothing.');
});

test('The first meeting’s papers say nothing of changes', () => {
  const { minutes, plan } = papersOf({ file, meeting: initialMeeting, record: recordOf(wholeMeeting), version: 1 });
  for (const paper of [minutes, plan!]) expect(paperText(paper)).not.toMatch(/What changed|Unchanged|Before:/);
});

test('Kept, and read again after a later meeting, the papers of each meeting are what they were', () => {
  const record = recordOf(review);
  const held = {
    ...file,
    facts: [
      ...file.facts,
      { ...file.facts.at(-1)!, fact: 'progress meeting held', on: meeting.time.date, meeting: meeting.id } as const,
    ],
    plan: planFromRecord(file, meeting, record),
  };
  expect(papersWith(review, held)).toEqual(papersWith(review));
  const later = { ...meeting, id: 'LH-4163-progress-2', number: 2 };
  const then = { ...held, plan: planFromRecord(held, later, recordOf([])) };
  expect(papersWith(review, then)).toEqual(papersWith(review));
  const initial = (of: typeof file) =>
    papersOf({ file: of, meeting: initialMeeting, record: recordOf(wholeMeeting), version: 1 });
  expect(initial(then)).toEqual(initial(file));
});
