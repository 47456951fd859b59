import type { Account } from '../../domain/meeting/meeting.ts';

/** Who is signed in, and names for what has to be unique. */
export interface Identity {
  readonly me: Account;
  /** A fresh random id, lower-case hex, 32 characters. */
  newId(): string;
  /** SHA-256 of the bytes, lower-case hex. */
  sha256(bytes: Uint8Array): Promise<string>;
}
