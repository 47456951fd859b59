import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';

const gaps = {
  none: '0',
  xxs: tokens.spacingVerticalXXS,
  xs: tokens.spacingVerticalXS,
  snudge: tokens.spacingVerticalSNudge,
  s: tokens.spacingVerticalS,
  m: tokens.spacingVerticalM,
  l: tokens.spacingVerticalL,
  xl: tokens.spacingVerticalXL,
  xxl: tokens.spacingVerticalXXL,
} as const;

export type Gap = keyof typeof gaps;

/** The hairline between rows and sections. */
export const hairline = `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`;

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'center', minWidth: 0 },
  wrap: { flexWrap: 'wrap' },
  apart: { justifyContent: 'space-between' },
  top: { alignItems: 'flex-start' },
  column: { display: 'flex', flexDirection: 'column', minWidth: 0 },
});

interface BoxProps {
  readonly gap?: Gap;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Said to screen readers, and a place for focus, where the eye has enough without. */
export const unseen = {
  position: 'absolute',
  width: '1px',
  height: '1px',
  overflow: 'hidden',
  clipPath: 'inset(50%)',
  whiteSpace: 'nowrap',
} as const;

/** Where the system paints over everything it leaves drawings alone: ours in its own ink, so that no background hides it. */
export const forcedMarks = {
  '@media (forced-colors: active)': {
    '& [fill]:not([fill="none"])': { fill: 'CanvasText' },
    '& [stroke]': { stroke: 'CanvasText' },
  },
} as const;

/** So little height (a phone on its side, a large zoom) that fixed parts would leave nothing to read: all scrolls. */
export const LOW = '@media (max-height: 460px)';

/** Things beside each other. `apart` pushes the last to the other edge. */
export function Row({
  gap = 's',
  wrap,
  apart,
  top,
  className,
  children,
}: BoxProps & { readonly wrap?: boolean; readonly apart?: boolean; readonly top?: boolean }) {
  const styles = useStyles();
  return (
    <div
      className={mergeClasses(styles.row, wrap && styles.wrap, apart && styles.apart, top && styles.top, className)}
      style={{ gap: gaps[gap] }}
    >
      {children}
    </div>
  );
}

/** Things under each other. */
export function Column({ gap = 's', className, children }: BoxProps) {
  const styles = useStyles();
  return (
    <div className={mergeClasses(styles.column, className)} style={{ gap: gaps[gap] }}>
      {children}
    </div>
  );
}
