import { makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { hairline } from '../ui/layout.tsx';
import { hashOf } from './useHashRoute.ts';

export type Place = 'today' | 'cases' | 'settings';

const names: Readonly<Record<Place, string>> = { today: 'Today', cases: 'Cases', settings: 'Settings' };

const useStyles = makeStyles({
  frame: { display: 'flex', flexDirection: 'column', height: '100%' },
  nav: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    borderBottom: hairline,
    padding: `0 calc(${tokens.spacingHorizontalXXL} - 10px)`,
    '@media (max-width: 480px)': { padding: `0 calc(${tokens.spacingHorizontalM} - 10px)` },
  },
  place: {
    ...typographyStyles.body1,
    position: 'relative',
    padding: '11px 10px',
    color: tokens.colorNeutralForeground2,
    textDecorationLine: 'none',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { color: tokens.colorNeutralForeground1, textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  here: {
    ...typographyStyles.body1Strong,
    color: tokens.colorNeutralForeground1,
    '::after': {
      content: '""',
      position: 'absolute',
      left: '10px',
      right: '10px',
      bottom: 0,
      height: '3px',
      borderRadius: tokens.borderRadiusCircular,
      backgroundColor: tokens.colorCompoundBrandStroke,
      // A background is painted over where the system chooses colours; a border is not.
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
  },
  page: { flex: 1, minHeight: 0, overflowY: 'auto' },
});

/**
 * The places of the personal tab, over the one that is open. They look like Fluent's tabs and are links: each is a page
 * with an address and a heading that focus goes to, which a tab's panel is not.
 */
export function Places({ here, children }: { readonly here: Place; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.frame}>
      <nav aria-label="Places" className={styles.nav}>
        {(Object.keys(names) as Place[]).map((place) => (
          <a
            key={place}
            href={hashOf(place)}
            className={mergeClasses(styles.place, place === here && styles.here)}
            {...(place === here && { 'aria-current': 'page' as const })}
          >
            {names[place]}
          </a>
        ))}
      </nav>
      <div className={styles.page}>{children}</div>
    </div>
  );
}
