import type { ProcedureProfile } from '../profile.ts';
import { leicestershire } from './leicestershire.ts';

/** Every procedure the product knows. A new authority is its own file and one line here. */
export const profiles: readonly ProcedureProfile[] = [leicestershire];

export const profileOf = (id: string): ProcedureProfile | undefined => profiles.find((profile) => profile.id === id);
