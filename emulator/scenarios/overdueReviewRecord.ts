import type { EventBody, Presence } from '../../src/domain/meeting/event.ts';
import type { PlainDate } from '../../src/domain/time/plainDate.ts';
import { day } from '../../src/domain/time/plainDate.ts';

/* What was recorded at the initial meeting of LH-4127, by the chair and by business support. */

const came = (target: string, value: Presence): EventBody => ({ type: 'presence', target, value });
const tick = (item: number): EventBody => ({
  type: 'tick',
  target: `LEI-A${String(item).padStart(2, '0')}`,
  value: true,
});
const note = (
  target: string,
  item: string,
  value: Omit<Extract<EventBody, { type: 'note' }>['value'], 'item'>,
): EventBody => ({ type: 'note', target, value: { item, ...value } });
const action = (target: string, what: string, owner: string, by: PlainDate): EventBody => ({
  type: 'action',
  target,
  value: { what, owner, by },
});

export const writtenBySupport: readonly EventBody[] = [
  came('p-sswop', 'present'),
  came('p-keyworker', 'present'),
  came('p-mother', 'present'),
  came('p-father', 'apologies'),
  came('p-grandmother', 'present'),
  came('p-school', 'present'),
  came('p-health', 'present'),
  came('c-juniper', 'was not brought'),
  came('c-sorrel', 'was not brought'),
  tick(1),
  tick(2),
];

export const writtenByChair: readonly EventBody[] = [
  tick(3),
  tick(4),
  note('n-juniper', 'LEI-A05', {
    tag: 'view',
    text: '“I like it when Nana picks me up on Fridays.”',
    voice: 'p-keyworker',
    about: 'c-juniper',
  }),
  note('n-sorrel', 'LEI-A05', {
    tag: 'view',
    text: 'Drew the bedroom with the wet wall in blue, and the bed in the kitchen.',
    voice: 'p-grandmother',
    about: 'c-sorrel',
  }),
  tick(5),
  note('n-mother', 'LEI-A06', { tag: 'view', text: 'Wants the damp gone and a night’s sleep.', voice: 'p-mother' }),
  note('n-father', 'LEI-A06', {
    tag: 'view',
    text: 'By phone beforehand: wants to see both of them in the week.',
    voice: 'p-father',
  }),
  tick(6),
  {
    type: 'statement',
    target: 'danger statement',
    value: 'If nights go on like this, both children are too tired to learn and Juniper’s asthma gets worse.',
  },
  {
    type: 'statement',
    target: 'safety goal',
    value: 'Both children sleep in a dry room by 19:30 on school nights, and an inhaler is always within reach.',
  },
  action('a-1', 'A spare inhaler kept at the school office', 'p-health', day('2027-01-25')),
  action('a-2', 'Ring Hazel by 9:15 on any morning Juniper is not in class', 'p-school', day('2027-01-22')),
  action('a-3', 'Bedtime by 19:30 on school nights, with the chart on the fridge', 'p-mother', day('2027-02-01')),
  action('a-4', 'Both children for tea on Wednesdays, home by 18:30', 'p-father', day('2027-01-27')),
  action('a-5', 'Take Sorrel to the play group on the first two Thursdays', 'p-grandmother', day('2027-02-04')),
  action(
    'a-6',
    'Ask the housing office in writing to treat the damp in the children’s room',
    'p-keyworker',
    day('2027-02-12'),
  ),
  action('a-7', 'See the doctor about Sorrel’s sleep and tell Osric what was said', 'p-mother', day('2027-02-19')),
  tick(7),
  note('n-well', 'LEI-A10', { tag: 'working well', text: 'Juniper was at school 19 days of 20 before the holidays.' }),
  note('n-worry', 'LEI-A10', { tag: 'worry', text: 'Juniper had no spare inhaler at school on two days.' }),
  note('n-differ', 'LEI-A10', {
    tag: 'disagreement',
    text: 'Hazel says the inhaler was in the bag; school did not find it.',
    voice: 'p-mother',
  }),
  tick(8),
  { type: 'next meeting', target: 'next', value: { date: day('2027-02-26'), start: '15:45', mode: 'in person' } },
  tick(12),
];
