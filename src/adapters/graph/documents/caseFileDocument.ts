import * as z from 'zod/mini';
import type { CaseFile } from '../../../domain/case/caseFile.ts';
import { circumstances } from '../../../domain/case/circumstance.ts';
import { factNames } from '../../../domain/case/factName.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { concern } from './concernDocument.ts';
import { instantText, plainDate } from './scalars.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Each turns a file of one version into the next: the first takes version 1 to 2. An old file per step is kept in the
 * tests, and no step is ever changed once a council has run it.
 */
const upgrades: readonly ((old: Json) => Json)[] = [
  // 2: children's needs, what people need, the safety flag, preferences, corrections, what became of actions.
  (old) => ({
    preferences: { times: [], mode: 'no preference', places: [] },
    corrections: [],
    ...old,
    version: 2,
    children: each(old.children, (child) => ({ needs: '', attends: 'not decided', ...child })),
    people: each(old.people, (person) => ({ livesWith: [], support: [], apartFrom: [], ...person })),
    plan: isJson(old.plan)
      ? {
          ...old.plan,
          actions: each(old.plan.actions, (action) => ({ state: { is: 'open' }, slippedFrom: [], ...action })),
        }
      : old.plan,
  }),
];
const current = upgrades.length + 1;

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What is not a list of objects stays as it is, for the schema to refuse. */
const each = (list: unknown, change: (item: Json) => Json): unknown =>
  Array.isArray(list) ? list.map((item: unknown) => (isJson(item) ? change(item) : item)) : list;

// Loose throughout: a field that a newer app wrote survives being read, changed and written by this one.
const child = z.looseObject({
  id: z.string(),
  name: z.string(),
  initials: z.string(),
  born: plainDate,
  // Files from before either was kept have none: those children are with the case from its start.
  joined: z.exactOptional(plainDate),
  outcomes: z.exactOptional(z.array(z.looseObject({ meeting: z.string(), on: plainDate }))),
  needs: z.string(),
  attends: z.enum(['yes', 'no', 'not decided']),
});

const person = z.looseObject({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  side: z.enum(['family', 'council', 'agency']),
  fills: z.optional(z.string()),
  parentalResponsibility: z.boolean(),
  email: z.optional(z.string()),
  accountId: z.optional(z.string()),
  papersBy: z.enum(['email', 'print']),
  phone: z.optional(z.string()),
  livesWith: z.array(z.string()),
  language: z.optional(z.string()),
  support: z.array(z.enum(['interpreter', 'transport', 'child care', 'advocate', 'communication aid'])),
  apartFrom: z.array(z.string()),
  consent: z.optional(z.enum(['given', 'refused', 'not asked'])),
  addressFailed: z.optional(z.looseObject({ address: z.string(), on: plainDate })),
});

const preferences = z.looseObject({
  times: z.array(z.looseObject({ weekdays: z.array(z.number()), from: z.string(), to: z.string() })),
  mode: z.enum(['teams', 'in person', 'no preference']),
  places: z.array(z.string()),
});

const consent = z.discriminatedUnion('state', [
  z.looseObject({ state: z.literal('given'), on: plainDate, from: z.array(z.string()) }),
  z.looseObject({ state: z.literal('refused'), on: plainDate, from: z.array(z.string()) }),
  z.looseObject({ state: z.literal('not asked') }),
]);

export const factName = z.enum(factNames);

const fact = z.looseObject({
  fact: factName,
  on: plainDate,
  time: z.optional(z.string()),
  meeting: z.optional(z.string()),
  recordedBy: z.string(),
  recordedAt: instantText,
});

export const circumstanceName = z.enum(circumstances);

const circumstance = z.looseObject({
  name: circumstanceName,
  since: plainDate,
  agreedBy: z.optional(z.string()),
  why: z.optional(z.string()),
  until: z.optional(plainDate),
  endedBy: z.optional(z.string()),
  recordedBy: z.string(),
  recordedAt: instantText,
});

const correction = z.looseObject({
  fact: factName,
  meeting: z.optional(z.string()),
  was: plainDate,
  now: z.optional(plainDate),
  by: z.string(),
  at: instantText,
  why: z.string(),
});

const actionState = z.discriminatedUnion('is', [
  z.looseObject({ is: z.literal('open') }),
  z.looseObject({ is: z.literal('done'), at: z.string() }),
  z.looseObject({ is: z.literal('dropped'), at: z.string(), reason: z.string() }),
]);

const onePlan = {
  version: z.number(),
  agreedAt: z.optional(z.string()),
  dangerStatement: z.string(),
  safetyGoal: z.string(),
  actions: z.array(
    z.looseObject({
      id: z.string(),
      what: z.string(),
      need: z.optional(z.string()),
      outcome: z.optional(z.string()),
      owner: z.optional(z.string()),
      by: z.optional(plainDate),
      state: actionState,
      agreedAt: z.optional(z.string()),
      goneThroughAt: z.optional(z.string()),
      slippedFrom: z.array(plainDate),
    }),
  ),
};

const plan = z.looseObject({ ...onePlan, earlier: z.optional(z.array(z.looseObject(onePlan))) });

const schema = z.looseObject({
  version: z.literal(2),
  reference: z.string(),
  procedure: z.string(),
  ledBy: z.enum(['key worker', 'social worker']),
  leadWorker: z.string(),
  team: z.exactOptional(z.string()),
  children: z.array(child),
  people: z.array(person),
  consent,
  preferences,
  circumstances: z._default(z.array(circumstance), []),
  facts: z.array(fact),
  corrections: z.array(correction),
  concerns: z.optional(z.array(concern)),
  plan,
});

/** `case.json` to the domain's case. A file from a newer app than this one is unreadable, never guessed at. */
export function decodeCaseFile(text: string): Result<CaseFile, 'unreadable'> {
  const json = parseObject(text);
  if (!json) return fail('unreadable');
  const version = json.version;
  if (typeof version !== 'number' || version < 1 || version > current) return fail('unreadable');
  const upgraded = upgrades.slice(version - 1).reduce((old, step) => step(old), json);
  const read = schema.safeParse(upgraded);
  return read.success ? ok(read.data) : fail('unreadable');
}

/** Indented, so that a person who opens the file in SharePoint, and its version history, can read it. */
export const encodeCaseFile = (file: CaseFile): string => `${JSON.stringify(file, undefined, 2)}\n`;

function parseObject(text: string): Json | undefined {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? (json as Json) : undefined;
  } catch {
    return undefined;
  }
}
