import { makeStyles } from '@fluentui/react-components';
import { createContext, type ReactNode, useCallback, useContext, useEffect, useRef, useState } from 'react';
import { unseen } from './layout.tsx';

/** A reader that is interrupted at every remote tick hears nothing else: one announcement in ten seconds. */
const QUIET_FOR = 10_000;
const GATHER_FOR = 250;
/** Long enough to be spoken; after that a reader who walks over the page should not meet old news. */
const STAYS_FOR = 8_000;

const Announce = createContext<(words: string) => void>(() => undefined);

/** Says something to screen readers, politely and gathered. Never moves focus. */
export const useAnnounce = () => useContext(Announce);

const useStyles = makeStyles({
  region: unseen,
});

export function LiveRegion({ children }: { readonly children: ReactNode }) {
  const styles = useStyles();
  const [said, setSaid] = useState('');
  const waiting = useRef<string[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const lastSaid = useRef(Number.NEGATIVE_INFINITY);

  const announce = useCallback((words: string) => {
    if (!waiting.current.includes(words)) waiting.current.push(words);
    if (timer.current !== undefined) return;
    const quiet = Math.max(GATHER_FOR, lastSaid.current + QUIET_FOR - performance.now());
    timer.current = setTimeout(() => {
      timer.current = undefined;
      lastSaid.current = performance.now();
      setSaid(waiting.current.join('. '));
      waiting.current = [];
    }, quiet);
  }, []);
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => {
    if (said === '') return;
    const gone = setTimeout(() => setSaid(''), STAYS_FOR);
    return () => clearTimeout(gone);
  }, [said]);

  return (
    <Announce value={announce}>
      {children}
      <div role="status" className={styles.region}>
        {said}
      </div>
    </Announce>
  );
}
