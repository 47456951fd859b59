import { makeStyles, tokens } from '@fluentui/react-components';
import { hairline } from '../../ui/layout.tsx';

/** Below this the day lines go and each row becomes a small block. */
export const STACKED = '@media (max-width: 900px)';

/** One grid for the heads and every row, so that columns line up without a table. */
export const useRowStyles = makeStyles({
  grid: {
    display: 'grid',
    gridTemplateColumns: 'minmax(190px, 5fr) 120px var(--axis-width) 176px minmax(104px, 3fr) 116px',
    columnGap: tokens.spacingHorizontalM,
    alignItems: 'stretch',
    [STACKED]: { gridTemplateColumns: 'minmax(0, 1fr) auto', rowGap: tokens.spacingVerticalXXS },
  },
  row: {
    borderTop: hairline,
    minHeight: '40px',
    [STACKED]: { padding: `${tokens.spacingVerticalS} 0` },
  },
  heads: { minHeight: '32px', [STACKED]: { display: 'none' } },
  cell: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0, padding: '2px 0' },
  what: { flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS, rowGap: 0, [STACKED]: { gridColumn: '1 / -1' } },
  /** Of siblings the initials take several lines rather than the room of the day line. */
  reference: { flexWrap: 'wrap', alignContent: 'center', rowGap: 0, [STACKED]: { order: -1, gridColumn: '1 / -1' } },
  due: { [STACKED]: { gridColumn: '1 / -1', flexWrap: 'wrap' } },
  whose: { [STACKED]: { gridColumn: '1' } },
  act: { justifyContent: 'flex-end', [STACKED]: { gridColumn: '2' } },
  whole: { gridColumn: '1 / -1' },
  button: { minWidth: '116px', minHeight: '28px' },
  wideOnly: { [STACKED]: { display: 'none' } },
  stackedOnly: { display: 'none', [STACKED]: { display: 'inline' } },
  date: {
    padding: '2px 0',
    minHeight: '24px',
    minWidth: '76px',
    border: 'none',
    backgroundColor: 'transparent',
    fontFamily: tokens.fontFamilyBase,
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    textDecorationLine: 'underline',
    textDecorationStyle: 'dotted',
    textDecorationColor: tokens.colorNeutralStrokeAccessible,
    textUnderlineOffset: '3px',
    color: tokens.colorNeutralForeground1,
    ':hover': { textDecorationStyle: 'solid' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
});
