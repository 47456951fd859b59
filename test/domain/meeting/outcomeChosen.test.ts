import { expect, test } from 'vitest';
import { caseDy2071 } from '../../../emulator/scenarios/dudleyInitial.ts';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { caseLn8840 } from '../../../emulator/scenarios/londonInitial.ts';
import { caseLh5207 } from '../../../emulator/scenarios/siblingsApart.ts';
import type { EventBody, Presence } from '../../../src/domain/meeting/event.ts';
import { lacksAtTheEnd } from '../../../src/domain/meeting/finishing.ts';
import { type Meeting, type MeetingKind, meetingKinds } from '../../../src/domain/meeting/meeting.ts';
import {
  decidedAt,
  decidedFor,
  needsOutcome,
  outcomesAllowed,
  planIsOver,
} from '../../../src/domain/meeting/meetingOutcome.ts';
import { checkMinutes } from '../../../src/domain/meeting/minutesChecks.ts';
import { agendaOf, papersOf } from '../../../src/domain/papers/papersOf.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { dudley } from '../../../src/domain/procedure/profiles/dudley.ts';
import { herefordshire } from '../../../src/domain/procedure/profiles/herefordshire.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { london } from '../../../src/domain/procedure/profiles/london.ts';
import { newcastle } from '../../../src/domain/procedure/profiles/newcastle.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';
import { decide, dudleyReview, review } from '../../builders/reviews.ts';
import { siblingsMeeting } from '../../builders/siblingsMeeting.ts';

test('F-RUN-10: the picker has what the procedure allows for this kind of meeting, and nothing where it is silent', () => {
  const names = (profile: typeof london, kind: MeetingKind) =>
    outcomesAllowed(profile, { kind }).map(({ plan }) => plan);
  expect(outcomesAllowed(london, { kind: 'review' })).toHaveLength(4);
  expect(names(leicestershire, 'review')).toEqual(['goes on', 'ends', 'changes hands', 'escalates']);
  expect(names(dudley, 'review')).toEqual(['goes on', 'escalates', 'ends']);
  expect(names(herefordshire, 'review')).toHaveLength(4);
  for (const profile of [london, leicestershire, dudley]) expect(names(profile, 'initial')).toEqual([]);
});

test('F-RUN-10: exactly one for the case, or one for each of several children; another procedure’s id is none', () => {
  expect(decidedFor(caseDy2071, dudleyReview, recordOf([]))).toEqual(['case']);
  expect(decidedFor(caseLh5207, siblingsMeeting, recordOf([]))).toEqual(caseLh5207.children.map(({ id }) => id));
  const decided = (entries: readonly EventBody[]) => decidedAt(dudley, caseDy2071, dudleyReview, recordOf(entries));
  expect(decided([decide('DUD-A31a'), decide('DUD-A31c')]).map(({ rule }) => rule.id)).toEqual(['DUD-A31c']);
  expect(decided([decide('LEI-A39b')])).toEqual([]);
  const [one, two] = caseLh5207.children.map(({ id }) => id) as [string, string];
  const meeting = review(siblingsMeeting);
  const over = (entries: readonly EventBody[]) => planIsOver(leicestershire, caseLh5207, meeting, recordOf(entries));
  expect(over([decide('LEI-A39b', one)])).toBe(false);
  expect(over([decide('LEI-A39b', one), decide('LEI-A39c', two)])).toBe(true);
  expect(over([decide('LEI-A39b', one), decide('LEI-A39a', two)])).toBe(false);
});

test('F-RUN-10: what was decided and why stands in the minutes; with the plan ended nobody is asked for another date', () => {
  const meeting = review(initialMeeting);
  const record = recordOf([
    ...wholeMeeting.filter(({ type }) => type !== 'next meeting'),
    decide('LEI-A39b', 'case', 'Mornings are calm.'),
  ]);
  const agenda = agendaOf(caseLh4163, meeting, record);
  const text = paperText(papersOf({ file: caseLh4163, meeting, record, version: 1 }).minutes);
  expect(text).toContain('What this meeting decided');
  expect(text).toContain('End the plan. Mornings are calm.');
  expect(text).toContain('None: the plan ends.');
  const checks = checkMinutes({ file: caseLh4163, meeting, record, agenda, today: day('2027-01-05') });
  const words = checks.inOrder.map((check) => check.words);
  expect(words).toContain('Decided: End the plan');
  expect(words).toContain('No next meeting: the plan ends');
});

test('F-RUN-10: with no outcome chosen the checks say which there are; two at once stop', () => {
  const meeting = review(initialMeeting);
  const checks = (entries: readonly EventBody[]) => {
    const record = recordOf([...wholeMeeting, ...entries]);
    return checkMinutes({
      file: caseLh4163,
      meeting,
      record,
      agenda: agendaOf(caseLh4163, meeting, record),
      today: day('2027-01-05'),
    });
  };
  expect(checks([]).advice).toContainEqual(
    expect.objectContaining({
      words: 'No outcome chosen',
      detail: 'The procedure has these: Continue the plan; End the plan; Step across to early help; Escalate.',
    }),
  );
  expect(checks([decide('LEI-A39a')]).advice.map(({ id }) => id)).not.toContain('outcome');
});

test('F-RUN-10 LON-A50: in London no review is finished or signed off without one of the four, and none twice', () => {
  const meeting: Meeting = { ...review({ ...initialMeeting, caseReference: caseLn8840.reference }), chair: 'p-worker' };
  const of = (entries: readonly EventBody[], kind: MeetingKind = 'review') => {
    const record = recordOf(entries);
    const held = { ...meeting, kind };
    const agenda = agendaOf(caseLn8840, held, record);
    return { file: caseLn8840, meeting: held, record, agenda, today: day('2027-01-05') };
  };
  const stops = (...given: Parameters<typeof of>) => checkMinutes(of(...given)).stops.map(({ id }) => id);
  expect(stops([])).toContain('outcome');
  expect(stops([], 'special')).toContain('outcome');
  expect(stops([], 'initial')).not.toContain('outcome');
  expect(stops([decide('LON-A52')])).not.toContain('outcome');
  expect(stops([decide('LEI-A39a')])).toContain('outcome');
  const lack = lacksAtTheEnd(of([])).find(({ id }) => id === 'outcome');
  expect(lack).toMatchObject({ firm: true, words: 'No outcome chosen' });
  expect(lack?.detail).toContain('asks for one of these: No longer a child in need');
  expect(lacksAtTheEnd(of([decide('LON-A52')])).filter(({ firm }) => firm)).toEqual([]);
  // Held again without the family: nothing was decided. Once one of them has come after all, something was.
  const again: EventBody = { type: 'family absent', target: 'family', value: 'rearrange' };
  const was = (value: Presence, ...ids: readonly string[]) =>
    ids.map((target): EventBody => ({ type: 'presence', target, value }));
  const family = caseLn8840.people.filter(({ side }) => side === 'family').map(({ id }) => id);
  const away = [...was('present', 'p-worker'), ...was('apologies', ...family), again];
  expect(stops(away)).not.toContain('outcome');
  expect(stops([...away, ...was('present', 'p-mother')])).toContain('outcome');
  expect(stops([again])).toContain('outcome');
});

test('F-RUN-10: Herefordshire’s review settles one; elsewhere the chair is asked, and may finish with a reason', () => {
  const needed = (profile: typeof london) => meetingKinds.filter((kind) => needsOutcome(profile, { kind }));
  expect(needed(london)).toEqual(['review', 'special']);
  expect(needed(herefordshire)).toEqual(['review']);
  for (const profile of [leicestershire, dudley, newcastle]) expect(needed(profile)).toEqual([]);
  const meeting = review(initialMeeting);
  const record = recordOf(wholeMeeting);
  const agenda = agendaOf(caseLh4163, meeting, record);
  const lacks = lacksAtTheEnd({ file: caseLh4163, meeting, record, agenda, today: day('2027-01-04') });
  const lack = lacks.find(({ id }) => id === 'outcome');
  expect(lack).toMatchObject({ words: 'No outcome chosen' });
  expect(lack).not.toHaveProperty('firm');
});
