import { makeStyles, tokens } from '@fluentui/react-components';
import { hairline } from '../../../ui/layout.tsx';

/** What the parts of the page share. */
export const useProcedureStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    maxWidth: '760px',
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalXXL,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  part: { borderTop: hairline, paddingTop: tokens.spacingVerticalL },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  row: { borderTop: hairline, padding: `${tokens.spacingVerticalMNudge} 0` },
  points: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: tokens.spacingVerticalM,
    maxWidth: '440px',
    // A list of rules is as wide as its longest line unless it may be narrower.
    '& > *': { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
    '& select': { minWidth: 0, width: '100%', textOverflow: 'ellipsis' },
  },
  contents: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    columnWidth: '220px',
    columnGap: tokens.spacingHorizontalXL,
    lineHeight: '28px',
  },
  section: { scrollMarginTop: tokens.spacingVerticalL },
});
