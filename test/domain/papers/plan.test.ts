import { expect, test } from 'vitest';
import { caseLh4163 as file } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { papersOf } from '../../../src/domain/papers/papersOf.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { planFromRecord, planPaper } from '../../../src/domain/papers/plan.ts';
import type { Plan } from '../../../src/domain/plan/plan.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting as meeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

const record = recordOf(wholeMeeting);
const plan = planFromRecord(file, meeting, record);

test('LEI-A07: the first meeting’s statements and actions become version 1 of the plan', () => {
  expect(plan).toMatchObject({
    version: 1,
    agreedAt: 'LH-4163-initial-1',
    dangerStatement: 'Elfrida may be home alone before school.',
    safetyGoal: 'An adult is with Elfrida until the bell.',
    actions: [
      { id: 'a-1', owner: 'p-grandmother' },
      { id: 'a-2', by: '2027-01-08' },
    ],
  });
});

test('Asked again once it was kept, the plan is the same and not a version more', () => {
  expect(planFromRecord({ ...file, plan }, meeting, record)).toBe(plan);
});

test('A later meeting keeps what was agreed before, unless it changed it', () => {
  const later: Meeting = { ...meeting, id: 'LH-4163-progress-1', kind: 'progress' };
  const next = planFromRecord(
    { ...file, plan },
    later,
    recordOf([
      {
        type: 'action',
        target: 'a-2',
        value: { what: 'Ring both parents by 9:15', owner: 'p-school', by: day('2027-02-26') },
      },
      {
        type: 'action',
        target: 'a-3',
        value: { what: 'Show Elfrida the breakfast club', owner: 'p-mother', by: day('2027-02-19') },
      },
    ]),
  );
  expect(next.version).toBe(2);
  expect(next.safetyGoal).toBe(plan.safetyGoal);
  expect(next.actions.map(({ what }) => what)).toEqual([
    'Walk with Elfrida to school on Mondays and Thursdays',
    'Ring both parents by 9:15',
    'Show Elfrida the breakfast club',
  ]);
});

test('M09: the plan on paper has the statements, every action with owner and date, and when it is looked at again', () => {
  const paper = planPaper({ file, meeting, plan, version: 1, next: record.nextMeeting?.value ?? null });
  const text = paperText(paper);
  expect(paper.fileName).toBe('Plan 2027-01-04 version 1');
  expect(text).toContain('Child in Need plan for Elfrida');
  expect(text).toContain('Danger statement\n\nElfrida may be home alone before school.');
  expect(text).toContain('1\tWalk with Elfrida to school on Mondays and Thursdays\tMyrtle Fay\tMon 11 Jan 2027');
  expect(text).toContain('When we look at this plan again\n\nFriday 12 February 2027 at 10:00, in person');
});

test('Once a later meeting has changed the plan, an earlier one is not made up again', () => {
  const held = { fact: 'initial meeting held', on: meeting.time.date, meeting: meeting.id } as const;
  const facts = [{ ...held, recordedBy: 'Petra Lanternfield', recordedAt: instant('2027-01-05T12:30:00.000Z') }];
  const papersIn = (kept: Plan) => papersOf({ file: { ...file, facts, plan: kept }, meeting, record, version: 1 });
  expect(papersIn(plan).plan).toBeDefined();
  expect(papersIn({ ...plan, version: 2, agreedAt: 'LH-4163-progress-1' }).plan).toBeUndefined();
  expect(papersIn({ ...plan, version: 2, agreedAt: 'LH-4163-progress-1' }).minutes).toBeDefined();
});

test('F-PLN-01: beside what is done stand the need and what will be different, where they were said', () => {
  const value = { what: 'Breakfast club', need: 'Food before school', outcome: 'She eats by nine.', owner: 'p-school' };
  const said = recordOf([{ type: 'action', target: 'a-1', value }]);
  const paper = planPaper({ file, meeting, plan: planFromRecord(file, meeting, said), version: 1 });
  expect(paperText(paper)).toContain(
    'Breakfast club. The need: Food before school. What will be different: She eats by nine.',
  );
  const later: Meeting = { ...meeting, id: 'LH-4163-progress-1', kind: 'progress' };
  const before = { ...planFromRecord(file, meeting, said) };
  const anew = recordOf([{ type: 'action', target: 'a-1', value: { what: 'Breakfast club', owner: 'p-school' } }]);
  const after = planFromRecord({ ...file, plan: before }, later, anew);
  expect(paperText(planPaper({ file, meeting: later, plan: after, before, version: 2 }))).toContain(
    'before, the need was “Food before school”; what will be different was “She eats by nine.”',
  );
});
