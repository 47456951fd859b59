import type { MeetingKind } from '../meeting/meeting.ts';
import { isSilent } from './holds.ts';
import type { ProcedureProfile } from './profile.ts';

export interface MeetingWords {
  /** `Initial CIN Family Progress meeting` */
  readonly name: string;
  /** `Initial meeting` */
  readonly short: string;
}

/** What the procedure calls a kind of meeting. `Meeting` for a kind it does not have, or a procedure nobody knows. */
export function meetingWords(profile: ProcedureProfile | undefined, kind: MeetingKind): MeetingWords {
  const rule = profile?.meetings[kind];
  return !rule || isSilent(rule) ? { name: 'Meeting', short: 'Meeting' } : rule;
}

/** Which kind of meeting is usually agreed next. Of a kind the procedure does not have: the same again. */
export function nextKind(profile: ProcedureProfile, kind: MeetingKind): MeetingKind {
  const rule = profile.meetings[kind];
  return isSilent(rule) ? kind : rule.next;
}
