import { makeStyles, tokens } from '@fluentui/react-components';
import { hairline } from '../../ui/layout.tsx';

const NARROW = '@media (max-width: 1100px)';

export const useSendStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    gridArea: 'page',
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  board: {
    display: 'grid',
    gridTemplate: `'page aside' auto 'page foot' 1fr / minmax(0, 1fr) minmax(0, 384px)`,
    minHeight: '100%',
    [NARROW]: { display: 'flex', flexDirection: 'column' },
  },
  aside: {
    gridArea: 'aside',
    borderLeft: hairline,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    [NARROW]: { borderLeft: 'none', borderTop: hairline },
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  foot: {
    gridArea: 'foot',
    borderLeft: hairline,
    padding: `0 ${tokens.spacingHorizontalXL} ${tokens.spacingVerticalL}`,
    [NARROW]: { borderLeft: 'none', marginTop: 'auto' },
  },
  mail: {
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxWidth: '640px',
  },
  text: { whiteSpace: 'pre-wrap' },
  list: { margin: 0, paddingLeft: '20px' },
});
