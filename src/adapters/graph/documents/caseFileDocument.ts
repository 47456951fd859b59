import * as z from 'zod/mini';
import type { CaseFile } from '../../../domain/case/caseFile.ts';
import { fail, ok, type Result } from '../../../domain/result.ts';
import { instantText, plainDate } from './scalars.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * Each turns a file of one version into the next: the first takes version 1 to 2. An old file per step is kept in the
 * tests, and no step is ever changed once a council has run it.
 */
const upgrades: readonly ((old: Json) => Json)[] = [];
const current = upgrades.length + 1;

// Loose throughout: a field that a newer app wrote survives being read, changed and written by this one.
const child = z.looseObject({ id: z.string(), name: z.string(), initials: z.string(), born: plainDate });

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
});

const consent = z.discriminatedUnion('state', [
  z.looseObject({ state: z.literal('given'), on: plainDate, from: z.array(z.string()) }),
  z.looseObject({ state: z.literal('refused'), on: plainDate, from: z.array(z.string()) }),
  z.looseObject({ state: z.literal('not asked') }),
]);

export const factName = z.enum([
  'assessment completed',
  'assessment shared with family',
  'initial meeting held',
  'progress meeting held',
  'minutes sent',
  'plan sent',
  'plan started',
]);

const fact = z.looseObject({
  fact: factName,
  on: plainDate,
  meeting: z.optional(z.string()),
  recordedBy: z.string(),
  recordedAt: instantText,
});

const plan = z.looseObject({
  version: z.number(),
  agreedAt: z.optional(z.string()),
  dangerStatement: z.string(),
  safetyGoal: z.string(),
  actions: z.array(
    z.looseObject({ id: z.string(), what: z.string(), owner: z.optional(z.string()), by: z.optional(plainDate) }),
  ),
});

const schema = z.looseObject({
  version: z.literal(1),
  reference: z.string(),
  procedure: z.string(),
  ledBy: z.enum(['key worker', 'social worker']),
  leadWorker: z.string(),
  children: z.array(child),
  people: z.array(person),
  consent,
  facts: z.array(fact),
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
