import { makeStyles, tokens } from '@fluentui/react-components';
import { hairline } from '../../../ui/layout.tsx';

const NARROW = '@media (max-width: 480px)';

export const useFormStyles = makeStyles({
  page: {
    height: '100%',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    [NARROW]: { padding: tokens.spacingHorizontalM },
  },
  width: { maxWidth: '880px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXL },
  section: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  /** One child or person: parted from the next by a hairline, not put in a card. */
  entry: {
    border: 'none',
    borderTop: hairline,
    margin: 0,
    padding: `${tokens.spacingVerticalM} 0 ${tokens.spacingVerticalXS}`,
    minWidth: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  plain: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, overflowWrap: 'anywhere' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
  field: { gridTemplateColumns: 'minmax(0, 1fr)', minWidth: 0 },
  wide: { gridColumn: '1 / -1' },
  control: { width: '100%', minWidth: 0 },
  time: { width: '136px', minWidth: 0 },
  ticks: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM, marginLeft: '-8px' },
  add: { alignSelf: 'flex-start' },
  list: { margin: 0, paddingLeft: '20px', overflowWrap: 'anywhere' },
  link: { textAlign: 'start', verticalAlign: 'top' },
  foot: { borderTop: hairline, paddingTop: tokens.spacingVerticalL },
});
