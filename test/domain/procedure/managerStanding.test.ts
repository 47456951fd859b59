import { beforeEach, describe, expect, it } from 'vitest';
import { loadProcedure, profileOf } from '../../../src/domain/procedure/inForce.ts';
import { managerStanding } from '../../../src/domain/procedure/managerStanding.ts';
import { authorities } from '../../../src/domain/procedure/profiles/index.ts';
import type { NamedManager } from '../../../src/domain/settings/councilSettings.ts';
import { day } from '../../../src/domain/time/plainDate.ts';

beforeEach(() => Promise.all(authorities.map(({ id }) => loadProcedure(id))));

const leicestershire = () => profileOf('leicestershire');
const named = (id: string, role = 'head of service'): NamedManager => ({
  id,
  name: 'Juniper Ashby',
  role,
  by: 'Petra Lanternfield',
  on: day('2026-12-22'),
});

describe('Who takes text out of a record', () => {
  it('whoever the council’s settings name', () => {
    const is = { is: 'manager', role: 'head of service' };
    expect(managerStanding(leicestershire(), [named('an-account')], 'an-account')).toEqual(is);
  });

  it('nobody else, and they are told who can be one and whether anybody is named', () => {
    const not = { is: 'not a manager', roles: expect.arrayContaining(['team manager']) };
    expect(managerStanding(leicestershire(), [named('an-account')], 'another')).toEqual({ ...not, named: true });
    expect(managerStanding(leicestershire(), [], 'another')).toEqual({ ...not, named: false });
    expect(managerStanding(undefined, [], 'another')).toEqual({
      is: 'not a manager',
      roles: ['manager'],
      named: false,
    });
  });

  it.each(authorities.map(({ id }) => id))('%s names at least one', (id) => {
    expect(profileOf(id)?.roles.some(({ manages }) => manages)).toBe(true);
  });
});
