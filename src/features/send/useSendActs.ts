import { useState } from 'react';
import { alsoSendTo } from '../../app/alsoSendTo.ts';
import { confirmAddress } from '../../app/confirmAddress.ts';
import { endSend } from '../../app/endSend.ts';
import { type HandOverRefusal, handOver, putInMail, putOnPaper, takeBackHandOver } from '../../app/handOver.ts';
import { sendAgain } from '../../app/sendAgain.ts';
import type { PapersToSend } from '../../app/sendPapers.ts';
import type { World } from '../../app/world.ts';
import type { Person } from '../../domain/case/caseFile.ts';
import type { Result } from '../../domain/result.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';

export interface SendActs {
  /** Whose act is under way. */
  readonly busy?: string;
  readonly refusal?: { readonly person: string; readonly why: HandOverRefusal };
  readonly handOver: (person: Person, on: PlainDate, how: 'posted' | 'given by hand') => Promise<boolean>;
  readonly takeBack: (person: Person) => Promise<boolean>;
  readonly putOnPaper: (person: Person) => Promise<boolean>;
  readonly putInMail: (person: Person) => Promise<boolean>;
  readonly confirmAddress: (person: Person) => Promise<boolean>;
  readonly sendAgain: (person: Person, reason: string) => Promise<boolean>;
  readonly end: (person: Person, reason: string) => Promise<boolean>;
  readonly add: (person: Person, reason: string) => Promise<boolean>;
}

/** What a person decides about one recipient. Each is written down, then everything is read again. */
export function useSendActs(world: World, papers: PapersToSend, done: () => Promise<void>): SendActs {
  const announce = useAnnounce();
  const [state, setState] = useState<Pick<SendActs, 'busy' | 'refusal'>>({});
  const { reference, meetingId, version } = papers;
  const which = { reference, meetingId, version };

  const act = async (person: Person, words: string, work: () => Promise<Result<unknown, HandOverRefusal>>) => {
    if (state.busy !== undefined) return false;
    setState({ busy: person.id });
    const result = await work();
    await done();
    setState(result.ok ? {} : { refusal: { person: person.id, why: result.reason } });
    if (result.ok) announce(words);
    return result.ok;
  };
  return {
    ...state,
    handOver: (person, on, how) =>
      act(person, `${person.name}: ${how}`, () => handOver(world, papers, person.id, { on, how })),
    takeBack: (person) =>
      act(person, `${person.name}: not handed over`, () => takeBackHandOver(world, { ...which, person: person.id })),
    putOnPaper: (person) => act(person, `${person.name}: on paper`, () => putOnPaper(world, { ...which, person })),
    putInMail: (person) => act(person, `${person.name}: by email`, () => putInMail(world, { ...which, person })),
    confirmAddress: (person) =>
      act(person, `${person.name}: address confirmed`, () =>
        confirmAddress(world, { reference, person: person.id, address: person.addressFailed?.address ?? '' }),
      ),
    sendAgain: (person, reason) =>
      act(person, `${person.name}: to be sent again`, () =>
        sendAgain(world, { ...which, person: person.id, now: person }, reason),
      ),
    end: (person, reason) =>
      act(person, `${person.name}: closed`, () => endSend(world, { ...which, person: person.id }, reason)),
    add: (person, reason) =>
      act(person, `${person.name} is on the list`, () => alsoSendTo(world, which, { person, reason })),
  };
}
