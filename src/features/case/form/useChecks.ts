import { useState } from 'react';
import type { CaseReference } from '../../../domain/case/caseFile.ts';
import type { AddressFound } from '../../../domain/case/form/addressChecks.ts';
import { addressChecks, isAddress } from '../../../domain/case/form/addressChecks.ts';
import { caseChecks } from '../../../domain/case/form/caseChecks.ts';
import type { CaseProblem } from '../../../domain/case/form/caseProblem.ts';
import { changeAdvice } from '../../../domain/case/form/changeAdvice.ts';
import { peopleTyped, type TypedPerson } from '../../../domain/case/form/typedCase.ts';
import { whyStays } from '../../../domain/case/whyStays.ts';
import { ok } from '../../../domain/result.ts';
import { useLoad } from '../../../ui/useLoad.ts';
import { withPerson } from './formHere.ts';
import type { PageProps } from './formProps.ts';
import { stayWords } from './stayWords.ts';
import { plain, useAddresses } from './useAddresses.ts';

export interface Checks {
  readonly all: readonly CaseProblem[];
  /** Those to be seen now; all of them once somebody has tried to save. */
  readonly shown: (tried: boolean) => readonly CaseProblem[];
  readonly addressHint: (person: TypedPerson) => string | undefined;
  readonly whyStays: (person: TypedPerson) => string | undefined;
  /** Looks up what is still to be looked up, and says what stops saving then. */
  readonly finalProblems: () => Promise<readonly CaseProblem[]>;
  /** SharePoint has a case of that reference. */
  readonly taken: (reference: CaseReference) => void;
}

export function useChecks(props: PageProps, left: ReadonlySet<string>): Checks {
  const { world, file, typing, today, references } = props;
  const { typed, was } = typing;
  const [refused, setRefused] = useState<readonly CaseReference[]>([]);
  const already = file?.people.flatMap(({ email }) => (email ? [plain(email)] : [])) ?? [];
  const addresses = useAddresses(world.directory, peopleTyped(typed), already, (person, account) =>
    typing.change((now) => {
      const there = now.people.find(({ id }) => id === person.id);
      if (!there || plain(there.email) !== plain(person.email)) return now;
      return withPerson(now, person.id, {
        accountId: account.id,
        ...(there.name.trim() === '' && { name: account.name }),
      });
    }),
  );
  const reference = file?.reference;
  const meetings = useLoad(`meetings ${reference ?? ''}`, async () =>
    reference ? world.meetings.ofCase(reference) : ok([]),
  );
  const listed = (meetings.value ?? []).map(({ value }) => value);

  const existing = (wanted: string) => {
    const key = wanted.toLowerCase();
    return refused.find((one) => one.toLowerCase() === key) ?? references.get(key);
  };
  const checked = (found: (person: TypedPerson) => AddressFound) =>
    caseChecks(typed, { today, stored: file !== undefined, existing, found });
  const found = checked((person) => addresses.of(person) ?? {});
  const all = file && was ? [...changeAdvice(was, typed, listed), ...found] : found;

  return {
    all,
    shown: (tried) => all.filter((problem) => tried || isSeen(problem, left, file !== undefined)),
    addressHint: (person) => {
      if (!isAddress(person.email) || addressChecks(person, [], {}).some(({ blocks }) => blocks)) return undefined;
      if (already.includes(plain(person.email)) && (person.side !== 'council' || person.accountId)) return undefined;
      const known = addresses.of(person);
      if (!known || known.asking) return 'Looking this address up';
      if (person.side !== 'council')
        return known.mailboxes === undefined ? 'Who reads this mailbox is not known' : undefined;
      if (known.account === 'none') return undefined;
      return known.account ? `Account of ${known.account.name}` : 'Whether this is an account is not known';
    },
    whyStays: (person) => {
      if (!file?.people.some(({ id }) => id === person.id)) return undefined;
      return stayWords(whyStays({ ...file, leadWorker: typed.leadWorker }, listed, person.id));
    },
    finalProblems: async () => {
      const settled = await addresses.settle();
      return checked(settled).filter(({ blocks }) => blocks);
    },
    taken: (one) => setRefused((others) => [...others, one]),
  };
}

/** A duplicate is told while it is typed. Advice on a stored case is there at once; about all of a new one, once it is tried. */
function isSeen({ field, words, blocks }: CaseProblem, left: ReadonlySet<string>, stored: boolean): boolean {
  if (left.has(field) || / is there already\.$/.test(words)) return true;
  return stored && !blocks;
}
