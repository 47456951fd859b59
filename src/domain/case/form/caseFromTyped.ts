import { emptyPlan } from '../../plan/plan.ts';
import type { Instant } from '../../time/instant.ts';
import type { PlainDate } from '../../time/plainDate.ts';
import { typedDate } from '../../time/typedDate.ts';
import type { CaseFile, Child, Consent, DatedFact, Person } from '../caseFile.ts';
import type { FactName } from '../factName.ts';
import { askedFacts, typedFact } from './askedFacts.ts';
import { isUntouchedChild, peopleTyped, type TypedCase, type TypedPerson } from './typedCase.ts';

/** What a typed case is put onto: the case it was opened as, or an earlier try at saving it; and who types it. */
export interface TypedBy {
  readonly was?: CaseFile;
  readonly name: string;
  readonly at: Instant;
}

/** The case that was typed; undefined while a date of it cannot be read. What the form does not show stays as it was. */
export function caseFromTyped(typed: TypedCase, by: TypedBy): CaseFile | undefined {
  const children = typed.children.filter((child) => !isUntouchedChild(child)).map(childFrom);
  const consent = consentFrom(typed);
  const facts = by.was && nothingAsked(typed) ? by.was.facts : newFacts(typed, by);
  if (!consent || !facts || children.some((child) => child === undefined)) return undefined;
  const { team: before, ...base } = by.was ?? nothingYet;
  const { times, mode } = typed.preferences;
  // What was typed before there were teams says nothing of one.
  const team = (typed.team ?? before)?.trim();
  return {
    ...base,
    version: 2,
    reference: typed.reference.trim(),
    procedure: typed.procedure,
    ledBy: typed.ledBy,
    leadWorker: typed.leadWorker,
    ...(team && { team }),
    children: children.filter((child) => child !== undefined),
    people: peopleTyped(typed).map((person) => personFrom(person, typed)),
    consent,
    preferences: { ...by.was?.preferences, times, mode, places: linesOf(typed.preferences.places) },
    facts,
  };
}

const nothingYet: Pick<CaseFile, 'circumstances' | 'corrections' | 'plan' | 'team'> = {
  circumstances: [],
  corrections: [],
  plan: emptyPlan,
};

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const dateOf = (text: string): PlainDate | undefined => {
  const date = typedDate(text);
  return date.ok ? date.value : undefined;
};

function childFrom(child: TypedCase['children'][number]): Child | undefined {
  const { joined: text = '', ...rest } = child;
  const [born, joined] = [dateOf(child.born), dateOf(text)];
  if (!born || (!joined && text.trim() !== '')) return undefined;
  const [name, initials, needs] = [child.name.trim(), child.initials.trim(), child.needs.trim()];
  return { ...rest, name, initials, needs, born, ...(joined && { joined }) };
}

/** A field left empty is left out. A bounce stands only as long as its address does. */
function personFrom(
  { fills, email, accountId, phone, language, consent, ...person }: TypedPerson,
  typed: TypedCase,
): Person {
  const known = idsOf(typed);
  const { addressFailed, ...rest } = person;
  const kept = given({ fills, email, accountId: person.side === 'council' ? accountId : '', phone, language, consent });
  const failed = addressFailed && addressFailed.address.toLowerCase() === email.trim().toLowerCase();
  return {
    ...rest,
    name: person.name.trim(),
    role: person.role.trim(),
    livesWith: person.livesWith.filter((id) => known.has(id)),
    apartFrom: person.apartFrom.filter((id) => known.has(id)),
    ...(kept as Pick<Person, 'email'>),
    ...(failed && { addressFailed }),
  };
}

const given = (texts: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(texts)
      .map(([name, text]) => [name, text.trim()] as const)
      .filter(([, text]) => text !== ''),
  );

/** Everyone who is saved: somebody removed from the form may still be named in it, for removing to be undone. */
const idsOf = (typed: TypedCase): ReadonlySet<string> =>
  new Set([...peopleTyped(typed), ...typed.children.filter((child) => !isUntouchedChild(child))].map(({ id }) => id));

function consentFrom(typed: TypedCase): Consent | undefined {
  const { state, on, from, ...rest } = typed.consent;
  if (state === 'not asked') return { state };
  const date = dateOf(on);
  const known = idsOf(typed);
  return date && { ...rest, state, on: date, from: from.filter((id) => known.has(id)) };
}

const nothingAsked = (typed: TypedCase): boolean =>
  askedFacts(typed).every((asked) => typedFact(typed, asked).trim() === '');

/** A fact that an earlier try recorded keeps its time, so that trying again makes the same case. */
function newFacts(typed: TypedCase, by: TypedBy): readonly DatedFact[] | undefined {
  const fact = (name: FactName, text: string): readonly DatedFact[] | undefined => {
    const on = dateOf(text);
    if (!on) return text.trim() === '' ? [] : undefined;
    const known = by.was?.facts.find((one) => one.fact === name && one.on === on);
    return [known ?? { fact: name, on, recordedBy: by.name, recordedAt: by.at }];
  };
  const read = askedFacts(typed).map((asked) => fact(asked.fact, typedFact(typed, asked)));
  return read.some((each) => each === undefined) ? undefined : read.flatMap((each) => each ?? []);
}
