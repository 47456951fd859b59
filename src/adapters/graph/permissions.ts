import type { Permissions } from '../../app/ports/permissions.ts';
import type { TokenSource } from './graphRequest.ts';
import { reasons } from './scopes.ts';

/** Every scope of the app, asked one by one for a token that needs no window. */
export const permissions = (tokenIfGiven: TokenSource): Permissions => ({
  async read() {
    const read = [];
    for (const [scope, reason] of Object.entries(reasons)) {
      const token = await tokenIfGiven([scope]);
      const refused = !token.ok && token.reason.kind === 'no answer' ? 'not known' : 'no';
      read.push({ scope, reason, given: token.ok ? 'yes' : refused } as const);
    }
    return read;
  },
});
