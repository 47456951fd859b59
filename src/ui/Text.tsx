import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';

export type TextRole = 'page' | 'question' | 'section' | 'strong' | 'body' | 'small' | 'smallStrong' | 'read';
export type Ink = 'first' | 'second' | 'third' | 'late' | 'soon' | 'met' | 'inherit';

const useRoles = makeStyles({
  page: typographyStyles.subtitle1,
  question: typographyStyles.subtitle1,
  section: typographyStyles.subtitle2,
  strong: typographyStyles.body1Strong,
  body: typographyStyles.body1,
  small: typographyStyles.caption1,
  smallStrong: typographyStyles.caption1Strong,
  read: { ...typographyStyles.body2, lineHeight: tokens.lineHeightBase400 },
});

const usePageSize = makeStyles({
  page: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600 },
});

const useInks = makeStyles({
  first: { color: tokens.colorNeutralForeground1 },
  second: { color: tokens.colorNeutralForeground2 },
  third: { color: tokens.colorNeutralForeground3 },
  late: { color: tokens.colorPaletteRedForeground1 },
  soon: { color: tokens.colorStatusWarningForeground1 },
  met: { color: tokens.colorStatusSuccessForeground1 },
  inherit: { color: 'inherit' },
});

const useBase = makeStyles({
  base: { margin: 0, fontVariantNumeric: 'tabular-nums', overflowWrap: 'break-word', minWidth: 0, textAlign: 'start' },
  nowrap: { whiteSpace: 'nowrap' },
});

export interface TextProps {
  readonly look?: TextRole;
  readonly ink?: Ink;
  readonly as?: 'h1' | 'h2' | 'h3' | 'p' | 'span' | 'div' | 'dt' | 'dd';
  readonly nowrap?: boolean;
  readonly id?: string;
  readonly className?: string;
  /** For a heading that focus is taken to: see `useArrival`. */
  readonly target?: RefObject<HTMLHeadingElement | null>;
  readonly children: ReactNode;
}

/** Every word on screen: size and weight by what it is for, colour by rank. Tabular figures, wraps anywhere it must. */
export function Text({
  look = 'body',
  ink = 'first',
  as: Tag = 'span',
  nowrap,
  id,
  className,
  target,
  children,
}: TextProps) {
  const roles = useRoles();
  const page = usePageSize();
  const inks = useInks();
  const base = useBase();
  const classes = [roles[look], look === 'page' && page.page, inks[ink], base.base, nowrap && base.nowrap, className];
  return (
    <Tag id={id} className={mergeClasses(...classes)} {...(target && { ref: target, tabIndex: -1 })}>
      {children}
    </Tag>
  );
}
