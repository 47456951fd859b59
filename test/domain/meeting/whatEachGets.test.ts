import { describe, expect, it } from 'vitest';
import { caseLh5207 } from '../../../emulator/scenarios/siblingsApart.ts';
import { checkInvitation } from '../../../src/domain/meeting/checkInvitation.ts';
import type { MeetingPlan } from '../../../src/domain/meeting/meetingPlan.ts';
import { whatEachGets } from '../../../src/domain/meeting/whatEachGets.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { siblingsPlan } from '../../builders/siblingsMeeting.ts';

const tansy = { id: '22222222-2222-4222-8222-222222222222', name: 'Tansy Millbrook' };
const gets = whatEachGets(caseLh5207, siblingsPlan, tansy);
const of = (id: string) => gets.find(({ person }) => person.id === id);

describe('what each person gets', () => {
  it('everyone of the case is answered for: by mail, by hand, told, or nothing without consent', () => {
    expect(gets.map(({ person, by }) => `${person.id} ${by}`)).toEqual([
      'p-sswop mail',
      'p-keyworker mail',
      'p-mother mail',
      'p-father mail',
      'p-grandmother ask',
      'p-school mail',
      'p-nursery mail',
      'p-health mail',
      'p-police mail',
      'p-housing consent',
      'p-support consent',
      'p-gp tell',
    ]);
  });

  it('the chair and the lead worker get both events, the parents one each', () => {
    const events = (id: string) => {
      const one = of(id);
      return one?.by === 'mail' ? one.events.map(({ apart }) => apart ?? 'shared') : [];
    };
    expect(events('p-keyworker')).toEqual(['shared', 'p-father']);
    expect(events('p-mother')).toEqual(['shared']);
    expect(events('p-father')).toEqual(['p-father']);
  });

  it('F-INV-06: the GP has a letter that there is a plan, and whoever gets print an invitation as a letter', () => {
    expect(of('p-gp')).toMatchObject({
      letter: expect.stringContaining('Linnet Ashgrove, born Thursday 9 March 2017'),
    });
    const letter = of('p-grandmother');
    expect(letter).toMatchObject({ letter: expect.stringContaining('Monday 4 January 2027, from 10:00 to 11:30') });
    expect(JSON.stringify(letter)).not.toMatch(/Isolde|Dorian/);
  });

  it('F-INV-03: a refusal shows only what is still permitted, a question not asked where to record the answer', () => {
    expect(of('p-housing')).toMatchObject({
      next: [expect.stringMatching(/^Go on without them/), expect.anything(), expect.anything()],
    });
    expect(of('p-support')).toMatchObject({
      next: ['Ask the family, then record their answer in the case, under Consent.'],
    });
    const gp = { ...caseLh5207, consent: { state: 'not asked' } } as const;
    expect(whatEachGets(gp, siblingsPlan, tansy).find(({ person }) => person.id === 'p-gp')?.by).toBe('consent');
  });
});

describe('what is wrong with who is asked', () => {
  const problems = (change: Partial<MeetingPlan>, file = caseLh5207) =>
    checkInvitation(
      { ...siblingsPlan, ...change },
      {
        file,
        profile: leicestershire,
        organiser: tansy,
        today: day('2026-12-22'),
      },
    ).map(({ kind, who, blocks }) => [kind, who, blocks]);
  const without = (...ids: readonly string[]) => siblingsPlan.invited.filter((id) => !ids.includes(id));
  const [his] = siblingsPlan.apart;

  it('nothing, as planned', () => {
    expect(problems({})).toEqual([]);
  });

  it('F-INV-01: a school or health place with nobody asked needs a reason; with one it is advice', () => {
    expect(problems({ invited: without('p-health') })).toEqual([['empty place', 'health', true]]);
    const notAsked = [{ who: 'health', reason: 'No health visitor until February' }];
    expect(problems({ invited: without('p-health'), notAsked })).toEqual([['empty place', 'health', false]]);
    expect(problems({ invited: without('p-school') })).toEqual([]);
  });

  it('a place whose only people nothing may be sent to is empty for a reason we know', () => {
    const people = caseLh5207.people.map((one) =>
      one.id === 'p-health' ? { ...one, consent: 'refused' as const } : one,
    );
    expect(problems({ invited: without('p-health') }, { ...caseLh5207, people })).toEqual([]);
  });

  it('F-INV-04: everyone with parental responsibility is asked, sits apart, or has a reason', () => {
    expect(problems({ invited: without('p-mother') })).toEqual([['no answer', 'p-mother', true]]);
    expect(problems({ invited: without('p-mother'), notAsked: [{ who: 'p-mother', reason: 'In hospital' }] })).toEqual(
      [],
    );
    expect(problems({ apart: [] })).toEqual([['no answer', 'p-father', true]]);
  });

  it.each([
    ['in one event', { invited: [...siblingsPlan.invited, 'p-father'], apart: [] }],
    [
      'in the same room',
      { mode: 'in person', place: 'Mill Room', apart: [{ ...his!, mode: 'in person', place: 'mill room ' }] },
    ],
    ['with no place', { apart: [{ ...his!, mode: 'in person', place: ' ' }] }],
    ['with no time', { apart: [{ ...his!, how: 'own meeting', time: { ...his!.time, start: '' } }] }],
    [
      'on a day that has passed',
      { apart: [{ ...his!, how: 'own meeting', time: { ...his!.time, date: day('2026-12-01') } }] },
    ],
  ] as const)('F-INV-05: %s', (_what, change) => {
    expect(problems(change)).toEqual([['apart', 'p-father', true]]);
  });

  it('F-INV-05: nobody there to meet them', () => {
    const people = caseLh5207.people.map((one) => (one.side === 'council' ? { ...one, apartFrom: ['p-father'] } : one));
    expect(problems({}, { ...caseLh5207, people })).toEqual([['apart', 'p-father', true]]);
  });
});
