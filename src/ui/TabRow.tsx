import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import { type KeyboardEvent, type ReactNode, useState } from 'react';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'stretch', minWidth: 0 },
  round: { columnGap: tokens.spacingHorizontalS, alignItems: 'center' },
  tab: {
    ...typographyStyles.body1,
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'center',
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalSNudge,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalMNudge}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    cursor: 'pointer',
    outlineStyle: 'none',
    // Not the tokens for hovering: in high contrast they are black, for a background that is not drawn here.
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': {
      boxShadow: `0 0 0 2px ${tokens.colorStrokeFocus2}`,
      outline: '2px solid transparent',
      zIndex: 1,
    },
    // Not above the words, so that a row that wraps keeps its lines apart.
    '::after': {
      content: '""',
      position: 'absolute',
      left: tokens.spacingHorizontalMNudge,
      right: tokens.spacingHorizontalMNudge,
      bottom: 0,
      height: tokens.strokeWidthThicker,
      borderRadius: tokens.borderRadiusCircular,
    },
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
  },
  small: {
    padding: tokens.spacingVerticalSNudge,
    '::after': {
      left: tokens.spacingHorizontalSNudge,
      right: tokens.spacingHorizontalSNudge,
      height: tokens.strokeWidthThick,
    },
  },
  chosen: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStrokeHover },
    '@media (forced-colors: active)': { '::after': { backgroundColor: 'Highlight' } },
  },
  pill: {
    padding: `2px ${tokens.spacingHorizontalSNudge}`,
    border: `1px solid ${tokens.colorTransparentStroke}`,
    borderRadius: tokens.borderRadiusCircular,
    '::after': { display: 'none' },
    '@media (forced-colors: active)': { border: '1px solid Canvas' },
  },
  chosenPill: {
    backgroundColor: tokens.colorBrandBackground2,
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    color: tokens.colorBrandForeground2,
    ':hover': { color: tokens.colorBrandForeground2Hover },
    '@media (forced-colors: active)': { border: '1px solid Highlight' },
  },
  // As wide chosen as not: nothing beside it moves when the words become bold.
  words: {
    display: 'grid',
    '::after': {
      ...typographyStyles.body1Strong,
      content: 'attr(data-words)',
      gridArea: '1 / 1',
      visibility: 'hidden',
      height: 0,
      overflow: 'hidden',
    },
  },
});

export interface TabOf<Value extends string> {
  readonly value: Value;
  readonly words: string;
  /** Where the words do not say all of it. */
  readonly label?: string;
  readonly sign?: ReactNode;
}

/**
 * Tabs in a row, one of them chosen. One stop for the Tab key; the arrows, Home and End move between them, and Enter or
 * Space chooses, as nothing is fetched for a tab that is only passed. `round`: a choice of whose, rather than of where.
 */
export function TabRow<Value extends string>(props: {
  readonly tabs: readonly TabOf<Value>[];
  /** None of them where the page shows something beside them all. */
  readonly value: Value | undefined;
  readonly onValue: (value: Value) => void;
  readonly label?: string;
  readonly look?: 'large' | 'small' | 'round';
  readonly className?: string;
  readonly tabClassName?: string;
}) {
  const styles = useStyles();
  const { look = 'large', value } = props;
  // The tab that focus is on, which Tab must leave from: only while it is in the row.
  const [at, setAt] = useState<Value | undefined>();
  const round = look === 'round';
  return (
    <div
      role="tablist"
      aria-label={props.label}
      className={mergeClasses(styles.row, round && styles.round, props.className)}
      onKeyDown={move}
      onBlur={({ currentTarget, relatedTarget }) => !currentTarget.contains(relatedTarget) && setAt(undefined)}
    >
      {props.tabs.map((tab) => (
        <button
          key={tab.value}
          type="button"
          role="tab"
          aria-selected={tab.value === value}
          aria-label={tab.label}
          tabIndex={tab.value === (at ?? value ?? props.tabs[0]?.value) ? 0 : -1}
          className={mergeClasses(
            styles.tab,
            look !== 'large' && styles.small,
            round && styles.pill,
            tab.value === value && styles.chosen,
            round && tab.value === value && styles.chosenPill,
            props.tabClassName,
          )}
          onFocus={() => setAt(tab.value)}
          onClick={() => tab.value !== value && props.onValue(tab.value)}
        >
          {tab.sign}
          <span className={styles.words} data-words={tab.words}>
            {tab.words}
          </span>
        </button>
      ))}
    </div>
  );
}

function move(event: KeyboardEvent<HTMLElement>): void {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const tabs = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')];
  const to = tabAfter(event.key, tabs.indexOf(document.activeElement as HTMLElement), tabs.length);
  if (to === undefined) return;
  event.preventDefault();
  tabs[to]?.focus();
}

/** Which of `count` tabs a key goes to from the one at `from`; undefined where it is no key of a row of tabs. */
export function tabAfter(key: string, from: number, count: number): number | undefined {
  if (from < 0) return undefined;
  if (key === 'ArrowRight' || key === 'ArrowDown') return (from + 1) % count;
  if (key === 'ArrowLeft' || key === 'ArrowUp') return (from + count - 1) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}
