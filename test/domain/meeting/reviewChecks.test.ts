import { expect, test } from 'vitest';
import { osric, tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { caseLh4127 as twoChildren } from '../../../emulator/scenarios/overdueReview.ts';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import type { EventBody, MeetingEvent } from '../../../src/domain/meeting/event.ts';
import { fold } from '../../../src/domain/meeting/fold.ts';
import { checkMinutes } from '../../../src/domain/meeting/minutesChecks.ts';
import { agendaOf, papersOf } from '../../../src/domain/papers/papersOf.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { caseAfterInitial, progressMeeting as meeting } from '../../builders/progressMeeting.ts';
import { eventsOf, recordOf } from '../../builders/recordOf.ts';

const check = (events: readonly MeetingEvent[], file: CaseFile = caseAfterInitial) =>
  checkMinutes({ file, meeting, record: fold(events), agenda: agendaOf(file, meeting), today: day('2027-02-13') });
const plan = (events: readonly EventBody[], file?: CaseFile) => {
  const { stops, advice, inOrder } = check(eventsOf(events), file);
  const ofPlan = ({ item }: { readonly item?: string }) => item === 'LEI-A07';
  return { stops: stops.filter(ofPlan), advice: advice.filter(ofPlan), inOrder };
};
const words = (checks: readonly { readonly words: string }[]) => checks.map((one) => one.words);

test('A07 What was not gone through is advice, never a stop, and says what it is', () => {
  expect(plan([])).toMatchObject({
    stops: [],
    advice: [
      {
        words: '2 of 2 actions of the last plan not gone through',
        detail:
          '“Walk with Elfrida to school on Mondays and Thursdays”, “Ring Marigold by 9:15 on any morning Elfrida is ' +
          'late”. They stay in the plan as they were.',
      },
    ],
  });
  const all = plan([
    { type: 'action state', target: 'a-1', value: { is: 'done' } },
    { type: 'action state', target: 'a-2', value: { is: 'dropped', reason: 'She walks with Nana.' } },
  ]);
  expect(all).toMatchObject({ stops: [], advice: [] });
  expect(words(all.inOrder)).toContain('Gone through all since last time: 2 actions');
});

test('Dropped without a reason stops; so does still open with a day that has passed', () => {
  const { stops } = plan([
    { type: 'action state', target: 'a-1', value: { is: 'dropped', reason: ' ' } },
    { type: 'action state', target: 'a-2', value: { is: 'open' } },
  ]);
  expect(stops).toMatchObject([
    {
      words: 'An action is dropped without a reason',
      detail: '“Walk with Elfrida to school on Mondays and Thursdays”',
    },
    {
      words: 'An action is still open and its day has passed',
      detail: '“Ring Marigold by 9:15 on any morning Elfrida is late”, by Friday 8 January 2027. Agree another day.',
    },
  ]);
});

test('Two people who said different things of one action, unseen, stop until one is chosen', () => {
  const one = eventsOf([{ type: 'action state', target: 'a-1', value: { is: 'done' } }]);
  const other = eventsOf([{ type: 'action state', target: 'a-1', value: { is: 'open' } }], tansy.id, 't');
  const later = other.map((event) => ({ ...event, at: event.at.replace(/^\d{15}/, '001799060000000') }));
  expect(check([...one, ...later]).stops).toContainEqual({
    id: 'outcome clash a-1',
    words: 'Two people said different things of “Walk with Elfrida to school on Mondays and Thursdays”',
    detail: 'Petra Lanternfield had Done, Tansy Millbrook had Still open: choose one.',
    item: 'LEI-A07',
  });
});

test('Two reasons for the same outcome, or for dropping the same action, are told apart where one is to be chosen', () => {
  const unseen = (one: EventBody, other: EventBody) => [
    ...eventsOf([one]),
    ...eventsOf([other], tansy.id, 't').map((event) => ({
      ...event,
      at: event.at.replace(/^\d{15}/, '001799060000000'),
    })),
  ];
  const decided = (why: string): EventBody => ({
    type: 'outcome',
    target: 'case',
    value: { outcome: 'LEI-A20a', why },
  });
  const dropped = (reason: string): EventBody => ({
    type: 'action state',
    target: 'a-1',
    value: { is: 'dropped', reason },
  });
  const details = [
    ...check(unseen(decided('Too early'), decided('The school asks'))).stops,
    ...check(unseen(dropped('Moved'), dropped('Too far'))).stops,
  ].map(({ detail }) => detail);
  expect(details).toContain(
    'Petra Lanternfield had Continue the plan, because “Too early”, Tansy Millbrook had Continue the plan, because “The school asks”: choose one.',
  );
  expect(details).toContain(
    'Petra Lanternfield had Dropped, because “Moved”, Tansy Millbrook had Dropped, because “Too far”: choose one.',
  );
});

test('A review without a next meeting may be the last: say so as a decision', () => {
  expect(check([]).advice).toContainEqual(
    expect.objectContaining({ id: 'next', detail: expect.stringContaining('If the plan ends') as string }),
  );
});

test('Statements that nobody touched are carried on, and in order', () => {
  expect(words(check([]).inOrder)).toContain('Danger statement and safety goal carried on');
});

const update: EventBody = { type: 'written update', target: 'p-health', value: 'Weight and height as they should be.' };

test('F-CAP-06 A written update is in the minutes under its person, and whether it was read out', () => {
  const minutes = (events: readonly EventBody[]) =>
    paperText(papersOf({ file: caseAfterInitial, meeting, record: recordOf(events), version: 1 }).minutes);
  expect(minutes([update])).toContain(
    'Written updates\n\nWren Applegarth (school nurse)\n\nWeight and height as they should be.',
  );
  const read: EventBody = { type: 'read out', target: 'p-health', value: true };
  expect(minutes([update, read])).toContain('Wren Applegarth (school nurse), read out at the meeting');
  expect(words(check(eventsOf([update])).advice)).toContain('Wren Applegarth’s written update was not read out');
  expect(words(check(eventsOf([update, read])).advice)).not.toContain(
    'Wren Applegarth’s written update was not read out',
  );
});

test('A written update alone is no apology, and no silence either', () => {
  const presence = (value: 'update only' | 'no reply'): EventBody => ({ type: 'presence', target: 'p-health', value });
  const text = paperText(
    papersOf({ file: caseAfterInitial, meeting, record: recordOf([update, presence('update only')]), version: 1 })
      .minutes,
  );
  expect(text).toContain('Sent a written update, no apologies: Wren Applegarth (school nurse).');
  expect(words(check(eventsOf([update, presence('no reply')])).advice)).toContain(
    'Wren Applegarth sent an update and is recorded as no reply',
  );
});

test('Two people who pasted different updates: both are kept, and one has to be chosen', () => {
  const first = eventsOf([update]);
  const second = eventsOf([{ ...update, value: 'Not seen since May.' } as EventBody], osric.id, 'o');
  const later = second.map((event) => ({ ...event, at: event.at.replace(/^\d{15}/, '001799060000000') }));
  expect(check([...first, ...later]).stops).toContainEqual(
    expect.objectContaining({ id: 'wording of update p-health' }),
  );
});

const view = (target: string, value: Partial<Extract<EventBody, { type: 'note' }>['value']>): EventBody => ({
  type: 'note',
  target,
  value: { item: 'LEI-A05', tag: 'view', text: `Words ${target}`, ...value },
});
const voices = (events: readonly EventBody[]) => {
  const { stops, advice, inOrder } = check(eventsOf(events), twoChildren);
  const ofChild = ({ item }: { readonly item?: string }) => item === 'LEI-A05';
  return { stops: stops.filter(ofChild), advice: advice.filter(ofChild), inOrder: inOrder.filter(ofChild) };
};

test('LEI-A05 Of several children each has a voice of their own, or a reason of their own', () => {
  expect(words(voices([]).stops)).toEqual(['Juniper Wren’s voice is missing', 'Sorrel Wren’s voice is missing']);
  const one = view('n-1', { voice: 'p-keyworker', about: 'c-juniper' });
  expect(words(voices([one]).stops)).toEqual(['Sorrel Wren’s voice is missing']);
  expect(words(voices([one]).inOrder)).toEqual(['Juniper’s voice recorded, and who relayed it']);
  const herself = view('n-2', { voice: 'c-sorrel' });
  expect(voices([one, herself]).stops).toEqual([]);
  const why: EventBody = { type: 'voice reason', target: 'c-sorrel', value: 'Asleep.' };
  expect(voices([one, why])).toMatchObject({
    stops: [],
    inOrder: [{}, { words: 'Reason recorded why Sorrel’s voice is missing' }],
  });
  // One reason for all of them is nobody's own; neither is a note that names none.
  expect(voices([one, { type: 'voice reason', target: 'child', value: 'Both at school.' }]).stops).toHaveLength(1);
  expect(voices([one, view('n-3', { voice: 'p-school' })])).toMatchObject({
    stops: [{}],
    advice: [{ words: 'Which child’s voice is this?' }],
  });
});

test('LEI-A05 The minutes give each child their own words, and lose none that name nobody', () => {
  const record = recordOf([
    view('n-1', { voice: 'p-keyworker', about: 'c-juniper' }),
    view('n-3', { voice: 'p-school' }),
    { type: 'voice reason', target: 'c-sorrel', value: 'Asleep.' },
  ]);
  const text = paperText(papersOf({ file: twoChildren, meeting, record, version: 1 }).minutes).replaceAll(
    ' (noted on Monday 4 January 2027)',
    '',
  );
  expect(text).toContain(
    [
      'The children’s voice',
      'Told by Mrs Quillfeather (school): Words n-3',
      'Juniper',
      'Told by Osric Plumtree (key worker): Words n-1',
      'Sorrel',
      'Why not: Asleep.',
      'Parents’ voice',
    ].join('\n\n'),
  );
});

test('Old records of a single child with the reason under “child” still count, in checks and minutes', () => {
  const events: readonly EventBody[] = [{ type: 'voice reason', target: 'child', value: 'Asleep after the dentist.' }];
  expect(words(check(eventsOf(events)).stops)).not.toContain('Elfrida’s voice is missing');
  const record = recordOf(events);
  const text = paperText(papersOf({ file: caseAfterInitial, meeting, record, version: 1 }).minutes);
  expect(text).toContain('Elfrida’s voice\n\nWhy not: Asleep after the dentist.');
  const own = recordOf([...events, { type: 'voice reason', target: 'c-1', value: 'Did not want to.' }]);
  const both = paperText(papersOf({ file: caseAfterInitial, meeting, record: own, version: 1 }).minutes);
  expect(both).toContain('Why not: Asleep after the dentist.\n\nWhy not: Did not want to.');
});

test('Apologies with an update, and an update alone, are asked about while no update is in the record', () => {
  const presence = (value: 'apologies with update' | 'update only' | 'apologies'): EventBody => ({
    type: 'presence',
    target: 'p-health',
    value,
  });
  const asked = (entries: readonly EventBody[]) =>
    check(eventsOf(entries)).advice.filter(({ id }) => id === 'no update of p-health');
  expect(asked([presence('apologies with update')])).toMatchObject([
    {
      words: 'Where is Wren Applegarth’s written update?',
      detail: 'It is not in the record. Put it in under Prepare, or choose Apologies.',
      place: 'here',
    },
  ]);
  expect(asked([presence('update only')])).toHaveLength(1);
  expect(asked([presence('update only'), { ...update, value: ' ' } as EventBody])).toHaveLength(1);
  expect(asked([presence('apologies with update'), update])).toEqual([]);
  expect(asked([presence('apologies')])).toEqual([]);
});

test('F-CAP-03: a disagreement that was recorded without a name is asked about', () => {
  const note = (voice?: string): EventBody => ({
    type: 'note',
    target: 'n-9',
    value: { item: 'LEI-A10', tag: 'disagreement', text: 'The bus was late.', ...(voice && { voice }) },
  });
  const asked = (entry: EventBody) => words(check(eventsOf([entry])).advice).includes('Who disagrees?');
  expect(asked(note())).toBe(true);
  expect(asked(note('p-mother'))).toBe(false);
  expect(asked(note('Nia Hale, health visitor'))).toBe(false);
});
