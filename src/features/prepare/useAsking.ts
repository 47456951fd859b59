import { useRef, useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import type { SendWatch } from '../../app/sending/sendingRuns.ts';
import type { Result } from '../../domain/result.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';

export interface Asking {
  readonly busy: boolean;
  /** How many of this run have gone. */
  readonly sent: number;
  readonly refusal?: Refusal;
  /** `said` turns what came of it into words for screen readers. Pressing again while it runs does nothing. */
  readonly run: <T>(
    ask: (watch: SendWatch) => Promise<Result<T, Refusal>>,
    said: (value: T) => string,
  ) => Promise<void>;
  /** What has begun is finished, nothing new begins. */
  readonly stop: () => void;
}

/** One run of messages at a time on this page. */
export function useAsking(done: () => Promise<void>): Asking {
  const [state, setState] = useState<Pick<Asking, 'busy' | 'sent' | 'refusal'>>({ busy: false, sent: 0 });
  const running = useRef(false);
  const stopped = useRef(false);
  const announce = useAnnounce();
  const run: Asking['run'] = async (ask, said) => {
    if (running.current) return;
    running.current = true;
    stopped.current = false;
    setState({ busy: true, sent: 0 });
    const asked = await ask({
      onChange: (views) => setState((was) => ({ ...was, sent: views.filter(({ state }) => state === 'sent').length })),
      stop: () => stopped.current,
    });
    await done();
    running.current = false;
    setState({ busy: false, sent: 0, ...(!asked.ok && { refusal: asked.reason }) });
    if (asked.ok) announce(said(asked.value));
  };
  return {
    ...state,
    run,
    stop: () => {
      stopped.current = true;
    },
  };
}
