import { expect, test } from 'vitest';
import { tansy } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { caseLn8840 } from '../../../emulator/scenarios/londonInitial.ts';
import type { CaseFile, Child } from '../../../src/domain/case/caseFile.ts';
import { afterMeeting } from '../../../src/domain/meeting/afterMeeting.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { fold } from '../../../src/domain/meeting/fold.ts';
import type { Meeting } from '../../../src/domain/meeting/meeting.ts';
import { decidedAt, decidedFor, planIsOver } from '../../../src/domain/meeting/meetingOutcome.ts';
import { checkMinutes } from '../../../src/domain/meeting/minutesChecks.ts';
import { agendaOf, papersOf } from '../../../src/domain/papers/papersOf.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { london } from '../../../src/domain/procedure/profiles/london.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { eventsOf, recordOf } from '../../builders/recordOf.ts';

/** Held on Monday 4 January 2027. */
const meeting: Meeting = {
  ...initialMeeting,
  caseReference: caseLn8840.reference,
  id: `${caseLn8840.reference}-review-1`,
  kind: 'review',
  chair: 'p-worker',
};
const decide = (outcome: string, target = 'case', why = ''): EventBody => ({
  type: 'outcome',
  target,
  value: { outcome, ...(why && { why }) },
});
const [beatrix] = caseLn8840.children as readonly [Child];
const child = (id: string, name: string, born: string): Child => ({
  ...beatrix,
  id,
  name,
  initials: id,
  born: day(born),
});
const newborn = child('c-2', 'Linnet Chimneyswift', '2027-01-08');
const brother = child('c-3', 'Martin Chimneyswift', '2016-02-03');
const having = (...children: readonly Child[]): CaseFile => ({ ...caseLn8840, children });

/** `theirs`: what a colleague wrote without having seen it. */
const read = (file: CaseFile, entries: readonly EventBody[], theirs: readonly EventBody[] = []) => {
  const record = fold([...eventsOf(entries), ...eventsOf(theirs, tansy.id, 't')]);
  const of = { file, meeting, record, agenda: agendaOf(file, meeting, record), today: day('2027-01-12') };
  const { stops, inOrder } = checkMinutes(of);
  return {
    stops: stops.filter(({ id }) => id.startsWith('outcome')).map(({ words }) => words),
    inOrder: inOrder.filter(({ id }) => id === 'outcome').map(({ words }) => words),
    decided: decidedAt(london, file, meeting, record).map(({ of: whose, rule }) => [whose, rule.id]),
    minutes: paperText(papersOf({ file, meeting, record, version: 1 }).minutes),
    after: afterMeeting({ profile: london, file, meeting, record, stops: 0, items: [], others: [] }),
    over: planIsOver(london, file, meeting, record),
  };
};

test('F-RUN-10 LON-A52: a child born after the meeting takes no outcome away and is asked for none', () => {
  const before = read(having(beatrix), [decide('LON-A52', 'case', 'Her aunt helps.')]);
  const now = read(having(beatrix, newborn), [decide('LON-A52', 'case', 'Her aunt helps.')]);
  expect(now.stops).toEqual([]);
  expect(now.decided).toEqual([['case', 'LON-A52']]);
  expect(now.inOrder).toEqual(before.inOrder);
  expect(now.inOrder).toHaveLength(1);
  expect(now.minutes).toContain('Her aunt helps.');
  expect(now.after.undecided).toBe(false);
  expect(now.over).toBe(before.over);
  expect(decidedFor(having(newborn), meeting, recordOf([]))).toEqual(['case']);
  // It is in no decision that ends the plan: somebody meets again for it.
  const ends = (file: CaseFile) =>
    read(file, [decide('LON-A51')]).after.left.some(({ what }) => what.includes('no day'));
  expect([ends(having(beatrix)), ends(having(beatrix, newborn))]).toEqual([false, true]);
  // Born on the day itself, it was there to be spoken of.
  const sameDay = { ...newborn, born: meeting.time.date };
  expect(decidedFor(having(beatrix, sameDay), meeting, recordOf([]))).toEqual(['c-1', 'c-2']);
});

test('F-RUN-10: what was decided for the case counts for each child without an outcome of their own', () => {
  const file = having(beatrix, brother);
  const now = read(file, [decide('LON-A52', 'case', 'An aunt helps.')]);
  expect([now.stops, now.after.undecided]).toEqual([[], false]);
  expect(now.decided).toEqual([
    ['c-1', 'LON-A52'],
    ['c-3', 'LON-A52'],
  ]);
  for (const name of ['Beatrix', 'Martin'])
    expect(now.minutes).toContain(`${name}: Still a child in need, same services. An aunt helps.`);
  const own = read(file, [decide('LON-A52'), decide('LON-A53', 'c-3')]);
  expect(own.decided).toEqual([
    ['c-1', 'LON-A52'],
    ['c-3', 'LON-A53'],
  ]);
  expect(read(file, [decide('LON-A53', 'c-3')]).stops).toEqual(['No outcome chosen for Beatrix']);
  expect(read(file, []).stops).toHaveLength(2);
});

test('F-RUN-10: of two children one is left on the case, and what was decided for that one stands', () => {
  const entries = [decide('LON-A52', 'c-1', 'Her aunt helps.'), decide('LON-A53', 'c-3')];
  const now = read(having(beatrix), entries);
  expect(now.stops).toEqual([]);
  expect(now.decided).toEqual([['c-1', 'LON-A52']]);
  expect(now.minutes).toContain('Her aunt helps.');
  expect(now.after.undecided).toBe(false);
  expect(read(having(beatrix), [decide('LON-A53', 'c-3')]).stops).toEqual(['No outcome chosen']);
});

test('F-RUN-10: two people who decided differently for the case are still asked with another child on it', () => {
  const [mine, theirs] = [[decide('LON-A52')], [decide('LON-A53')]];
  const clash = 'Two people recorded what was decided differently';
  expect(read(having(beatrix), mine, theirs).stops).toEqual([clash]);
  expect(read(having(beatrix, newborn), mine, theirs).stops).toEqual([clash]);
  const both = having(beatrix, brother);
  expect(read(both, mine, theirs).stops).toEqual([clash, clash]);
  expect(read(both, [...mine, decide('LON-A52', 'c-1'), decide('LON-A53', 'c-3')], theirs).stops).toEqual([]);
});
