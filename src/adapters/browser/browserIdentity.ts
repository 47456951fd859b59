import type { Identity } from '../../app/ports/identity.ts';
import type { Account } from '../../domain/meeting/meeting.ts';

const hex = (bytes: Uint8Array) => [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Ids and hashes from the browser's own cryptography. */
export function browserIdentity(me: Account): Identity {
  return {
    me,
    newId: () => hex(crypto.getRandomValues(new Uint8Array(16))),
    sha256: async (bytes) => hex(new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)))),
  };
}
