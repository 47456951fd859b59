import { describe, expect, it, test } from 'vitest';
import { caseDy2071 } from '../../../emulator/scenarios/dudleyInitial.ts';
import { caseHf3318 } from '../../../emulator/scenarios/herefordshireInitial.ts';
import { caseLn8840 } from '../../../emulator/scenarios/londonInitial.ts';
import type { CaseFile, Person } from '../../../src/domain/case/caseFile.ts';
import { nothingKnown } from '../../../src/domain/case/caseFile.ts';
import type { CircumstanceName } from '../../../src/domain/case/circumstance.ts';
import { checkChair } from '../../../src/domain/meeting/checkChair.ts';
import type { MeetingKind } from '../../../src/domain/meeting/meeting.ts';
import { nthOfKind } from '../../../src/domain/meeting/nthOfKind.ts';
import { chairsFor, whoMayChair } from '../../../src/domain/procedure/chairs.ts';
import type { ProcedureProfile } from '../../../src/domain/procedure/profile.ts';
import { dudley } from '../../../src/domain/procedure/profiles/dudley.ts';
import { herefordshire } from '../../../src/domain/procedure/profiles/herefordshire.ts';
import { london } from '../../../src/domain/procedure/profiles/london.ts';
import { isRole } from '../../../src/domain/procedure/roleOf.ts';
import { instant } from '../../../src/domain/time/instant.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { fact } from '../../builders/elfrida.ts';

const staff = (role: string): Person => ({
  id: `p ${role}`,
  name: `Sorrel ${role}`,
  role,
  side: 'council',
  parentalResponsibility: false,
  ...nothingKnown,
  papersBy: 'email',
});
const roles = (file: CaseFile, ...of: readonly string[]): CaseFile => ({
  ...file,
  leadWorker: 'p social worker',
  people: [...file.people.filter(({ side }) => side !== 'council'), ...of.map(staff)],
});
const having = (file: CaseFile, ...names: readonly CircumstanceName[]): CaseFile => ({
  ...file,
  circumstances: names.map((name) => ({
    name,
    since: day('2026-12-01'),
    recordedBy: 'Tansy Millbrook',
    recordedAt: instant('2026-12-01T09:00:00.000Z'),
  })),
});
const may = (profile: ProcedureProfile, file: CaseFile, kind: MeetingKind, number?: number) =>
  chairsFor(profile, file, kind, number)
    .filter(({ allowed }) => allowed)
    .map(({ person }) => person.role);

describe('F-SCH-05: who may chair, by authority', () => {
  const dy = roles(caseDy2071, 'Social Worker', 'social worker', 'ADVANCED social work  practitioner', 'Team manager');

  it('Dudley’s third review: only an advanced social work practitioner or the team manager, in any case', () => {
    expect(may(dudley, dy, 'review', 3)).toEqual(['ADVANCED social work  practitioner', 'Team manager']);
    const [, , , lead] = chairsFor(dudley, dy, 'review', 3);
    expect(lead?.note).toBe(
      'The procedure does not name the social worker as chair of this meeting: it names the advanced social work practitioner or team manager.',
    );
  });

  it.each([1, 2, 4])('Dudley’s review %i: the social worker first, somebody more senior too', (number) => {
    expect(may(dudley, dy, 'review', number)[0]).toBe('social worker');
    expect(may(dudley, dy, 'review', number)).toHaveLength(3);
  });

  const hf = roles(caseHf3318, 'team manager', 'senior practitioner', 'social worker');

  it('Herefordshire: the first meeting only the team manager; reviews the senior practitioner', () => {
    expect(may(herefordshire, hf, 'initial')).toEqual(['team manager']);
    expect(may(herefordshire, hf, 'review')).toEqual(['senior practitioner']);
    expect(may(herefordshire, having(hf, 'contentious'), 'review')).toEqual(['senior practitioner', 'team manager']);
  });

  it('Herefordshire’s step-down: the social worker, and others only without progress', () => {
    const down = 'step-down from child protection';
    expect(may(herefordshire, having(hf, down), 'review')).toEqual(['social worker']);
    expect(may(herefordshire, having(hf, down, 'contentious'), 'review')).toEqual(['social worker']);
    expect(may(herefordshire, having(hf, down, 'no progress'), 'review')).toEqual([
      'social worker',
      'team manager',
      'senior practitioner',
    ]);
  });

  const ln = roles(caseLn8840, 'social worker', 'Practice Leader', 'service manager');

  it('London: only the Practice Lead chairs the initial meeting, by any spelling of the role', () => {
    expect(may(london, ln, 'initial')).toEqual(['Practice Leader']);
    expect(may(london, ln, 'review')).toEqual(['social worker', 'Practice Leader']);
  });

  it('London beyond 12 months: the Practice Lead, before that the Service Manager', () => {
    expect(may(london, ln, 'special')).toEqual(['service manager']);
    expect(may(london, having(ln, 'continuation agreed'), 'special')).toEqual(['Practice Leader']);
    expect(whoMayChair(london, having(ln, 'continuation agreed'), 'special')).toBe('practice lead');
  });

  it('Booking stops where the one chosen may not chair, or nobody may', () => {
    const of = { profile: dudley, file: dy, nth: 3 };
    expect(checkChair({ kind: 'review', chair: 'p social worker' }, of)).toMatchObject([
      { field: 'chair', blocks: true },
    ]);
    expect(checkChair({ kind: 'review', chair: 'p Team manager' }, of)).toEqual([]);
    const nobody = { ...of, file: roles(caseDy2071, 'social worker') };
    expect(checkChair({ kind: 'review', chair: 'p social worker' }, nobody)[0]?.words).toBe(
      'Nobody of this case may chair it: the procedure names the advanced social work practitioner or team manager. Add them to the case.',
    );
  });
});

test('F-SCH-05: the third review is the third that is held: called off does not count, held before we knew does', () => {
  const review = (number: number, stage: 'sent' | 'cancelled' | 'not held', on: string) => ({
    kind: 'review' as const,
    number,
    stage,
    time: { date: day(on), start: '10:00', end: '11:00' },
  });
  const others = [review(1, 'sent', '2026-03-02'), review(2, 'cancelled', '2026-06-01')];
  expect(nthOfKind({ facts: [] }, others, 'review', 3)).toBe(2);
  expect(nthOfKind({ facts: [fact('review meeting held', '2025-12-01')] }, others, 'review', 3)).toBe(3);
  // Recorded by hand as well: the same meeting.
  expect(nthOfKind({ facts: [fact('review meeting held', '2026-03-02')] }, others, 'review', 3)).toBe(2);
  expect(nthOfKind({ facts: [fact('initial meeting held', '2025-12-01')] }, others, 'review', 3)).toBe(2);
});

test('A role is the procedure’s word or one of its other spellings, and nothing else', () => {
  expect(isRole(dudley, 'social worker', 'Child and Family Practitioner')).toBe(true);
  expect(isRole(dudley, 'team manager', 'assistant team manager')).toBe(false);
  expect(isRole(dudley, 'team manager', '')).toBe(false);
});
