import { useRef, useState } from 'react';
import type { Changing } from '../../../app/changing/changing.ts';
import type { Refusal } from '../../../app/ports/refusal.ts';
import type { Result } from '../../../domain/result.ts';
import { useAnnounce } from '../../../ui/LiveRegion.tsx';

export interface ChangingState {
  readonly busy: boolean;
  readonly refusal?: Refusal;
  /** Why it was not done, where the calendar or the list said so. */
  readonly answer?: Changing;
  /** What has just been done, in words: it stands where the form was. */
  readonly done?: string;
}

export interface UseChanging extends ChangingState {
  /** `words`: what is said once it is done. Pressing again while it runs does nothing. Resolves to whether it is done. */
  readonly run: (ask: () => Promise<Result<Changing, Refusal>>, words: string) => Promise<boolean>;
}

/** One change at a time: does it, reads the meeting again, and says what became of it. */
export function useChanging(reload: () => Promise<void>): UseChanging {
  const [state, setState] = useState<ChangingState>({ busy: false });
  const running = useRef(false);
  const announce = useAnnounce();

  const run: UseChanging['run'] = async (ask, words) => {
    if (running.current) return false;
    running.current = true;
    setState({ busy: true });
    const answer = await ask();
    await reload();
    running.current = false;
    if (!answer.ok) {
      setState({ busy: false, refusal: answer.reason });
      return false;
    }
    const isDone = answer.value.state === 'done' || answer.value.state === 'waiting';
    setState({ busy: false, ...(isDone ? { done: words } : { answer: answer.value }) });
    if (isDone) announce(words);
    return isDone;
  };
  return { ...state, run };
}
