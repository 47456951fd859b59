import { leicestershireInitial } from './leicestershireInitial.ts';
import { overdueReview } from './overdueReview.ts';
import type { Scenario } from './scenario.ts';
import { siblingsApart } from './siblingsApart.ts';

export const scenarios: Readonly<Record<string, Scenario>> = {
  [leicestershireInitial.name]: leicestershireInitial,
  [siblingsApart.name]: siblingsApart,
  [overdueReview.name]: overdueReview,
};

/** Undefined when there is none of that name. */
export const scenarioNamed = (name: string): Scenario | undefined => scenarios[name];
