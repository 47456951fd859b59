import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import { joinSending, type SendWatch, type Sending as Which } from '../../app/sending/sendingRuns.ts';
import { stillThisVersion } from '../../app/sending/stillThisVersion.ts';
import type { SendView } from '../../app/sendingState.ts';
import { type PapersToSend, sendPapers } from '../../app/sendPapers.ts';
import type { RecordFault } from '../../app/signOff/coveredRecord.ts';
import type { World } from '../../app/world.ts';
import { fail, type Result } from '../../domain/result.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';

/**
 * `not as shown`: who gets the papers has changed since this page was read. Nothing was sent by this press. `withdrawn`:
 * the minutes were opened again since, or signed off as another version.
 */
export type NotSent = Refusal | RecordFault | { readonly kind: 'not as shown' } | { readonly kind: 'withdrawn' };

interface SendingState {
  /** `halting`: what has begun is finished, nothing new begins. */
  readonly run: 'idle' | 'sending' | 'halting' | 'halted';
  /** As of this run; undefined before it began. */
  readonly views?: readonly SendView[];
  readonly refusal?: NotSent;
}

export interface Sending extends SendingState {
  readonly busy: boolean;
  /** `prepare` looks once more, at the last moment, at what is to go to whom. Pressing again while it runs does nothing. */
  readonly send: (prepare: () => Promise<Result<PapersToSend, NotSent>>) => Promise<void>;
  readonly halt: () => void;
  /** Lets go of what this run saw, once something newer has been read. */
  readonly forget: () => void;
}

/** As often as screen readers are told how far it is. */
const EVERY = 10_000;

/** Sends, and shows each person's state on the way; joins the run that was left under way when the page is opened again. */
export function useSending(world: World, which: Which, done: () => Promise<void>): Sending {
  const [state, setState] = useState<SendingState>({ run: 'idle' });
  const running = useRef(false);
  const halted = useRef(false);
  const busy = state.run === 'sending' || state.run === 'halting';
  useProgressWords(busy, state.views);

  const watch: SendWatch = {
    onChange: (views) => setState((was) => ({ ...was, views })),
    stop: () => halted.current,
  };
  const follow = async (outcome: () => Promise<Result<readonly SendView[], NotSent>>) => {
    running.current = true;
    halted.current = false;
    setState(({ views }) => ({ run: 'sending', ...(views && { views }) }));
    const sent = await withdrawnInWords(world, which, await outcome());
    running.current = false;
    const run = halted.current ? 'halted' : 'idle';
    setState(({ views }) =>
      sent.ok ? { run, views: sent.value } : { run, refusal: sent.reason, ...(views && { views }) },
    );
    await done();
  };
  const send: Sending['send'] = async (prepare) => {
    if (running.current) return;
    await follow(async () => {
      const papers = await prepare();
      return papers.ok ? sendPapers(world, papers.value, watch) : papers;
    });
  };
  const join = useEffectEvent(() => {
    const joined = running.current ? undefined : joinSending(world, which, watch);
    if (joined) void follow(() => joined);
  });
  useEffect(() => join(), []);
  const halt = () => {
    halted.current = true;
    setState((was) => (was.run === 'sending' ? { ...was, run: 'halting' } : was));
  };
  const forget = () => setState(({ views: _seen, ...was }) => was);
  return { ...state, busy, send, halt, forget };
}

/** Tells papers that were withdrawn from whatever else was saved at the same moment. */
async function withdrawnInWords<T>(world: World, which: Which, sent: Result<T, NotSent>): Promise<Result<T, NotSent>> {
  if (sent.ok || sent.reason.kind !== 'changed elsewhere') return sent;
  const still = await stillThisVersion(world, { ...which, document: 'papers' });
  return still.ok || still.reason.kind !== 'changed elsewhere' ? sent : fail({ kind: 'withdrawn' });
}

/** Says how far it is: at the start, now and then, and at the end. */
function useProgressWords(busy: boolean, views: readonly SendView[] | undefined): void {
  const announce = useAnnounce();
  const words = useRef('');
  const sent = views?.filter((view) => view.state === 'sent').length ?? 0;
  useEffect(() => {
    words.current = views ? `${sent} of ${views.length} sent` : '';
  });
  useEffect(() => {
    if (!busy) return;
    announce('Sending');
    const timer = setInterval(() => words.current && announce(words.current), EVERY);
    return () => {
      clearInterval(timer);
      if (words.current) announce(words.current);
    };
  }, [busy, announce]);
}
