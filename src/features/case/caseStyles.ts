import { makeStyles, tokens } from '@fluentui/react-components';
import { hairline } from '../../ui/layout.tsx';

/** Below this the two columns stand under each other and lines become small blocks. */
const NARROW = '@media (max-width: 760px)';

/** What the sections of a case share: one line for each thing, parted by hairlines. */
export const useCaseStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 5fr) minmax(0, 5fr) minmax(116px, 3fr)',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    alignItems: 'center',
    boxSizing: 'border-box',
    minHeight: '40px',
    padding: `${tokens.spacingVerticalXS} 0`,
    borderTop: hairline,
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', padding: `${tokens.spacingVerticalS} 0` },
  },
  pair: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, minWidth: 0 },
  whole: { gridColumn: '1 / -1' },
  /** Text as somebody typed it. */
  typed: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  act: { minWidth: '116px', minHeight: '28px', justifySelf: 'end', [NARROW]: { justifySelf: 'start' } },
});
