import { type RefObject, useEffect, useRef } from 'react';

const CONTROL = 'select, input, textarea';

/**
 * Brings the focus into a form that was just opened, to its first control, once that can be used: a disabled one takes no
 * focus. Not if the focus was put somewhere else meanwhile.
 */
export function useFirstFocus(form: RefObject<HTMLElement | null>, ready: boolean): void {
  const opened = useRef<Element | null>(null);
  useEffect(() => {
    opened.current = document.activeElement;
  }, []);
  useEffect(() => {
    const at = document.activeElement;
    if (ready && (at === opened.current || at === document.body))
      form.current?.querySelector<HTMLElement>(CONTROL)?.focus();
  }, [form, ready]);
}
