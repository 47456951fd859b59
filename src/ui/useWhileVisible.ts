import { useEffect } from 'react';

/** Something that goes on while the page can be seen. */
interface Visible {
  setVisible(visible: boolean): void;
  stop(): void;
}

/** Begins it with the screen and stops it with the screen; `begin` keeps its identity as long as the same is meant. */
export function useWhileVisible(begin: () => Visible): void {
  useEffect(() => {
    const going = begin();
    const look = () => going.setVisible(document.visibilityState === 'visible');
    look();
    document.addEventListener('visibilitychange', look);
    return () => {
      document.removeEventListener('visibilitychange', look);
      going.stop();
    };
  }, [begin]);
}
