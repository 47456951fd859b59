import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { besideAnchor } from './besideAnchor.ts';

const useStyles = makeStyles({
  surface: {
    position: 'fixed',
    inset: 'auto',
    boxSizing: 'border-box',
    margin: 0,
    padding: tokens.spacingHorizontalL,
    maxWidth: 'calc(100vw - 16px)',
    maxHeight: 'calc(100vh - 16px)',
    overflowY: 'auto',
    // Not seen in light and dark; in high contrast the only edge.
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    boxShadow: tokens.shadow16,
    whiteSpace: 'normal',
    cursor: 'auto',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
});

/**
 * What opens beside a button and is gone at the next press elsewhere or Escape: the browser's own `popover`, in its top
 * layer, which nothing cuts off. Focus goes into it, and back to its button when it closes with focus inside.
 */
export function Beside(props: {
  readonly anchor: HTMLElement;
  /** Id of the words that say what it is. */
  readonly labelledBy: string;
  readonly className?: string;
  readonly onClose: () => void;
  readonly children: (close: () => void) => ReactNode;
}) {
  const styles = useStyles();
  const surface = useRef<HTMLDivElement>(null);
  const { anchor } = props;
  useLayoutEffect(() => {
    const shown = surface.current;
    if (!shown) return;
    const place = () => {
      // As wide as it would like: from where it stood it could only be as wide as what is left of the window.
      shown.style.left = '0';
      const { width, height } = shown.getBoundingClientRect();
      const { clientWidth, clientHeight } = document.documentElement;
      const at = besideAnchor(
        anchor.getBoundingClientRect(),
        { width, height },
        { width: clientWidth, height: clientHeight },
      );
      shown.style.left = `${at.left}px`;
      shown.style.top = `${at.top}px`;
    };
    if (!shown.matches(':popover-open')) shown.showPopover({ source: anchor });
    place();
    shown.focus();
    addEventListener('resize', place);
    addEventListener('scroll', place, { capture: true, passive: true });
    return () => {
      if (anchor instanceof HTMLButtonElement) anchor.popoverTargetElement = null;
      removeEventListener('resize', place);
      removeEventListener('scroll', place, { capture: true });
    };
  }, [anchor]);
  return (
    <div
      ref={surface}
      popover="auto"
      role="dialog"
      tabIndex={-1}
      aria-labelledby={props.labelledBy}
      className={mergeClasses(styles.surface, props.className)}
      // Before it is hidden: afterwards nobody can tell where focus was. Firefox and Safari leave none on a pressed button.
      onBeforeToggle={({ newState, currentTarget }) => {
        const at = document.activeElement;
        if (newState === 'closed' && (at === document.body || currentTarget.contains(at))) anchor.focus();
      }}
      onToggle={({ newState, currentTarget }) => {
        if (newState === 'closed') props.onClose();
        // Its button from now on: the browser closes it at a second press, rather than closing and opening it again. Any
        // sooner, and the press that opened it would close it.
        else if (anchor instanceof HTMLButtonElement) anchor.popoverTargetElement = currentTarget;
      }}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget) && relatedTarget !== anchor)
          currentTarget.hidePopover();
      }}
    >
      {props.children(() => surface.current?.hidePopover())}
    </div>
  );
}
