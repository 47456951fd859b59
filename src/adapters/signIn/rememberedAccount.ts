import type { Account } from '../../domain/meeting/meeting.ts';

const KEY = 'cin-account';

/**
 * Who used this browser last, so that their own cached list shows before any sign-in. No token, no right: a name and an id.
 * In Teams the host says who is here, and only the same person is remembered. In a plain browser it lasts as long as the tab.
 */
export function rememberedAccount(tenantId: string, hostUserId: string | undefined) {
  const place = () => (hostUserId === undefined ? sessionStorage : localStorage);
  return {
    read(): Account | undefined {
      try {
        const kept = JSON.parse(place().getItem(KEY) ?? 'null');
        if (kept?.tenantId !== tenantId || typeof kept.id !== 'string' || typeof kept.name !== 'string')
          return undefined;
        return hostUserId === undefined || kept.id === hostUserId ? { id: kept.id, name: kept.name } : undefined;
      } catch {
        return undefined; // Storage refused or not ours: they sign in first.
      }
    },
    forget(): void {
      try {
        place().removeItem(KEY);
        // Where MSAL keeps its tokens.
        sessionStorage.clear();
      } catch {
        // Storage refused: nothing was remembered.
      }
    },
    keep(account: Account): void {
      try {
        place().setItem(KEY, JSON.stringify({ tenantId, ...account }));
      } catch {
        // Storage refused: nothing is remembered, and nothing else depends on it.
      }
    },
  };
}
