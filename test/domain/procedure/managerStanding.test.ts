import { beforeEach, describe, expect, it } from 'vitest';
import { loadProcedure, profileOf } from '../../../src/domain/procedure/inForce.ts';
import { managerStanding } from '../../../src/domain/procedure/managerStanding.ts';
import { authorities } from '../../../src/domain/procedure/profiles/index.ts';
import type { NamedManager } from '../../../src/domain/settings/councilSettings.ts';
import { day } from '../../../src/domain/time/plainDate.ts';
import { elfridasCase as file } from '../../builders/elfrida.ts';

beforeEach(() => Promise.all(authorities.map(({ id }) => loadProcedure(id))));

const leicestershire = () => profileOf('leicestershire');
const sswop = file.people.find(({ role }) => role === 'SSWOP')!;
const as = (role: string) => ({ people: [{ ...sswop, role }] });
const named = (id: string, role = 'head of service'): NamedManager => ({
  id,
  name: 'Juniper Ashby',
  role,
  by: 'Petra Lanternfield',
  on: day('2026-12-22'),
});

describe('Who takes text out of a record', () => {
  it('a person of the case whose role there is one of the procedure’s managers', () => {
    const standing = managerStanding(leicestershire(), as('Team Manager'), [], sswop.accountId!);
    expect(standing).toEqual({ is: 'manager', role: 'team manager' });
  });

  it('nobody else of the case, and they are told who does', () => {
    const standing = managerStanding(leicestershire(), file, [], sswop.accountId!);
    expect(standing).toMatchObject({ is: 'not a manager', roles: expect.arrayContaining(['team manager']) });
  });

  it('whoever the council’s settings name, of the case or not', () => {
    const is = { is: 'manager', role: 'head of service' };
    expect(managerStanding(leicestershire(), file, [named('an-account')], 'an-account')).toEqual(is);
    expect(managerStanding(leicestershire(), file, [named(sswop.accountId!)], sswop.accountId!)).toEqual(is);
  });

  it('not somebody who is neither of the case nor named', () => {
    expect(managerStanding(leicestershire(), file, [named('an-account')], 'another').is).toBe('not a manager');
    expect(managerStanding(undefined, file, [], 'another')).toEqual({ is: 'not a manager', roles: ['manager'] });
  });

  it('not somebody without an account, whatever the settings hold', () => {
    const { accountId: _, ...nobody } = sswop;
    const people = [{ ...nobody, role: 'team manager' }];
    expect(managerStanding(leicestershire(), { people }, [], sswop.accountId!).is).toBe('not a manager');
  });

  it.each(authorities.map(({ id }) => id))('%s names at least one', (id) => {
    expect(profileOf(id)?.roles.some(({ manages }) => manages)).toBe(true);
  });
});
