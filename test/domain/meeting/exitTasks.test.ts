import { expect, test } from 'vitest';
import { caseLh4163 as file } from '../../../emulator/scenarios/leicestershireInitial.ts';
import type { ActionText, EventBody } from '../../../src/domain/meeting/event.ts';
import { exitTasks } from '../../../src/domain/meeting/exitTasks.ts';
import { papersOf } from '../../../src/domain/papers/papersOf.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

const meeting = { ...initialMeeting, id: 'LH-4163-progress-1', kind: 'progress' as const };
const last: EventBody = { type: 'close next', target: 'plan', value: true };
const agencies = ['p-school', 'p-health', 'p-police'];
const tasks = (entries: readonly EventBody[], value = true) => exitTasks(file, meeting, recordOf(entries), value);
const minutes = (entries: readonly EventBody[]) =>
  paperText(papersOf({ file, meeting, record: recordOf(entries), version: 1 }).minutes);

test('F-RUN-07: one task for each agency that was asked or came, due on the day of the next meeting', () => {
  const made = tasks([...wholeMeeting, last]);
  expect(made).toMatchObject(agencies.map((owner) => ({ type: 'action', value: { owner, by: day('2027-02-12') } })));
  expect(tasks([...wholeMeeting, last, ...made])).toEqual([]);
});

test('F-RUN-07: a day that is fixed or moved later is put right, and only the day', () => {
  const made = tasks([...wholeMeeting.filter(({ type }) => type !== 'next meeting'), last]);
  expect(made.map((body) => body.type === 'action' && body.value.by)).toEqual([undefined, undefined, undefined]);
  const own: EventBody = {
    ...(made[0] as Extract<EventBody, { type: 'action' }>),
    value: { what: 'Hand over to the new school', owner: 'p-school' },
  };
  const put = exitTasks(file, meeting, recordOf([...wholeMeeting, last, own]), true);
  expect(put[0]).toMatchObject({ value: { what: 'Hand over to the new school', by: day('2027-02-12') } });
});

test('F-RUN-07: taken back, the tasks go with it, and no other', () => {
  const made = tasks([...wholeMeeting, last]);
  const gone = tasks([...wholeMeeting, last, ...made], false);
  expect(gone.map(({ type, target }) => [type, target])).toEqual(
    agencies.map((id) => ['action withdrawn', `exit-${meeting.id}-${id}`]),
  );
});

test('F-RUN-07: taken back, a task that somebody worded anew or gave away stays', () => {
  const made = tasks([...wholeMeeting, last]);
  const anew = (more: Partial<ActionText>, place: number): EventBody => {
    const body = made[place] as Extract<EventBody, { type: 'action' }>;
    return { ...body, value: { ...body.value, ...more } };
  };
  const gone = (...own: readonly EventBody[]) =>
    tasks([...wholeMeeting, last, ...made, ...own], false).map(({ target }) => target);
  const [school, health, police] = agencies.map((id) => `exit-${meeting.id}-${id}`);
  expect(gone(anew({ what: 'Hand over to the new school' }, 0), anew({ need: 'Sleep' }, 1))).toEqual([police]);
  expect(gone(anew({ owner: 'p-mother' }, 2))).toEqual([school, health]);
  expect(gone(anew({ by: day('2027-02-19') }, 0))).toEqual([school, health, police]);
});

test('F-RUN-07: how each leaves is printed, and that the next meeting is meant to be the last', () => {
  const text = minutes([
    ...wholeMeeting,
    last,
    { type: 'exit strategy', target: 'p-school', value: 'Breakfast club goes on.' },
  ]);
  expect(text).toContain('The next meeting is meant to be the last.');
  expect(text).toContain('Mr Inglenook: Breakfast club goes on.');
  expect(minutes(wholeMeeting)).not.toContain('How each of us leaves the plan');
});

test('F-CAP-03: who, what, what is done about it, and that it is taken further are in the minutes', () => {
  const note: EventBody = {
    type: 'note',
    target: 'n-30',
    value: {
      item: 'LEI-A10',
      tag: 'disagreement',
      text: 'The bus was late, not she.',
      voice: 'p-mother',
      answer: 'The school asks the bus company.',
      escalated: true,
    },
  };
  const text = minutes([...wholeMeeting, note]);
  expect(text).toContain(
    'Marigold Fay (mother): The bus was late, not she. What is done about it: The school asks the bus company. It is taken further under the procedure for disagreements.',
  );
});

test('F-CAP-04: a key recommendation has a section of its own', () => {
  const note: EventBody = {
    type: 'note',
    target: 'n-31',
    value: { item: 'LEI-A10', tag: 'recommendation', text: 'End it.' },
  };
  expect(minutes([...wholeMeeting, note])).toMatch(/Key recommendation\s+End it\./);
});

test('S2-15: who chairs and who takes the notes next time stands beside the next meeting', () => {
  const roles: readonly EventBody[] = [
    { type: 'next role', target: 'chair', value: 'p-sswop' },
    { type: 'next role', target: 'note-taker', value: 'p-school' },
  ];
  expect(minutes([...wholeMeeting, ...roles])).toContain('Petra Lanternfield chairs, Mr Inglenook takes the notes.');
});
