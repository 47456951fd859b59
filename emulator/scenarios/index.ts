import { dudleyInitial } from './dudleyInitial.ts';
import { firstDay, notSetUp } from './firstDay.ts';
import { herefordshireInitial } from './herefordshireInitial.ts';
import { leicestershireInitial } from './leicestershireInitial.ts';
import { londonInitial } from './londonInitial.ts';
import { newcastleInitial } from './newcastleInitial.ts';
import { overdueReview } from './overdueReview.ts';
import type { Scenario } from './scenario.ts';
import { siblingsApart } from './siblingsApart.ts';
import { tenThousandCases } from './tenThousandCases.ts';

export const scenarios: Readonly<Record<string, Scenario>> = {
  [leicestershireInitial.name]: leicestershireInitial,
  [dudleyInitial.name]: dudleyInitial,
  [herefordshireInitial.name]: herefordshireInitial,
  [newcastleInitial.name]: newcastleInitial,
  [londonInitial.name]: londonInitial,
  [siblingsApart.name]: siblingsApart,
  [overdueReview.name]: overdueReview,
  [firstDay.name]: firstDay,
  [notSetUp.name]: notSetUp,
  [tenThousandCases.name]: tenThousandCases,
};

/** Undefined when there is none of that name. */
export const scenarioNamed = (name: string): Scenario | undefined => scenarios[name];
