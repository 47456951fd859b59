import { counted } from '../../counted.ts';
import { advice, type CaseProblem, wrong } from './caseProblem.ts';
import type { TypedPerson } from './typedCase.ts';

/** What could be found out about an address. Anything absent is not known, which never stops anybody. */
export interface AddressFound {
  /** Council people: their account, `none` when the council has none with this address. */
  readonly account?: { readonly id: string; readonly name: string } | 'none';
  /** How many mailboxes it reaches. */
  readonly mailboxes?: number;
}

// Deliberately not the whole of RFC 5321: one @, no spaces, a domain with a dot; quoted local parts are nobody's.
const shape = /^[^\s@"<>(),:;[\]\\]+@[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+$/i;

export const isAddress = (text: string): boolean =>
  shape.test(text.trim()) && text.trim().length <= 254 && !/(^|\.)\.|\.@|\.{2}/.test(text.trim());

/** Where more than one person usually reads. */
const shared = /^(office|info|admin|enquir(y|ies)|reception|contact|duty|team|hello|mail|head|safeguarding|surgery)\b/i;

export function addressChecks(
  person: TypedPerson,
  others: readonly TypedPerson[],
  found: AddressFound,
): readonly CaseProblem[] {
  const field = `${person.id}/email`;
  const email = person.email.trim();
  const one = (kind: typeof wrong, words: string) => [kind(field, words, person.name.trim())];
  if (email === '') return person.papersBy === 'print' ? [] : one(advice, noAddress(person));
  if (/[;,]|\s\S/.test(email) && email.split('@').length > 2) return one(wrong, 'One address for one person.');
  if (!isAddress(email)) return one(wrong, 'This is not an email address. It reads name@place.example.');
  const same = others.find((other) => sameText(other.email, email));
  if (same && same.papersBy === 'email' && person.papersBy === 'email')
    return one(
      wrong,
      `${same.name.trim() || 'Someone else'} has this address already. Two people with one address read each other’s papers: give one of them print.`,
    );
  if ((found.mailboxes ?? 0) > 1)
    return one(
      wrong,
      `This is a list: it reaches ${counted(found.mailboxes ?? 0, 'mailbox', 'mailboxes')}. Use this person’s own address.`,
    );
  if (person.addressFailed && sameText(person.addressFailed.address, email))
    return one(
      advice,
      'A message to this address came back. Nothing more is emailed to it until it is changed or confirmed.',
    );
  if (person.side === 'council') return accountChecks(person, found);
  if (shared.test(email)) return one(advice, 'Several people may read this mailbox. Their own address is safer.');
  return [];
}

const noAddress = ({ side }: TypedPerson): string =>
  side === 'council'
    ? 'Without an address their account cannot be found and nothing can be sent to them.'
    : 'Without an address nothing can be emailed to them. Choose print if they get papers on paper.';

function accountChecks(person: TypedPerson, { account }: AddressFound): readonly CaseProblem[] {
  const field = `${person.id}/email`;
  if (account === 'none')
    return [
      advice(
        field,
        'No account of this council has this address. Check it: they cannot open the case without one.',
        person.name.trim(),
      ),
    ];
  const name = person.name.trim();
  if (account && name !== '' && !sameText(account.name, name))
    return [advice(field, `This is the account of ${account.name}. Check that it is the right person.`, name)];
  return [];
}

const sameText = (one: string, other: string): boolean => one.trim().toLowerCase() === other.trim().toLowerCase();
