import type { PersonId } from '../case/caseFile.ts';
import type { MeetingId } from '../meeting/meeting.ts';
import type { PlainDate } from '../time/plainDate.ts';

/** The SMART plan as last signed off. Signs of Safety words: danger statement, safety goal. */
export interface Plan {
  /** 0 until the first meeting has agreed one. */
  readonly version: number;
  readonly agreedAt?: MeetingId;
  readonly dangerStatement: string;
  readonly safetyGoal: string;
  readonly actions: readonly PlanAction[];
}

export interface PlanAction {
  readonly id: string;
  readonly what: string;
  readonly owner?: PersonId;
  readonly by?: PlainDate;
}

export const emptyPlan: Plan = { version: 0, dangerStatement: '', safetyGoal: '', actions: [] };
