import type { PersonId } from '../case/caseFile.ts';
import type { NextMeeting } from './event.ts';

/** The next meeting as the minutes leave it. */
export interface NextAsAgreed extends NextMeeting {
  /** Who was to chair it, where that is a person of the case. */
  readonly chair?: PersonId;
}
