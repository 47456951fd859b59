import { useEffect } from 'react';

/** Names the page in the browser's tab and to screen readers. Never a name or a reference: titles stand in histories. */
export function usePageTitle(words: string): void {
  useEffect(() => {
    document.title = `${words} · CIN Meetings`;
  }, [words]);
}
