import { makeStyles, tokens } from '@fluentui/react-components';
import { hairline } from '../../ui/layout.tsx';

const NARROW = '@media (max-width: 900px)';
const SMALL = '@media (max-width: 480px)';

export const usePrepareStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 424px)',
    minHeight: '100%',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  main: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    [SMALL]: { padding: tokens.spacingHorizontalM },
  },
  aside: {
    borderLeft: hairline,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    minWidth: 0,
    [NARROW]: { borderLeft: 'none', borderTop: hairline },
    [SMALL]: { padding: tokens.spacingHorizontalM },
  },
  rows: { listStyleType: 'none', margin: 0, padding: 0, borderBottom: hairline },
  row: {
    borderTop: hairline,
    padding: `${tokens.spacingVerticalXS} 0`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  line: {
    minHeight: '36px',
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'center',
  },
  // Who and what they answered stand in two columns whatever room the buttons take.
  known: {
    flexGrow: 1,
    flexBasis: '320px',
    minWidth: 0,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    [SMALL]: { gridTemplateColumns: 'minmax(0, 1fr)', flexBasis: '200px' },
  },
  who: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  acts: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    justifyContent: 'flex-end',
    flexBasis: '340px',
    maxWidth: '100%',
    [NARROW]: { justifyContent: 'flex-start' },
    [SMALL]: { flexBasis: 'auto' },
  },
  more: { paddingBottom: tokens.spacingVerticalS },
  mail: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    whiteSpace: 'pre-line',
    minWidth: 0,
  },
  written: { whiteSpace: 'pre-wrap', maxHeight: '240px', overflowY: 'auto' },
  full: { width: '100%' },
});
