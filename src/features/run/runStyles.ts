import { makeStyles, tokens } from '@fluentui/react-components';
import { hairline, LOW } from '../../ui/layout.tsx';

export const useRunStyles = makeStyles({
  panel: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    minHeight: 0,
    width: '100%',
    maxWidth: '560px',
    backgroundColor: tokens.colorNeutralBackground1,
    // Where type is so large that what is fixed leaves no room, and on a screen too low for it: all scrolls.
    overflowY: 'auto',
  },
  beside: { borderRight: hairline, '@media (min-width: 1001px)': { maxWidth: '440px', flexShrink: 0 } },
  page: { display: 'flex', height: '100%', minHeight: 0 },
  head: { flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, borderBottom: hairline },
  tabs: { marginLeft: '-6px' },
  /** One line where there is room, so that nothing below moves when the saved state changes its words. */
  kind: { minHeight: '20px', flexWrap: 'wrap' },
  /** Breaks where it must, and nothing prints over it. */
  whole: { overflowWrap: 'anywhere' },
  cut: { flexGrow: 1, flexBasis: '6em', whiteSpace: 'nowrap', overflow: 'hidden', textOverflow: 'ellipsis' },
  scroll: {
    flexGrow: 1,
    flexShrink: 1,
    flexBasis: 0,
    minHeight: '6em',
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    [LOW]: { overflowY: 'visible', flexShrink: 0, flexBasis: 'auto' },
  },
  foot: {
    flexShrink: 0,
    borderTop: hairline,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  entry: {
    borderTop: hairline,
    padding: `${tokens.spacingVerticalS} 0`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
  },
  spoken: { whiteSpace: 'pre-wrap' },
  grow: { flexGrow: 1, minWidth: 0 },
  /** Beside a button while that leaves it room, else a line of its own. */
  roomy: { flexGrow: 1, flexBasis: '11em', minWidth: 0, overflowWrap: 'anywhere' },
  /** No wider than its place, however long the names in its list. */
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
  full: { width: '100%', minWidth: 0 },
  link: { minWidth: 'auto', padding: '0 4px', minHeight: '24px', fontWeight: tokens.fontWeightRegular },
  apart: { marginTop: tokens.spacingVerticalXS },
  /** As high as a finger. */
  summary: { minHeight: '24px', padding: `${tokens.spacingVerticalXXS} 0`, cursor: 'pointer' },
  section: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
  },
});
