import { makeStyles, tokens } from '@fluentui/react-components';
import { hairline } from '../../ui/layout.tsx';

const NARROW = '@media (max-width: 900px)';

export const useArrangeStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 424px)',
    minHeight: '100%',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  form: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXL,
    minWidth: 0,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  aside: {
    borderLeft: hairline,
    backgroundColor: tokens.colorNeutralBackground2,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    [NARROW]: { borderLeft: 'none', borderTop: hairline },
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  group: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
  legend: {
    padding: 0,
    marginBottom: tokens.spacingVerticalS,
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: '12px',
    alignItems: 'baseline',
  },
  fields: { display: 'flex', alignItems: 'flex-start', flexWrap: 'wrap', gap: tokens.spacingHorizontalL },
  short: { width: '150px' },
  time: { width: '136px' },
  long: { maxWidth: '480px', gridTemplateColumns: 'minmax(0, 1fr)' },
  rows: { listStyleType: 'none', margin: 0, padding: 0 },
  row: {
    borderTop: hairline,
    minHeight: '44px',
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    alignItems: 'center',
    padding: '2px 0',
  },
  who: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  named: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalSNudge },
  sign: { display: 'flex', width: '32px', justifyContent: 'center', flexShrink: 0 },
  mail: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    whiteSpace: 'pre-line',
  },
  plain: { margin: 0, paddingLeft: '20px' },
});
