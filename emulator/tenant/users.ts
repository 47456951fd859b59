import type { ScenarioUser } from '../scenarios/scenario.ts';
import { type Area, refuse } from './area.ts';
import { selectFields } from './outlookQuery.ts';

const shownByDefault =
  'businessPhones,displayName,givenName,jobTitle,mail,mobilePhone,officeLocation,preferredLanguage,surname,userPrincipalName,id';

/** The directory. It keeps nothing of its own: its people are the scenario's. */
export const users: Area<null> = {
  name: 'users',
  seed: () => null,
  routes: [
    {
      method: 'GET',
      path: '/me',
      run: (call) => ({ status: 200, body: shown(call.user, call.query) }),
    },
    {
      method: 'GET',
      path: '/users/{id}',
      run: ({ tenant, params, query }) => {
        const wanted = params.id?.toLowerCase();
        const user = tenant.scenario.users.find(
          (one) => one.id === wanted || one.userPrincipalName.toLowerCase() === wanted,
        );
        if (!user)
          return refuse(
            404,
            'Request_ResourceNotFound',
            `Resource '${params.id}' does not exist or one of its queried reference-property objects are not present.`,
          );
        return { status: 200, body: shown(user, query) };
      },
    },
    {
      method: 'GET',
      path: '/users',
      run: ({ tenant, query }) => {
        const filter = query.get('$filter');
        const found = filter === null ? tenant.scenario.users : matching(filter, tenant.scenario.users);
        if (!found) return refuse(400, 'Request_UnsupportedQuery', 'Unsupported or invalid query filter clause.');
        const top = Number(query.get('$top') ?? 100);
        return { status: 200, body: { value: found.slice(0, top).map((user) => shown(user, query)) } };
      },
    },
  ],
};

function shown(user: ScenarioUser, query: URLSearchParams) {
  const [givenName = '', ...rest] = user.displayName.split(' ');
  const whole = {
    id: user.id,
    businessPhones: [],
    displayName: user.displayName,
    givenName,
    jobTitle: user.jobTitle,
    mail: user.userPrincipalName,
    mobilePhone: null,
    officeLocation: null,
    preferredLanguage: 'en-GB',
    surname: rest.join(' '),
    userPrincipalName: user.userPrincipalName,
    accountEnabled: true,
    userType: 'Member',
  };
  return selectFields(whole, query.get('$select') ?? shownByDefault);
}

/** `startswith(a,'x')` and `a eq 'x'`, joined by `or`. Undefined for anything else. */
function matching(filter: string, all: readonly ScenarioUser[]): readonly ScenarioUser[] | undefined {
  const tests = filter.split(/\s+or\s+/i).map((clause) => {
    const starts = /^startswith\(\s*(\w+)\s*,\s*'((?:[^']|'')*)'\s*\)$/i.exec(clause.trim());
    const equals = /^(\w+)\s+eq\s+'((?:[^']|'')*)'$/i.exec(clause.trim());
    const [, field, quoted] = starts ?? equals ?? [];
    if (field === undefined || quoted === undefined) return undefined;
    const wanted = quoted.replaceAll("''", "'").toLowerCase();
    return (user: ScenarioUser) => {
      const value = String((shown(user, new URLSearchParams()) as Record<string, unknown>)[field] ?? '').toLowerCase();
      return starts ? value.startsWith(wanted) : value === wanted;
    };
  });
  if (tests.includes(undefined)) return undefined;
  return all.filter((user) => tests.some((test) => test?.(user)));
}
