import { createContext } from 'react';

/** A page of its own with the plan of one meeting. The address carries ids only. */
export interface PlanWindow {
  readonly address: string;
  /** From a press. Resolves to whether a window was let through. */
  readonly open: () => Promise<boolean>;
}

/** Of a case's meeting, by their ids. Absent where there is no such page. */
export const PlanWindowOf = createContext<((reference: string, meeting: string) => PlanWindow) | undefined>(undefined);
