import type { TenantContext } from '../tenant/area.ts';

/** Whoever sits before the emulated Teams, as it tells a page about them. */
export interface Present {
  /** Names them in the address: without an account nobody has an id. */
  readonly key: string;
  /** Job title, or what they are to the council. */
  readonly is: string;
  readonly user: { readonly id: string; readonly name: string; readonly userPrincipalName: string };
  readonly tenantId: string;
  readonly licence: string;
  /** Not of the council: in a call by its link, and in nobody's calendar here. */
  readonly outside?: true;
}

/** The people of a scenario, and after them one of each kind who is in a call without being of the council. */
export function presentIn({ scenario }: TenantContext): readonly Present[] {
  const { tenantId, users } = scenario;
  const staff = users.map(({ id, displayName, userPrincipalName, jobTitle }) => ({
    key: id,
    is: jobTitle,
    user: { id, name: displayName, userPrincipalName },
    tenantId,
    licence: 'Unknown',
  }));
  return [...staff, ...outsiders(tenantId)];
}

/** A guest is in the council's tenant, under a name of its making. Without an account all of it is empty. */
const outsiders = (tenantId: string): readonly Present[] => [
  {
    key: 'federated',
    is: 'another tenant',
    user: {
      id: '88888888-1111-4111-8111-111111111111',
      name: 'Somebody of another organisation',
      userPrincipalName: 'somebody@school.example',
    },
    tenantId: '88888888-8888-4888-8888-888888888888',
    licence: 'Unknown',
    outside: true,
  },
  {
    key: 'guest',
    is: 'guest',
    user: {
      id: '88888888-2222-4222-8222-222222222222',
      name: 'A guest of the council',
      userPrincipalName: 'somebody_school.example#EXT#@council.onmicrosoft.example',
    },
    tenantId,
    licence: 'Unknown',
    outside: true,
  },
  {
    key: 'anonymous',
    is: 'no account',
    user: { id: '', name: 'Somebody without an account', userPrincipalName: '' },
    tenantId: '',
    licence: 'Anonymous',
    outside: true,
  },
];
