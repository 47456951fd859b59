import type { Person } from './caseFile.ts';

/** What each is called at home and on paper. In one group, a word for one is a word for all of it. */
const called: readonly (readonly string[])[] = [
  ['mother', 'mum', 'mummy', 'mam', 'mammy', 'mom'],
  ['father', 'dad', 'daddy', 'papa'],
  ['stepmother', 'stepmum'],
  ['stepfather', 'stepdad'],
  ['grandmother', 'grandma', 'gran', 'granny', 'nan', 'nana', 'nanna'],
  ['grandfather', 'grandad', 'granddad', 'grandpa', 'grampa'],
  ['partner', 'husband', 'wife', 'boyfriend', 'girlfriend', 'fiancé', 'fiancée', 'spouse'],
];
/** Say which grandmother, and not another kind of one: a foster father is. */
const whichOne = /\b(?:birth|natural|biological|paternal|maternal)\s+/gu;

/**
 * Words that tell of this person by what they are to the children, lower case and without accents: the role as it is
 * written and, of family, what such people are called. A role of one word outside the family says a service, and nobody.
 */
export function roleWords({ role = '', side = 'family' }: Partial<Pick<Person, 'role' | 'side'>>): readonly string[] {
  const said = plainRole(role);
  if (said === '') return [];
  if (side !== 'family') return said.includes(' ') ? [said] : [];
  return [...new Set([said, ...groupsIn(joined(said)).flat().map(bare)])];
}

/** Of those, what may also mean somebody with one of these roles, whom the reader may know of. */
export const sharedRoleWords = (roles: readonly string[]): ReadonlySet<string> =>
  new Set(
    roles.map(plainRole).flatMap((role) => {
      const kind = joined(role).replace(whichOne, '');
      return [
        role,
        ...called
          .map((group) => group.map(bare))
          .filter((group) => group.includes(kind))
          .flat(),
      ];
    }),
  );

/** A role of several words, unless it tells of somebody else: `foster father`, not `father's solicitor`. */
export const saysOneself = (role: string): boolean => {
  const said = plainRole(role);
  return said.includes(' ') && !/'s\b|\bof\b/u.test(said);
};

/** `mother's partner` is a partner, and no mother; `father of R.A.` is a father. */
const groupsIn = (role: string): readonly (readonly string[])[] => {
  const words = role.split(/[^\p{L}']+/u);
  return called.filter((group) => group.map(bare).some((word) => words.includes(word)));
};

const bare = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const plainRole = (role: string): string => bare(role.trim()).replace(/[’‘]/g, "'").replace(/\s+/g, ' ');
/** `step-father` */
const joined = (role: string): string => role.replace(/\b(step|grand)[- ]/gu, '$1');
