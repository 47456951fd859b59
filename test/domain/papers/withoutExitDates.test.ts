import { expect, test } from 'vitest';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { caseLh5207 } from '../../../emulator/scenarios/siblingsApart.ts';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { exitTasks } from '../../../src/domain/meeting/exitTasks.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { papersOf } from '../../../src/domain/papers/papersOf.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { planFromRecord } from '../../../src/domain/papers/plan.ts';
import { planShown } from '../../../src/domain/papers/planShown.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { type Entry, recordOf } from '../../builders/recordOf.ts';
import { siblingsMeeting, siblingsRecord } from '../../builders/siblingsMeeting.ts';

/** Thursday 11 February 2027 is when the others meet next; nothing else falls on it. */
const theDay = /11 Feb/;
const last: EventBody = { type: 'close next', target: 'plan', value: true };
const closing = [...siblingsRecord, last];
const withTasks = [...closing, ...exitTasks(caseLh5207, siblingsMeeting, recordOf(closing), true)];
const father = { reader: 'p-father' };

const texts = (file: CaseFile, meeting: Meeting, entries: readonly (EventBody | Entry)[], reader = {}) => {
  const { minutes, plan } = papersOf({ file, meeting, record: recordOf(entries), version: 1, ...reader });
  return [paperText(minutes), plan ? paperText(plan) : ''];
};

test('F-DIS-03: the day of the others’ next meeting is in no paper of somebody with a call of their own', () => {
  for (const text of texts(caseLh5207, siblingsMeeting, withTasks)) expect(text).toMatch(theDay);
  for (const text of texts(caseLh5207, siblingsMeeting, withTasks, father)) {
    expect(text).not.toMatch(theDay);
    expect(text).toContain('bring it to the next meeting');
    expect(text).toContain('The next meeting');
    expect(text).not.toContain('No date yet');
  }
});

test('F-DIS-03: nor in what a later meeting changed, went through or left', () => {
  const plan = planFromRecord(caseLh5207, siblingsMeeting, recordOf(withTasks));
  const facts = [...caseLh5207.facts];
  const file: CaseFile = { ...caseLh5207, plan, facts };
  const next: Meeting = { ...siblingsMeeting, id: 'LH-5207-progress-1', kind: 'progress' };
  const [task] = plan.actions.filter(({ id }) => id.startsWith('exit-'));
  const moved: EventBody = {
    type: 'action',
    target: task!.id,
    value: { what: task!.what, owner: task!.owner!, by: day('2027-03-18') },
  };
  for (const text of texts(file, next, [moved])) expect(text).toMatch(/was Thu 11 Feb 2027, now Thu 18 Mar 2027/);
  for (const text of texts(file, next, [moved], father)) {
    expect(text).not.toMatch(/11 Feb|18 Mar/);
    expect(text).toContain(', by the next meeting)');
  }
});

test('F-DIS-03: wordings of which only the day differs are one there', () => {
  const [task] = exitTasks(caseLh5207, siblingsMeeting, recordOf(closing), true);
  const other = { ...task, value: { ...(task as { value: object }).value, by: day('2027-03-18') } } as EventBody;
  const entries = [...closing, task!, { body: other, basedOn: [] }];
  const count = (text: string) => text.split('bring it to the next meeting').length - 1;
  expect(count(texts(caseLh5207, siblingsMeeting, entries)[0]!)).toBe(2);
  expect(count(texts(caseLh5207, siblingsMeeting, entries, father)[0]!)).toBe(1);
});

test('F-DIS-03: nor in the window that a call sees, where anyone is kept apart', () => {
  const shown = planShown({ file: caseLh5207, meeting: siblingsMeeting, record: recordOf(withTasks) })!;
  expect(shown.actions.map(({ by }) => by)).toContain('The next meeting');
  expect(JSON.stringify(shown)).not.toMatch(theDay);
  const record = [...wholeMeeting, last];
  const tasks = exitTasks(caseLh4163, initialMeeting, recordOf(record), true);
  const open = planShown({ file: caseLh4163, meeting: initialMeeting, record: recordOf([...record, ...tasks]) })!;
  expect(open.actions.map(({ by }) => by)).toContain('Fri 12 Feb 2027');
});
