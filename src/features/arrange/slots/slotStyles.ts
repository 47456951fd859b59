import { makeStyles, tokens } from '@fluentui/react-components';
import { hairline } from '../../../ui/layout.tsx';

/** Room for a column per colleague: the form has the page to itself, or a wide one beside what leaves. */
const WIDE = '@media (min-width: 1150px), (min-width: 640px) and (max-width: 900px)';

export const useSlotStyles = makeStyles({
  list: { display: 'block' },
  head: {
    display: 'none',
    [WIDE]: { display: 'flex', minHeight: '32px', alignItems: 'center', borderBottom: hairline },
  },
  row: { display: 'flex', alignItems: 'center', borderBottom: hairline, columnGap: tokens.spacingHorizontalXS },
  chosen: {
    backgroundColor: tokens.colorBrandBackground2,
    boxShadow: `inset 0 0 0 1px ${tokens.colorBrandStroke2}`,
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
  cells: {
    flexGrow: 1,
    minWidth: 0,
    minHeight: '40px',
    display: 'grid',
    gridTemplateColumns: '32px minmax(0, 1fr)',
    alignItems: 'center',
    padding: '4px 0',
    [WIDE]: {
      gridTemplateColumns: '32px 96px 100px var(--people) 92px minmax(0, 1fr)',
      columnGap: tokens.spacingHorizontalXS,
    },
  },
  canChoose: { cursor: 'pointer' },
  sign: { display: 'flex', justifyContent: 'center' },
  radio: { '& .fui-Radio__indicator': { margin: '8px' } },
  when: { display: 'flex', columnGap: tokens.spacingHorizontalS, flexWrap: 'wrap', [WIDE]: { display: 'contents' } },
  diary: { display: 'none', [WIDE]: { display: 'flex', alignItems: 'center', columnGap: '4px', minWidth: 0 } },
  why: { display: 'flex', gridColumnStart: 2, [WIDE]: { gridColumnStart: 'auto' } },
  /** A day that is out has no times of its own: its reason has the whole row. */
  whyOut: { display: 'flex', gridColumnStart: 2, [WIDE]: { gridColumnStart: '3', gridColumnEnd: '-1' } },
  more: { flexShrink: 0, minWidth: 0, '@media (max-width: 480px)': { paddingLeft: '4px', paddingRight: '4px' } },
  others: { borderBottom: hairline, padding: `0 0 8px 32px`, display: 'flex', flexDirection: 'column' },
  times: { display: 'flex', flexWrap: 'wrap' },
  closed: { display: 'flex', minHeight: '32px', alignItems: 'center', borderBottom: hairline, padding: '2px 0' },
  sides: { width: '32px', flexShrink: 0, display: 'flex', justifyContent: 'center' },
  ring: {
    width: '7px',
    height: '7px',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusCircular,
    border: `1.5px solid ${tokens.colorNeutralForeground3}`,
  },
  due: { borderTop: `2px solid ${tokens.colorNeutralForeground1}`, padding: `${tokens.spacingVerticalSNudge} 0` },
  foot: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, paddingTop: tokens.spacingVerticalS },
  hand: { marginTop: tokens.spacingVerticalL, display: 'flex', flexDirection: 'column', gap: '8px' },
});
