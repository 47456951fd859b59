import { firstDay, notSetUp } from './firstDay.ts';
import { leicestershireInitial } from './leicestershireInitial.ts';
import { overdueReview } from './overdueReview.ts';
import type { Scenario } from './scenario.ts';
import { siblingsApart } from './siblingsApart.ts';
import { tenThousandCases } from './tenThousandCases.ts';

export const scenarios: Readonly<Record<string, Scenario>> = {
  [leicestershireInitial.name]: leicestershireInitial,
  [siblingsApart.name]: siblingsApart,
  [overdueReview.name]: overdueReview,
  [firstDay.name]: firstDay,
  [notSetUp.name]: notSetUp,
  [tenThousandCases.name]: tenThousandCases,
};

/** Undefined when there is none of that name. */
export const scenarioNamed = (name: string): Scenario | undefined => scenarios[name];
