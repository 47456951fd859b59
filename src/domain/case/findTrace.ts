import type { Person } from './caseFile.ts';
import { roleWords, saysOneself, sharedRoleWords } from './roleWords.ts';

/** Whoever a text may name: the reader, the children, everyone the reader may know of. */
export interface MayBeNamed {
  readonly name: string;
  /** Family: a surname they share tells nobody who is meant. */
  readonly family: boolean;
  /** Somebody with the same role may be meant by it. */
  readonly role?: string;
}

/** How somebody is addressed; it names nobody. */
const titles = new Set(['mrs', 'miss', 'rev', 'prof', 'sir', 'sgt', 'nurse', 'doctor', 'the']);

/**
 * The words in `text` that give this person away, as they stand there: a part of the name of three letters or more, the
 * initials with dots, the mail address, the phone number, what they are to the children (`Dad`). Undefined when there
 * are none. A surname that the reader, a child or other family has too gives nobody away, nor does a role that somebody
 * else has; a first name that somebody else of the case bears counts unless it stands in that person's full name.
 * Nicknames are not known here.
 */
export function findTrace(
  text: string,
  person: Pick<Person, 'name' | 'email' | 'phone' | 'addressFailed'> & Partial<Pick<Person, 'role' | 'side'>>,
  mayBeNamed: readonly MayBeNamed[],
): string | undefined {
  const said = plain(text);
  const others = mayBeNamed.map(({ name }) => plain(name)).sort((a, b) => b.length - a.length);
  // Blanked out letter by letter, so that what is found can be shown as it was typed.
  const rest = others.reduce((left, name) => left.replace(whole(name), (found) => ' '.repeat(found.length)), said);
  const shared = new Set(mayBeNamed.filter(({ family }) => family).flatMap(({ name }) => partsOf(name)));
  const parts = partsOf(person.name).filter((part) => part.length >= 3 && !titles.has(part) && !shared.has(part));
  const found =
    [whole(plain(person.name)), ...parts.map(whole)].map((sought) => sought.exec(rest)).find(Boolean) ??
    initialsIn(said, person.name, others) ??
    reachedBy(person)
      .map((sought) => sought.exec(said))
      .find(Boolean) ??
    roleIn(rest, person, mayBeNamed);
  if (!found) return undefined;
  return said.length === text.length ? text.slice(found.index, found.index + found[0].length) : found[0];
}

/** Without accents, so that `Zoe` finds `Zoë`; apostrophes alike. */
const plain = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").toLowerCase();

const partsOf = (name: string): readonly string[] =>
  plain(name)
    .split(/[^\p{L}']+/u)
    .filter(Boolean);
const literally = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
const whole = (words: string): RegExp => new RegExp(`(?<!\\p{L})${literally(words)}(?!\\p{L})`, 'gu');

/** `D.A.` Without dots it may be any abbreviation: DA is domestic abuse. */
function initialsIn(said: string, name: string, others: readonly string[]): RegExpExecArray | null {
  const initials = initialsOf(name);
  if (initials.length < 2 || others.some((other) => initialsOf(other) === initials)) return null;
  return new RegExp(`(?<![\\p{L}.])${[...initials].join('\\.\\s?')}(?:\\.|(?!\\p{L}))`, 'u').exec(said);
}

/** `Dad`, unless somebody else is one too. A grand-father is no father, and neither is a foster father. */
function roleIn(
  rest: string,
  person: Partial<Pick<Person, 'role' | 'side'>>,
  mayBeNamed: readonly MayBeNamed[],
): RegExpExecArray | undefined {
  const roles = mayBeNamed.flatMap(({ role }) => (role ? [role] : []));
  const shared = sharedRoleWords(roles);
  const own = roles.filter(saysOneself).map(plain);
  const said = own.reduce((left, role) => left.replace(whole(role), (found) => ' '.repeat(found.length)), rest);
  return roleWords(person)
    .filter((word) => !shared.has(word))
    .map((word) => new RegExp(`(?<!(?:step|grand)-)${asRole(word)}`, 'u').exec(said))
    .find((found) => found !== null);
}

/** However it is joined: `step-dad`, `step dad`. */
const asRole = (word: string): string => whole(word).source.replace(/\)step(?=\p{L})/u, ')step[-\\s]?');

const initialsOf = (name: string): string =>
  partsOf(name)
    .map((part) => part.charAt(0))
    .join('');

function reachedBy({ email, phone, addressFailed }: Pick<Person, 'email' | 'phone' | 'addressFailed'>): RegExp[] {
  const addresses = [email, addressFailed?.address].flatMap((address) => (address?.trim() ? [address.trim()] : []));
  const digits = [...(phone ?? '').replace(/^\+44\s*(\(0\))?/, '0')].filter((one) => /\d/.test(one));
  const number = digits.length < 6 ? [] : [phoneNumber(digits)];
  return [...addresses.map((address) => new RegExp(literally(plain(address)), 'u')), ...number];
}

/** However it is spaced, and with the country's code too. */
function phoneNumber([first = '', ...rest]: readonly string[]): RegExp {
  const gap = '[\\s().-]{0,3}';
  const begin = first === '0' ? `(?:0|(?:\\+|00)44${gap}0?)` : first;
  return new RegExp(`(?<!\\d)${[begin, ...rest].join(gap)}(?!\\d)`, 'u');
}
