import { makeStyles, tokens } from '@fluentui/react-components';

export const useSendStyles = makeStyles({
  page: {
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '1328px',
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  below: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 424px)',
    columnGap: '40px',
    rowGap: tokens.spacingVerticalXL,
    alignItems: 'start',
    '@media (max-width: 900px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
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
