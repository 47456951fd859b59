import { describe, expect, it } from 'vitest';
import { caseLh5207 } from '../../../emulator/scenarios/siblingsApart.ts';
import type { CaseFile, Person, PersonId } from '../../../src/domain/case/caseFile.ts';
import { eventsOf, togetherThoughApart } from '../../../src/domain/meeting/eventsOf.ts';
import { everyoneAsked } from '../../../src/domain/meeting/everyoneAsked.ts';
import type { ApartSitting } from '../../../src/domain/meeting/meeting.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { siblingsPlan } from '../../builders/siblingsMeeting.ts';

const tansy = { id: '22222222-2222-4222-8222-222222222222', name: 'Tansy Millbrook' };
const petra = { id: '11111111-1111-4111-8111-111111111111', name: 'Petra Lanternfield' };
const but = (id: PersonId, change: Partial<Person>): CaseFile => ({
  ...caseLh5207,
  people: caseLh5207.people.map((each) => (each.id === id ? { ...each, ...change } : each)),
});
const sitting = (person: PersonId): ApartSitting => ({ ...siblingsPlan.apart[0]!, person });
const pairs = (file: CaseFile, plan = siblingsPlan, organiser = tansy) =>
  togetherThoughApart(file, plan, organiser).map(({ one, other }) => [one.id, other.id]);

describe('F-INV-05: the events of a meeting', () => {
  it('the shared one holds everyone but whoever has an event of their own', () => {
    const [shared, own] = eventsOf(caseLh5207, siblingsPlan, tansy);
    expect(shared.invitation.attendees.map(({ personId }) => personId)).toEqual([
      'p-sswop',
      'p-keyworker',
      'p-mother',
      'p-school',
      'p-nursery',
      'p-health',
      'p-police',
    ]);
    expect(own?.apart).toBe('p-father');
    expect(own?.invitation.attendees.map(({ personId }) => personId)).toEqual(['p-sswop', 'p-keyworker', 'p-father']);
  });

  it('neither says anything of the other, and both subjects are the same', () => {
    const [shared, own] = eventsOf(caseLh5207, siblingsPlan, tansy);
    expect(own?.invitation.subject).toBe(shared.invitation.subject);
    for (const { invitation } of [shared, own!])
      expect(`${invitation.subject} ${invitation.html}`).not.toMatch(
        /Isolde|Dorian|Ashgrove|mother|father|apart|separate/i,
      );
  });

  it('an own meeting has its own time and place', () => {
    const time = { date: day('2027-01-05'), start: '14:00', end: '14:45' };
    const apart = [
      { ...sitting('p-father'), how: 'own meeting', time, mode: 'in person', place: 'Mill Room' },
    ] as const;
    const [shared, own] = eventsOf(caseLh5207, { ...siblingsPlan, apart }, tansy);
    expect(shared.invitation.text).not.toContain('Mill Room');
    expect(own).toMatchObject({ time, place: 'Mill Room', mode: 'in person' });
    expect(own?.invitation.text).toContain('We meet at Mill Room.');
  });

  it('whoever organises is not invited to any of them', () => {
    for (const { invitation } of eventsOf(caseLh5207, siblingsPlan, petra))
      expect(invitation.attendees.map(({ personId }) => personId)).not.toContain('p-sswop');
  });

  it('everyone asked counts those with an event of their own', () => {
    expect(everyoneAsked(caseLh5207, siblingsPlan).map(({ id }) => id)).toContain('p-father');
  });
});

describe('F-INV-05: who would be together', () => {
  it('nobody, as planned; the pair, where both are invited; nobody, where each has an event of their own', () => {
    expect(pairs(caseLh5207)).toEqual([]);
    const both = { ...siblingsPlan, invited: [...siblingsPlan.invited, 'p-father'], apart: [] };
    expect(pairs(caseLh5207, both)).toEqual([['p-mother', 'p-father']]);
    expect(pairs(caseLh5207, { ...both, apart: [sitting('p-father'), sitting('p-mother')] })).toEqual([]);
  });

  it('somebody asked by letter sits there all the same', () => {
    const { email: _, ...mother } = caseLh5207.people.find(({ id }) => id === 'p-mother')!;
    const file = { ...caseLh5207, people: caseLh5207.people.map((each) => (each.id === 'p-mother' ? mother : each)) };
    const both = { ...siblingsPlan, invited: [...siblingsPlan.invited, 'p-father'], apart: [] };
    expect(pairs(file, both)).toEqual([['p-mother', 'p-father']]);
  });

  it('the lead worker, the chair and whoever organises count, wherever they are', () => {
    const withLead = but('p-keyworker', { apartFrom: ['p-mother'] });
    expect(pairs(withLead)).toEqual([['p-keyworker', 'p-mother']]);
    const ownForMother = { ...siblingsPlan, apart: [sitting('p-father'), sitting('p-mother')] };
    expect(pairs(withLead, ownForMother)).toEqual([]);
    expect(pairs(but('p-sswop', { apartFrom: ['p-father'] }), siblingsPlan, petra)).toEqual([['p-father', 'p-sswop']]);
  });
});

describe('F-INV-03: consent', () => {
  it('an agency without it is asked by nothing and sits nowhere, whatever was ticked; the words say what to do', () => {
    const ticked = { ...siblingsPlan, invited: [...siblingsPlan.invited, 'p-housing', 'p-support'] };
    const [shared] = eventsOf(caseLh5207, ticked, tansy);
    expect(shared.people.map(({ id }) => id)).not.toContain('p-housing');
    expect(shared.invitation.attendees.map(({ personId }) => personId)).not.toContain('p-support');
    const words = shared.invitation.notMailed.map(({ person, by, why }) => [person.id, by, why]);
    expect(words).toContainEqual([
      'p-housing',
      'consent',
      'is not asked. The family refused that information is shared with them.',
    ]);
    expect(words).toContainEqual([
      'p-support',
      'consent',
      'is not asked. The family has not been asked whether information may be shared with them. Ask them, then record it in the case.',
    ]);
  });

  it('given to one agency though the case was never asked, it holds for that one alone', () => {
    const file = { ...caseLh5207, consent: { state: 'not asked' } } as const;
    const agencies = eventsOf(file, siblingsPlan, tansy)[0].people.filter(({ side }) => side === 'agency');
    expect(agencies.map(({ id }) => id)).toEqual(['p-police']);
  });
});
