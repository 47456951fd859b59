import { FluentProvider, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { LiveRegion } from './LiveRegion.tsx';
import { type ThemeName, themeFor } from './theme.ts';

const useStyles = makeStyles({
  frame: { height: '100%', backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1 },
});

/** The outermost element of every page: theme, language of announcements, full height. The page inside scrolls once. */
export function Frame({ theme, children }: { readonly theme: ThemeName; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={themeFor(theme)} className={styles.frame}>
      <LiveRegion>{children}</LiveRegion>
    </FluentProvider>
  );
}
