import { makeStyles, tokens } from '@fluentui/react-components';
import { useDeferredValue, useMemo } from 'react';
import { papersOf } from '../../domain/papers/papersOf.ts';
import { PaperView } from '../../ui/PaperView.tsx';
import type { Panel } from './panel.ts';

const useStyles = makeStyles({
  side: {
    flexGrow: 1,
    minWidth: 0,
    overflowY: 'auto',
    backgroundColor: tokens.colorNeutralBackground3,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    '@media (max-width: 1000px)': { display: 'none' },
  },
});

/** The meeting writes its own minutes: as they read with what is noted by now. */
export function MinutesSoFar({ panel }: { readonly panel: Pick<Panel, 'file' | 'meeting' | 'view'> }) {
  const styles = useStyles();
  const { file, meeting } = panel;
  // Whoever types in the panel does not wait for the paper: it follows when there is time.
  const record = useDeferredValue(panel.view.record);
  const paper = useMemo(() => papersOf({ file, meeting, record, version: 1 }).minutes, [file, meeting, record]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
    <aside aria-label="Minutes so far" tabIndex={0} className={styles.side}>
      <PaperView paper={paper} />
    </aside>
  );
}
