import { expect, test } from 'vitest';
import { caseDy2071 } from '../../../emulator/scenarios/dudleyInitial.ts';
import { caseLh4163 } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { caseLn8840 } from '../../../emulator/scenarios/londonInitial.ts';
import { caseLh5207 } from '../../../emulator/scenarios/siblingsApart.ts';
import type { CaseFile } from '../../../src/domain/case/caseFile.ts';
import type { FactName } from '../../../src/domain/case/factName.ts';
import { meetingHeld } from '../../../src/domain/case/meetingHeld.ts';
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
import { readBack } from '../../../src/domain/meeting/readBack.ts';
import { isRecommended } from '../../../src/domain/meeting/recommended.ts';
import { agendaOf, papersOf } from '../../../src/domain/papers/papersOf.ts';
import { paperText } from '../../../src/domain/papers/paperText.ts';
import { readClocks } from '../../../src/domain/procedure/clocks.ts';
import { councilCalendar } from '../../../src/domain/procedure/inForce.ts';
import { dudley } from '../../../src/domain/procedure/profiles/dudley.ts';
import { herefordshire } from '../../../src/domain/procedure/profiles/herefordshire.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { london } from '../../../src/domain/procedure/profiles/london.ts';
import { newcastle } from '../../../src/domain/procedure/profiles/newcastle.ts';
import { situationOf } from '../../../src/domain/procedure/situation.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { type Entry, recordOf } from '../../builders/recordOf.ts';
import { siblingsMeeting } from '../../builders/siblingsMeeting.ts';

const decide = (outcome: string, target = 'case', why?: string): EventBody => ({
  type: 'outcome',
  target,
  value: { outcome, ...(why && { why }) },
});
const review = (of: Meeting, kind: MeetingKind = 'review'): Meeting => ({
  ...of,
  kind,
  id: `${of.caseReference}-${kind}-1`,
});
const dudleyReview: Meeting = {
  ...review({ ...initialMeeting, caseReference: 'DY-2071' }),
  chair: 'p-worker',
  invited: ['p-worker', 'p-mother'],
  time: { date: day('2026-12-24'), start: '10:00', end: '11:00' },
};

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

test('F-RUN-12 S2-15: each owner of an open action is asked; a yes from before a change is no yes to it', () => {
  const yes = (target: string): EventBody => ({ type: 'confirmed', target, value: true });
  const asked = (entries: readonly EventBody[]) =>
    readBack(caseLh4163, initialMeeting, recordOf([...wholeMeeting, ...entries])).map(({ person, confirmed }) => [
      person,
      confirmed,
    ]);
  expect(asked([])).toEqual([
    ['p-grandmother', 'not yet'],
    ['p-school', 'not yet'],
  ]);
  expect(asked([yes('p-school')])[1]).toEqual(['p-school', 'yes']);
  const later: EventBody = {
    type: 'action',
    target: 'a-9',
    value: { what: 'Send the register', owner: 'p-school', by: day('2027-01-08') },
  };
  expect(asked([yes('p-school'), later])[1]).toEqual(['p-school', 'changed since']);
  expect(asked([yes('p-school'), later, yes('p-school')])[1]).toEqual(['p-school', 'yes']);
});

test('F-RUN-12: a device whose clock is behind cannot hide a change, and an action open again asks for a new yes', () => {
  const yes: EventBody = { type: 'confirmed', target: 'p-school', value: true };
  const action = (target: string, what: string): EventBody => ({
    type: 'action',
    target,
    value: { what, owner: 'p-school', by: day('2027-01-08') },
  });
  const said = (entries: readonly (EventBody | Entry)[], file = caseLh4163) =>
    readBack(file, initialMeeting, recordOf(entries)).find(({ person }) => person === 'p-school')?.confirmed;
  const slow = { body: action('a-9', 'Send the register'), wall: '2027-01-04T09:00:00.000Z' };
  expect(said([...wholeMeeting, yes, slow])).toBe('changed since');
  const fast = { body: action('a-9', 'Send the register'), wall: '2027-01-04T12:00:00.000Z' };
  expect(said([...wholeMeeting, fast, yes])).toBe('yes');

  const earlier = {
    id: 'a-1',
    what: 'Meet Elfrida at the gate',
    owner: 'p-school',
    agreedAt: 'LH-4163-initial-0',
    slippedFrom: [],
  };
  const plan = { ...caseLh4163.plan, version: 1, actions: [{ ...earlier, state: { is: 'open' as const } }] };
  const state = (is: 'done' | 'open'): EventBody => ({ type: 'action state', target: 'a-1', value: { is } });
  const both = [action('a-9', 'Send the register'), state('done'), yes];
  expect(said(both, { ...caseLh4163, plan })).toBe('yes');
  expect(said([...both, state('open')], { ...caseLh4163, plan })).toBe('changed since');
  expect(said([...both, state('open'), yes], { ...caseLh4163, plan })).toBe('yes');
});

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

test('F-CAP-04: a key recommendation of Thursday 24 December is with the team manager by Tuesday 29 December', () => {
  const note: EventBody = {
    type: 'note',
    target: 'n-1',
    value: { item: 'DUD-A31', tag: 'recommendation', text: 'End the plan in January.' },
  };
  const recommends = (entries: readonly EventBody[]) =>
    isRecommended(dudley, caseDy2071, dudleyReview, recordOf(entries));
  expect([
    recommends([note]),
    recommends([decide('DUD-A31b')]),
    recommends([decide('DUD-A31a')]),
    recommends([]),
  ]).toEqual([true, true, false, false]);
  expect(recommends([decide('DUD-A31c')])).toBe(true);
  expect(isRecommended(leicestershire, caseLh4163, initialMeeting, recordOf([note]))).toBe(false);

  const signOff = { by: { id: '1', name: 'Somebody' }, at: instant('2026-12-24T12:00:00.000Z'), version: 1 };
  const held = meetingHeld(caseDy2071, dudleyReview, signOff, ({ plan }) => plan, ['recommendation made'])!;
  expect(held.facts.slice(-2)).toMatchObject([
    { fact: 'review meeting held', on: '2026-12-24' },
    { fact: 'recommendation made', on: '2026-12-24', meeting: dudleyReview.id },
  ]);
  expect(meetingHeld(held, dudleyReview, signOff, ({ plan }) => plan, ['recommendation made'])).toBeUndefined();

  // Signed off anew without it, it goes, and what stood there stays to be read; signed off with it again, it is back.
  const again = (file: CaseFile, version: number, also: readonly FactName[]) =>
    meetingHeld(file, dudleyReview, { ...signOff, version }, ({ plan }) => plan, also);
  const made = ({ facts }: CaseFile) => facts.filter(({ fact }) => fact === 'recommendation made').length;
  const without = again(held, 2, [])!;
  expect([made(without), without.facts.length]).toEqual([made(held) - 1, held.facts.length - 1]);
  expect(without.corrections.at(-1)).toEqual({
    fact: 'recommendation made',
    meeting: dudleyReview.id,
    was: '2026-12-24',
    by: 'Somebody',
    at: signOff.at,
    why: 'The minutes, signed off anew, do not say so any more.',
  });
  expect(again(without, 2, [])).toBeUndefined();
  expect(made(again(without, 3, ['recommendation made'])!)).toBe(made(held));
  // The first version takes nothing back, and what a person took back stays so.
  expect(again(held, 1, [])).toBeUndefined();
  const by = { ...without, corrections: without.corrections.map((one) => ({ ...one, why: 'Not ours.' })) };
  expect(again(by, 3, ['recommendation made'])).toBeUndefined();

  const clocks = readClocks({
    profile: dudley,
    situation: situationOf(held),
    facts: held.facts,
    calendar: councilCalendar(),
    today: day('2026-12-24'),
    only: ['recommendation'],
  });
  expect(clocks.filter(({ ruleId }) => ruleId === 'DUD-C11').map(({ due }) => due)).toContain('2026-12-29');
});
