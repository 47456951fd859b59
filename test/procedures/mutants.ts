import type { ProcedureProfile } from '../../src/domain/procedure/profile.ts';

/** A procedure with one datum changed. */
export interface Mutant {
  /** The id of the rule that was changed; the name of the part for rules without one. */
  readonly rule: string;
  /** What was done: `period 10 working days → 11 working days`. */
  readonly change: string;
  readonly profile: ProcedureProfile;
}

type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly (string | number)[];

/** Texts that explain and never decide: changing one changes no rule. */
const told: ReadonlySet<string> = new Set(
  `id authority document inForceFrom review notes words terms label rule act note source consequence why title ask also
   hint whyNot number forChair captures name short agencies family choices outcome tasks asks ifRefused ifChaired what step
   holds effect watches issue answer zero ten means does role who place seat says rules assumed of paper`.split(/\s+/),
);

/** Every way of changing one datum of one rule: by one, its unit, its condition, or away altogether. */
export function* mutantsOf(profile: ProcedureProfile): Generator<Mutant> {
  const { id: _, words: _w, notes: _n, review: _r, silentClocks: _s, ...parts } = profile;
  yield* walk(parts as unknown as Json, [], 'procedure', profile);
}

function* walk(value: Json, path: Path, rule: string, profile: ProcedureProfile): Generator<Mutant> {
  if (Array.isArray(value)) {
    for (const [place, each] of value.entries()) {
      // A chair has no id of its own: it is named by its meeting.
      const of = named(each) ?? (rule === 'procedure' ? path.slice(0, 2).join(' ') : rule);
      if (isObject(each) || !told.has(String(path.at(-1))))
        yield made(profile, of, `${label(path, each)} removed`, path, without(value, place));
      yield* walk(each, [...path, place], of, profile);
    }
    return;
  }
  if (isObject(value)) {
    const of = named(value) ?? rule;
    for (const [key, each] of Object.entries(value)) {
      if (key === 'when' && isObject(each)) {
        for (const [change, next] of flipped(each)) yield made(profile, of, change, [...path, key], next);
        continue;
      }
      if (told.has(key) && !Array.isArray(each) && !isObject(each)) continue;
      if (told.has(key)) continue;
      yield* walk(each, [...path, key], of, profile);
    }
    return;
  }
  for (const next of changed(String(path.at(-1)), value))
    yield made(profile, rule, `${String(path.at(-1))} ${value} → ${next}`, path, next);
}

const isObject = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const named = (value: Json): string | undefined =>
  isObject(value) && typeof value.id === 'string' ? value.id : undefined;

const label = (path: Path, value: Json): string =>
  named(value) ??
  (isObject(value) ? `${path.at(-1)} ${JSON.stringify(value).slice(0, 60)}` : `${path.at(-1)} ${value}`);

const without = (list: readonly Json[], place: number): Json => list.filter((_, at) => at !== place);

const units: Readonly<Record<string, string>> = {
  'working day': 'calendar day',
  'calendar day': 'working day',
  week: 'month',
  month: 'week',
  hour: 'calendar day',
};

/** Other values of a datum that is not an object; none for one that decides nothing by itself. */
function changed(key: string, value: Json): readonly Json[] {
  if (typeof value === 'boolean') return key === 'silent' ? [] : [!value];
  if (typeof value === 'number') return [value + 1];
  if (typeof value !== 'string') return [];
  const period = /^(\d+) (working day|calendar day|week|month|hour)s?$/.exec(value);
  if (period) {
    const [amount, unit] = [Number(period[1]), period[2] ?? ''];
    const write = (count: number, of: string) => `${count} ${of}${count === 1 ? '' : 's'}`;
    const other = units[unit];
    return [
      write(amount + 1, unit),
      ...(amount > 1 ? [write(amount - 1, unit)] : []),
      ...(other ? [write(amount, other)] : []),
    ];
  }
  if (value === 'the same day') return ['1 working day'];
  return other[key]?.(value) ?? [];
}

const other: Readonly<Record<string, (value: string) => readonly string[]>> = {
  direction: (value) => (['lead', 'lead window', 'gate'].includes(value) ? ['latest'] : ['lead']),
  need: (value) => (value === 'required' ? ['usual'] : value === 'usual' ? ['told'] : ['required']),
  standing: (value) => (value === 'allowed' ? ['first choice'] : ['allowed']),
  owner: (value) => [`Not ${value}`],
  fact: () => ['emergency arose'],
  clock: () => ['XXX-C00'],
  ofMeetingsWith: () => ['emergency arose'],
  plan: (value) => (value === 'ends' ? ['goes on'] : ['ends']),
  agreedBy: (value) => [`Not ${value}`],
  leftEmpty: () => [],
};

/** A condition taken away, and each part of it turned round. */
function* flipped(condition: { readonly [key: string]: Json }): Generator<readonly [string, Json | undefined]> {
  yield ['condition removed', undefined];
  for (const [key, value] of Object.entries(condition)) {
    const { [key]: _, ...rest } = condition;
    if (key === 'with') yield ['with → without', { ...rest, without: value }];
    else if (key === 'without') yield ['without → with', { ...rest, with: value }];
    else if (key === 'ledBy')
      yield ['ledBy swapped', { ...rest, ledBy: value === 'key worker' ? 'social worker' : 'key worker' }];
    else if (key === 'mode') yield ['mode swapped', { ...rest, mode: value === 'teams' ? 'in person' : 'teams' }];
    else if (typeof value === 'number') yield [`${key} + 1`, { ...rest, [key]: value + 1 }];
    else if (key !== 'kind') yield [`${key} removed`, rest];
  }
}

function made(profile: ProcedureProfile, rule: string, change: string, path: Path, value: Json | undefined): Mutant {
  return { rule, change, profile: put(profile as unknown as Json, path, value) as unknown as ProcedureProfile };
}

function put(into: Json, [key, ...rest]: Path, value: Json | undefined): Json {
  if (key === undefined) return value ?? null;
  if (Array.isArray(into)) return into.map((each: Json, place) => (place === key ? put(each, rest, value) : each));
  const of = into as { readonly [key: string]: Json };
  if (rest.length > 0 || value !== undefined) return { ...of, [key]: put(of[key] ?? null, rest, value) };
  const { [key]: _, ...left } = of;
  return left;
}
