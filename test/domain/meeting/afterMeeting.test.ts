import { expect, it } from 'vitest';
import { caseDy2071 } from '../../../emulator/scenarios/dudleyInitial.ts';
import { caseLn8840 } from '../../../emulator/scenarios/londonInitial.ts';
import { caseNt6054 } from '../../../emulator/scenarios/newcastleInitial.ts';
import type { FactName } from '../../../src/domain/case/factName.ts';
import { afterMeeting } from '../../../src/domain/meeting/afterMeeting.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { dudley } from '../../../src/domain/procedure/profiles/dudley.ts';
import { herefordshire } from '../../../src/domain/procedure/profiles/herefordshire.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { london } from '../../../src/domain/procedure/profiles/london.ts';
import { newcastle } from '../../../src/domain/procedure/profiles/newcastle.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { initialMeeting } from '../../builders/initialMeeting.ts';
import { caseAfterInitial, progressMeeting } from '../../builders/progressMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';

const of = (...bodies: readonly EventBody[]) => ({
  profile: leicestershire,
  file: caseAfterInitial,
  meeting: progressMeeting,
  record: recordOf(bodies),
  stops: 0,
  items: [],
  others: [],
});
const fact = (name: FactName, on: string, meeting?: string) => ({
  fact: name,
  on: day(on),
  ...(meeting && { meeting }),
  recordedBy: 'Petra Lanternfield',
  recordedAt: instant('2027-02-20T09:00:00.000Z'),
});
const arrange = ({ left }: ReturnType<typeof afterMeeting>) =>
  left.map(({ what }) => what).filter((what) => /arrange/i.test(what));
const goesOn: EventBody = { type: 'outcome', target: 'case', value: { outcome: 'LEI-A20a', why: 'Mornings are calm' } };
const next: EventBody = {
  type: 'next meeting',
  target: 'next',
  value: { date: day('2027-03-26'), start: '10:00', mode: 'in person' },
};

it('F-RUN-10: the outcome is said; where the plan goes on and no day is fixed, the lead worker is asked for one', () => {
  const without = afterMeeting(of(goesOn));
  expect(without.decided.map(({ rule }) => rule.outcome)).toEqual(['Continue the plan']);
  expect(without.undecided).toBe(false);
  expect(without.left.at(-1)).toMatchObject({
    what: expect.stringContaining('no day is fixed yet'),
    who: 'Osric Plumtree',
  });
  const agreed = afterMeeting(of(goesOn, next));
  expect(without.next).toBe('no day');
  expect(agreed.left.some(({ what }) => what.includes('no day'))).toBe(false);
  expect(agreed.next).toMatchObject({ date: '2027-03-26' });
});

it('Nothing decided is said as that where the procedure has a list, and not where it has none', () => {
  expect(afterMeeting(of(next)).undecided).toBe(true);
  expect(afterMeeting({ ...of(next), meeting: initialMeeting }).undecided).toBe(false);
});

it('Actions carried from the plan before count as open and not as new', () => {
  const one: EventBody = { type: 'action', target: 'a-9', value: { what: 'A walk to school', owner: 'p-school' } };
  expect(afterMeeting(of()).actions).toEqual({ open: 2, added: 0 });
  expect(afterMeeting(of(one)).actions).toEqual({ open: 3, added: 1 });
});

it('F-MIN-03: what waits for ratification is not said to be ready to send', () => {
  const by = { id: 'petra', name: 'Petra Lanternfield' };
  const signOff = { version: 1, by, at: instant('2027-02-12T12:00:00.000Z'), covered: [] };
  const signed = { ...progressMeeting, stage: 'signed off' as const, signOff };
  expect(afterMeeting({ ...of(next), meeting: signed }).minutes).toBe('to send');
  const held = afterMeeting({ ...of(next), profile: herefordshire, meeting: signed });
  expect(held.minutes).toBe('to ratify');
  expect(held.left[0]).toEqual({ what: 'Ratify the record', who: 'the team manager', at: 'send' });
});

it('LON-A54: a plan that neither goes on nor is undecided asks for no next review, nor does one that ended since', () => {
  const at = (outcome: string) => ({
    ...of({ type: 'outcome', target: 'case', value: { outcome } }),
    profile: london,
    file: caseLn8840,
    meeting: { ...progressMeeting, kind: 'review' as const },
  });
  expect(afterMeeting(at('LON-A54'))).toMatchObject({ next: undefined });
  expect(arrange(afterMeeting(at('LON-A54')))).toEqual([]);
  expect(arrange(afterMeeting(at('LON-A52')))).toHaveLength(1);
  expect(afterMeeting(at('LON-A52')).next).toBe('no day');

  const ended = (on: string) => ({ ...caseAfterInitial, facts: [...caseAfterInitial.facts, fact('plan ended', on)] });
  for (const agreed of [[], [next]])
    expect(arrange(afterMeeting({ ...of(goesOn, ...agreed), file: ended('2027-02-19') }))).toEqual([]);
  expect(arrange(afterMeeting({ ...of(goesOn), file: ended('2026-06-30') }))).toHaveLength(1);
});

it('A later meeting of the case that stands is the next one, whatever the record says of it', () => {
  const later = {
    ...progressMeeting,
    id: 'LH-4163-progress-2',
    time: { date: day('2027-03-25'), start: '09:30', end: '10:30' },
  };
  const held = (stage: typeof later.stage) =>
    afterMeeting({ ...of(goesOn), others: [initialMeeting, { ...later, stage }] });
  expect(held('booked').next).toEqual({ date: '2027-03-25', start: '09:30', mode: 'in person' });
  expect(arrange(held('booked'))).toEqual([]);
  expect(arrange(held('sent'))).toEqual([]);
  expect(arrange(held('not held'))).toEqual([expect.stringContaining('no day is fixed yet')]);
  // A day that nobody has booked yet is still to be arranged.
  expect(arrange(held('planned'))).toEqual([expect.stringContaining('Thursday 25 March 2027')]);
  expect(afterMeeting(of(goesOn, next)).left.at(-1)).toMatchObject({
    what: expect.stringMatching(/^Arrange the .* agreed for Friday 26 March 2027$/),
    who: 'Osric Plumtree',
  });
  expect(arrange(afterMeeting({ ...of(goesOn, next), others: [{ ...later, stage: 'booked' }] }))).toEqual([]);
});

it('DUD-C11: a key recommendation stays on the list until the team manager was told', () => {
  const { id } = progressMeeting;
  const left = (...facts: readonly ReturnType<typeof fact>[]) =>
    afterMeeting({
      ...of(),
      profile: dudley,
      file: { ...caseDy2071, facts: [...caseDy2071.facts, ...facts] },
    }).left.filter(({ what }) => what.includes('recommendation'));
  expect(left()).toEqual([]);
  expect(left(fact('recommendation made', '2027-02-12', 'another'))).toEqual([]);
  const made = fact('recommendation made', '2027-02-12', id);
  expect(left(made)).toEqual([
    { what: 'Key recommendation to the team manager: told within 1 working day', who: 'Social worker' },
  ]);
  expect(left(made, fact('recommendation sent to manager', '2027-02-12', id))).toEqual([]);
});

it('NCL-P40: where it was decided to rearrange, the one thing left is to say so under Arrange', () => {
  const family = caseNt6054.people.filter(({ side }) => side === 'family').map(({ id }) => id);
  const away = family.map((target): EventBody => ({ type: 'presence', target, value: 'no reply' }));
  const chosen: EventBody = { type: 'family absent', target: 'family', value: 'rearrange' };
  const here = { type: 'presence', target: 'p-worker', value: 'present' } as const;
  const meeting = { ...progressMeeting, invited: [...family, 'p-worker'], chair: 'p-worker' };
  const at = (...bodies: readonly EventBody[]) =>
    afterMeeting({ ...of(here, ...bodies), profile: newcastle, file: caseNt6054, meeting, stops: 3 });
  expect(at(...away, chosen)).toMatchObject({
    minutes: 'rearranged',
    undecided: false,
    next: undefined,
    left: [{ what: 'Say under Arrange that it did not take place', at: 'arrange' }],
  });
  expect(at(...away, chosen).left).toHaveLength(1);
  // Somebody of the family came after all: then it is a meeting like any other.
  const came: EventBody = { type: 'presence', target: family[0]!, value: 'present' };
  expect(at(...away, chosen, came).left[0]).toMatchObject({ at: 'minutes' });
});
