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
    [LOW]: { overflowY: 'auto' },
  },
  beside: { borderRight: hairline, '@media (min-width: 1001px)': { maxWidth: '440px', flexShrink: 0 } },
  page: { display: 'flex', height: '100%', minHeight: 0 },
  head: { flexShrink: 0, padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0`, borderBottom: hairline },
  tabs: { marginLeft: '-6px', '@media (max-width: 239px)': { flexWrap: 'wrap' } },
  /** One line, so that nothing below moves when the saved state changes its words. */
  kind: { minHeight: '20px', whiteSpace: 'nowrap', '@media (max-width: 239px)': { flexWrap: 'wrap' } },
  /** Breaks where it must, and nothing prints over it. */
  whole: { overflowWrap: 'anywhere' },
  cut: { overflow: 'hidden', textOverflow: 'ellipsis' },
  scroll: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: tokens.spacingHorizontalM,
    [LOW]: { overflowY: 'visible', flexShrink: 0 },
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
