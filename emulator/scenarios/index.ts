import { leicestershireInitial } from './leicestershireInitial.ts';
import type { Scenario } from './scenario.ts';
import { siblingsApart } from './siblingsApart.ts';

export const scenarios: Readonly<Record<string, Scenario>> = {
  [leicestershireInitial.name]: leicestershireInitial,
  [siblingsApart.name]: siblingsApart,
};

/** Undefined when there is none of that name. */
export const scenarioNamed = (name: string): Scenario | undefined => scenarios[name];
