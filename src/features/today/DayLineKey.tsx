import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { Text } from '../../ui/Text.tsx';
import { STACKED } from './rowStyles.ts';

const ink = tokens.colorNeutralForeground2;
const edge = tokens.colorNeutralStrokeAccessible;

const signs: readonly (readonly [string, ReactElement])[] = [
  ['working day used', <rect key="used" x={3} y={2} width={9} height={14} rx={1.5} fill={ink} />],
  ['left', <rect key="left" x={3.5} y={2.5} width={8} height={13} rx={1.5} fill="none" stroke={edge} />],
  [
    'bank holiday, stepped over',
    <circle key="holiday" cx={8} cy={9} r={3} fill="none" stroke={edge} strokeWidth={1.25} />,
  ],
  ['due', <rect key="due" x={7} y={0} width={2} height={18} fill={tokens.colorNeutralForeground1} />],
  ['late', <path key="late" d="M7 2h8l-4 14h-8z" fill={ink} />],
  [
    'earlier date: another reading of the rule',
    <path
      key="other"
      d="M8 0v18"
      stroke={tokens.colorStatusWarningForeground3}
      strokeWidth={2}
      strokeDasharray="3 2"
    />,
  ],
];

const useStyles = makeStyles({
  key: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXL,
    marginTop: tokens.spacingVerticalM,
    [STACKED]: { display: 'none' },
  },
  sign: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
});

/** What the marks of the day line mean, under the list that uses them. */
export function DayLineKey() {
  const styles = useStyles();
  return (
    <div aria-hidden className={styles.key}>
      {signs.map(([words, sign]) => (
        <span key={words} className={styles.sign}>
          <svg aria-hidden width={16} height={18}>
            {sign}
          </svg>
          <Text look="small" ink="third">
            {words}
          </Text>
        </span>
      ))}
    </div>
  );
}
