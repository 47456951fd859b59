import { useEffect, useRef, useState } from 'react';
import type { World } from '../../../app/world.ts';
import { type AddressFound, isAddress } from '../../../domain/case/form/addressChecks.ts';
import type { TypedPerson } from '../../../domain/case/form/typedCase.ts';

/** `asking` until both answers are there; what was refused stays unknown. */
type Known = AddressFound & { readonly asking: boolean };

const pause = 500;
/** How long Save waits for answers that are still to come: after that they count as not known. */
const longest = 4000;

/**
 * Looks addresses up once typing pauses: whether an address is a list, and for the council whose account it is.
 * `already`: addresses of the stored case, which were looked up when they were typed.
 */
export function useAddresses(
  directory: World['directory'],
  people: readonly TypedPerson[],
  already: readonly string[],
  onAccount: (person: TypedPerson, account: { readonly id: string; readonly name: string }) => void,
) {
  const [known, setKnown] = useState<ReadonlyMap<string, Known>>(new Map());
  const asked = useRef(new Map<string, Promise<AddressFound>>());
  const told = useRef(onAccount);
  useEffect(() => {
    told.current = onAccount;
  });

  const ask = (person: TypedPerson): Promise<AddressFound> => {
    const key = keyOf(person);
    const asking = asked.current.get(key) ?? lookUp(directory, person);
    if (asked.current.has(key)) return asking;
    asked.current.set(key, asking);
    setKnown((was) => new Map(was).set(key, { asking: true }));
    void asking.then((found) => {
      setKnown((was) => new Map(was).set(key, { ...found, asking: false }));
      if (found.account && found.account !== 'none') told.current(person, found.account);
    });
    return asking;
  };
  const open = people.filter(
    (person) => isAddress(person.email) && !already.includes(plain(person.email)) && !known.has(keyOf(person)),
  );
  const next = useRef(() => {});
  useEffect(() => {
    next.current = () => {
      for (const person of open) void ask(person);
    };
  });
  const waiting = open.map(keyOf).join(' ');
  useEffect(() => {
    if (waiting === '') return;
    const timer = setTimeout(() => next.current(), pause);
    return () => clearTimeout(timer);
  }, [waiting]);

  return {
    of: (person: Pick<TypedPerson, 'email' | 'side'>): Known | undefined => known.get(keyOf(person)),
    /** Resolves when every address has been looked up, or has taken too long. */
    settle: async (): Promise<(person: TypedPerson) => AddressFound> => {
      const found = new Map<string, AddressFound>();
      const all = people.filter(({ email }) => isAddress(email) && !already.includes(plain(email)));
      const answers = all.map(async (person) => found.set(keyOf(person), await ask(person)));
      await Promise.race([Promise.all(answers), new Promise((end) => setTimeout(end, longest))]);
      return (person) => found.get(keyOf(person)) ?? {};
    },
  };
}

export const plain = (email: string): string => email.trim().toLowerCase();
const keyOf = ({ email, side }: Pick<TypedPerson, 'email' | 'side'>) =>
  `${side === 'council' ? 'c' : 'o'}:${plain(email)}`;

async function lookUp(directory: World['directory'], { email, side }: TypedPerson): Promise<AddressFound> {
  const address = email.trim();
  const [account, mailboxes] = await Promise.all([
    side === 'council' ? directory.findAccount(address) : undefined,
    directory.mailboxesBehind(address),
  ]);
  const found = account?.ok ? account.value : account?.reason.kind === 'not found' ? ('none' as const) : undefined;
  return {
    ...(found && { account: found }),
    ...(mailboxes.ok && mailboxes.value !== undefined && { mailboxes: mailboxes.value }),
  };
}
