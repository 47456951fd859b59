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
  /**
   * What earlier meetings left, oldest first, none with an `earlier` of its own: minutes corrected later, or read again,
   * are worked out from the plan as their meeting found it. Ask `planBefore`.
   */
  readonly earlier?: readonly Plan[];
}

export interface PlanAction {
  readonly id: string;
  readonly what: string;
  /** The need it answers, and what will be different for the child once it is done. */
  readonly need?: string;
  readonly outcome?: string;
  readonly owner?: PersonId;
  readonly by?: PlainDate;
  readonly state: ActionState;
  /** The meeting that agreed it first. */
  readonly agreedAt?: MeetingId;
  /** The last meeting that agreed it or went through it. Another than the plan's own: nobody asked about it there. */
  readonly goneThroughAt?: MeetingId;
  /** Due dates it had at earlier meetings, oldest first: it slipped. */
  readonly slippedFrom: readonly PlainDate[];
}

/** `done` and `dropped` name the meeting that said so; the next plan leaves them out. */
export type ActionState =
  | { readonly is: 'open' }
  | { readonly is: 'done'; readonly at: MeetingId }
  | { readonly is: 'dropped'; readonly at: MeetingId; readonly reason: string };

export const emptyPlan: Plan = { version: 0, dangerStatement: '', safetyGoal: '', actions: [] };

/** What has to be done now. */
export const openActions = ({ actions }: Pick<Plan, 'actions'>): readonly PlanAction[] =>
  actions.filter(({ state }) => state.is === 'open');
