import { leicestershireInitial } from './leicestershireInitial.ts';
import type { Scenario } from './scenario.ts';

export const scenarios: Readonly<Record<string, Scenario>> = {
  [leicestershireInitial.name]: leicestershireInitial,
};

/** Undefined when there is none of that name. */
export const scenarioNamed = (name: string): Scenario | undefined => scenarios[name];
