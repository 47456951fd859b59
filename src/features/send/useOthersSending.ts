import { useCallback, useEffect, useRef } from 'react';
import type { SendView } from '../../app/sendingState.ts';
import { useWhileVisible } from '../../ui/useWhileVisible.ts';

/** How often what another computer does is looked at, in milliseconds. */
const EVERY = 5000;

/** Whose computer is sending at this moment, as far as the list says. */
export const whoIsSending = (views: readonly SendView[], me: string): readonly string[] => [
  ...new Set(
    views
      .filter(({ owner, state, ended, print }) => owner.id !== me && !ended && !print && isUnderWay(state))
      .map(({ owner }) => owner.name),
  ),
];

const isUnderWay = (state: SendView['state']) => state === 'planned' || state === 'drafted' || state === 'sending';

/** Looks again and again while somebody else is sending, for as long as the page can be seen. */
export function useOthersSending(others: boolean, look: () => Promise<void>): void {
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  const begin = useCallback(() => {
    let timer: ReturnType<typeof setInterval> | undefined;
    const stop = () => clearInterval(timer);
    return {
      setVisible(visible: boolean) {
        stop();
        if (visible && others) timer = setInterval(() => void latest.current(), EVERY);
      },
      stop,
    };
  }, [others]);
  useWhileVisible(begin);
}
