import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { hairline, LOW } from './layout.tsx';

const sticky = {
  position: 'sticky',
  bottom: 0,
  zIndex: 1,
  backgroundColor: tokens.colorNeutralBackground1,
  borderTop: hairline,
  padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  // On a screen so low nothing is fixed: all scrolls.
  [LOW]: { position: 'static' },
} as const;

const useStyles = makeStyles({
  foot: { minWidth: 0, display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  // Where a screen falls into one column is the screen's own: only static rules can be written down for it.
  900: { '@media (max-width: 900px)': sticky },
  1100: { '@media (max-width: 1100px)': sticky },
});

/**
 * Where a screen's one primary button stays in sight on a narrow window, below what scrolls; in a wide one it is where
 * `className` puts it. Only the button, what stops it and a short line belong in here: it takes from what is read.
 *
 * It sticks within its parent alone: put it last in whatever holds the whole screen, and let that be no grid below
 * `below` pixels. The meeting's page keeps what has the focus from going under it.
 */
export function StickyFoot(props: {
  /** The width at which the screen becomes one column. */
  readonly below: 900 | 1100;
  readonly className?: string;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <div data-sticky-foot className={mergeClasses(styles.foot, props.className, styles[props.below])}>
      {props.children}
    </div>
  );
}
