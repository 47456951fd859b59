import { makeStyles, tokens } from '@fluentui/react-components';
import { hairline, LOW } from '../../ui/layout.tsx';

const NARROW = '@media (max-width: 1100px)';

export const useSendStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  board: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 384px)',
    minHeight: '100%',
    [NARROW]: { display: 'flex', flexDirection: 'column' },
  },
  // In one column its two parts lie in the board itself, where the foot can stay in sight beside all of it.
  side: {
    borderLeft: hairline,
    display: 'flex',
    flexDirection: 'column',
    minWidth: 0,
    [NARROW]: { display: 'contents' },
  },
  aside: {
    flexGrow: 1,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    [NARROW]: { borderTop: hairline },
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  foot: {
    position: 'sticky',
    bottom: 0,
    borderTop: hairline,
    backgroundColor: tokens.colorNeutralBackground1,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
    [LOW]: { position: 'static' },
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
