import { makeStyles, tokens } from '@fluentui/react-components';
import { hairline } from '../../ui/layout.tsx';

/** Below this each row becomes a small block. */
const STACKED = '@media (max-width: 760px)';

/** One grid for the heads and every row, so that columns line up without a table. */
export const useCasesStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: '120px minmax(72px, 2fr) minmax(150px, 4fr) 136px minmax(110px, 3fr) minmax(110px, 3fr)',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'center',
    [STACKED]: { gridTemplateColumns: 'auto minmax(0, 1fr)', rowGap: 0 },
  },
  heads: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    minHeight: '32px',
    borderBottom: hairline,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    [STACKED]: { display: 'none' },
  },
  row: {
    boxSizing: 'border-box',
    minHeight: '40px',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    borderBottom: hairline,
    color: tokens.colorNeutralForeground1,
    textDecorationLine: 'none',
    // The token for hovering is bright in high contrast, and the words on it stay white.
    ':hover': { backgroundColor: tokens.colorNeutralBackground3 },
    ':focus-visible': {
      outline: `2px solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
      borderRadius: tokens.borderRadiusMedium,
    },
    [STACKED]: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalXS}` },
  },
  /** On narrow screens everything but reference and initials takes a line of its own. */
  line: { minWidth: 0, [STACKED]: { gridColumn: '1 / -1' } },
  /** Of several children the initials take lines of their own rather than the room of the next column. */
  initials: { minWidth: 0 },
  emptyCell: { [STACKED]: { display: 'none' } },
  head: {
    padding: '2px 0',
    minHeight: '24px',
    border: 'none',
    backgroundColor: 'transparent',
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  narrowOnly: { display: 'none', [STACKED]: { display: 'flex' } },
});
