import type { CaseFile } from '../case/caseFile.ts';
import type { Invitation } from './eventInvitation.ts';
import { eventsOf } from './eventsOf.ts';
import type { Account } from './meeting.ts';
import type { MeetingPlan } from './meetingPlan.ts';

/** The invitation of the shared event. Whoever has an event of their own is not in it: `eventsOf` has theirs too. */
export const invitation = (file: CaseFile, plan: MeetingPlan, organiser: Account): Invitation =>
  eventsOf(file, plan, organiser)[0].invitation;
