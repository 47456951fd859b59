import type { Scenario } from '../scenarios/scenario.ts';
import type { Area, TenantContext } from './area.ts';
import type { DeliveredMail } from './delivered.ts';
import type { FaultBox } from './faults.ts';

/** Everything a tenant remembers, as plain JSON. */
export interface SavedState {
  readonly scenario: string;
  readonly now: string;
  readonly ids: number;
  readonly delivered: readonly DeliveredMail[];
  readonly areas: Readonly<Record<string, unknown>>;
}

export interface Context {
  readonly context: TenantContext;
  setNow(iso: string): void;
  begin(scenario: Scenario): void;
  save(): SavedState;
  load(state: SavedState, scenario: Scenario): void;
}

export function createContext(options: {
  readonly scenario: Scenario;
  readonly origin: string;
  readonly areas: readonly Area<unknown>[];
  readonly faults: FaultBox;
  /** Whether time goes on by itself between two moves of it. */
  readonly ticks: boolean;
}): Context {
  const { areas, faults, origin, ticks } = options;
  let scenario = options.scenario;
  let begunAt = scenario.now;
  let movedAt = Date.now();
  const now = () => new Date(Date.parse(begunAt) + (ticks ? Date.now() - movedAt : 0)).toISOString();
  const setNow = (iso: string) => {
    begunAt = iso;
    movedAt = Date.now();
  };
  let ids = 0;
  let delivered: DeliveredMail[] = [];
  let states: Record<string, unknown> = {};

  const context: TenantContext = {
    get scenario() {
      return scenario;
    },
    origin,
    now,
    storeTime: () => new Date(Date.parse(now()) + faults.skewSeconds() * 1000).toISOString(),
    newId: () => {
      ids += 1;
      return guid(ids);
    },
    state: <S>(area: Area<S>): S => {
      if (!(area.name in states)) states[area.name] = area.seed(scenario, context);
      return states[area.name] as S;
    },
    deliver: (mail) => {
      delivered.push(mail);
    },
    delivered: () => delivered,
    fault: (kind, call) =>
      faults.take([kind], { method: call.method, path: call.path, user: call.user.id }) !== undefined,
  };

  function begin(next: Scenario): void {
    scenario = next;
    setNow(next.now);
    ids = 0;
    delivered = [];
    states = {};
    // In a fixed order, so that every run hands out the same ids.
    for (const area of areas) context.state(area);
  }

  begin(scenario);
  return {
    context,
    begin,
    setNow,
    save: () => ({ scenario: scenario.name, now: now(), ids, delivered, areas: states }),
    load: (state, its) => {
      scenario = its;
      setNow(state.now);
      ids = state.ids;
      delivered = [...state.delivered];
      states = { ...state.areas };
    },
  };
}

/** Looks like any other GUID, and is the same in every run. */
function guid(count: number): string {
  let mixed = Math.imul(count, 0x9e3779b1) >>> 0;
  const words = [0, 1, 2].map((round) => {
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x85ebca6b + round) >>> 0;
    return mixed.toString(16).padStart(8, '0');
  });
  const tail = count.toString(16).padStart(8, '0');
  const [a, b, c] = words as [string, string, string];
  return `${a}-${b.slice(0, 4)}-4${b.slice(5)}-8${c.slice(0, 3)}-${c.slice(4)}${tail}`;
}
