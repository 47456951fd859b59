import type { CallReport } from '../../domain/meeting/call/callReport.ts';
import type { Result } from '../../domain/result.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import type { Refusal } from './refusal.ts';

/** The call of a meeting: by its id where that is known, else by its join link. */
export interface CallOf {
  readonly onlineMeetingId?: string;
  readonly joinUrl: string;
}

/** Who was in a call, as Teams saw it. Organiser and co-organisers only: anyone else is `not allowed`. */
export interface CallReports {
  /**
   * The reports of the sessions that touched that day in London. None while the call runs, for some minutes after it, and
   * for good where reports are switched off.
   */
  onDay(call: CallOf, day: PlainDate): Promise<Result<readonly CallReport[], Refusal>>;
}
