import type { PlainDate } from '../time/plainDate.ts';
import type { ProcedureProfile } from './profile.ts';

/** The edition in force on a day; the oldest there is for a day before all of them. */
export function editionOn(profile: ProcedureProfile, day: PlainDate | undefined): ProcedureProfile {
  return day !== undefined && profile.before && day < profile.inForceFrom ? editionOn(profile.before, day) : profile;
}
