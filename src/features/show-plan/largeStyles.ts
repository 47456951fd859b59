import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import { hairline, LOW } from '../../ui/layout.tsx';

/** A phone, or a page zoomed to four times its size: large type there is large already. */
const NARROW = '@media (max-width: 480px)';

/** To be read from a picture of a window, across a room. */
export const useLargeStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontVariantNumeric: 'tabular-nums',
    [LOW]: { display: 'block', overflowY: 'auto' },
  },
  head: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    justifyContent: 'space-between',
    columnGap: tokens.spacingHorizontalXXL,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXXL}`,
    borderBottom: hairline,
    [NARROW]: { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}` },
  },
  whose: {
    margin: 0,
    ...typographyStyles.title1,
    overflowWrap: 'anywhere',
    [NARROW]: typographyStyles.subtitle1,
  },
  reference: { fontWeight: tokens.fontWeightRegular },
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: 'auto',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXXL}`,
    [NARROW]: { padding: tokens.spacingHorizontalM },
    [LOW]: { overflowY: 'visible' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '1040px' },
  section: {
    margin: `${tokens.spacingVerticalXL} 0 0`,
    ...typographyStyles.title2,
    [NARROW]: typographyStyles.subtitle1,
  },
  under: { margin: `${tokens.spacingVerticalM} 0 0`, ...typographyStyles.title3, [NARROW]: typographyStyles.subtitle2 },
  words: {
    margin: 0,
    ...typographyStyles.title3,
    fontWeight: tokens.fontWeightRegular,
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    [NARROW]: { ...typographyStyles.subtitle1, fontWeight: tokens.fontWeightRegular },
  },
  quiet: { color: tokens.colorNeutralForeground2 },
  list: {
    margin: 0,
    paddingInlineStart: '36px',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
  },
  whoAndWhen: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXL,
    color: tokens.colorNeutralForeground2,
  },
  when: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground1 },
  note: {
    margin: 0,
    ...typographyStyles.body2,
    color: tokens.colorNeutralForeground2,
    [NARROW]: typographyStyles.body1,
  },
});
