import { type CaseProblem, wrong } from './caseProblem.ts';
import { peopleTyped, type TypedCase } from './typedCase.ts';

/** What is known of references that exist. SharePoint takes `lh-1` and `LH-1` for one, and so do we. */
export interface KnownReferences {
  /** The existing case's reference as it is written there, if there is such a case. */
  readonly existing: (reference: string) => string | undefined;
}

const longest = 40;
/** Windows devices, which SharePoint refuses as names too. */
const device = /^(con|prn|aux|nul|com\d|lpt\d|forms)$/i;

/**
 * The reference becomes a folder's name and a part of links and file names: letters, digits and single marks in between.
 * What SharePoint forbids in names (`" * : < > ? / \ | # %`, a dot at either end, `_vti_`) is forbidden with the rest.
 */
export function referenceChecks(typed: TypedCase, known: KnownReferences): readonly CaseProblem[] {
  const reference = typed.reference.trim();
  const one = (words: string) => [wrong('reference', words)];
  if (reference === '') return one('Write the reference that the council’s case system gives this case.');
  if (reference.length > longest)
    return one(`A reference has at most ${longest} characters; this has ${reference.length}.`);
  const odd = /[^A-Za-z0-9._-]/.exec(reference)?.[0];
  if (odd !== undefined)
    return one(
      `A reference cannot hold ${odd === ' ' ? 'a space' : `“${odd}”`}: it names a folder. Use letters, digits and - . _`,
    );
  if (!/^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$/.test(reference))
    return one('A reference begins and ends with a letter or digit, with one - . or _ at a time in between.');
  if (device.test(reference) || /_vti_/i.test(reference))
    return one('SharePoint keeps this name for itself. Add a number to it.');
  if (holdsName(reference, typed))
    return one('A reference cannot hold anybody’s name: it stands in links and file names.');
  const existing = known.existing(reference);
  return existing === undefined ? [] : one(`${existing} is there already.`);
}

/** Whether a name of the family stands in it. Words of up to two letters would be found in anything. */
function holdsName(reference: string, typed: TypedCase): boolean {
  const family = peopleTyped(typed).filter(({ side }) => side === 'family');
  const names = [...typed.children, ...family].flatMap(({ name }) => name.toLowerCase().split(/[^\p{L}]+/u));
  const words = reference.toLowerCase().split(/[^a-z]+/);
  return names.some((name) => name.length > 2 && words.includes(name));
}
