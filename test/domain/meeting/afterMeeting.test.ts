import { expect, it } from 'vitest';
import { afterMeeting } from '../../../src/domain/meeting/afterMeeting.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { herefordshire } from '../../../src/domain/procedure/profiles/herefordshire.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
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
});
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
