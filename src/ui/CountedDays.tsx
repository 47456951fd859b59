import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ExplainedDay } from '../domain/procedure/explainedDays.ts';
import { weekday } from '../domain/time/plainDate.ts';
import { dayLetter, dayOfMonth, inSentence } from './dates.ts';
import { Text } from './Text.tsx';

const edge = tokens.colorNeutralStrokeAccessible;

const useStyles = makeStyles({
  days: {
    display: 'flex',
    flexWrap: 'wrap',
    rowGap: tokens.spacingVerticalS,
    listStyleType: 'none',
    margin: 0,
    padding: 0,
  },
  day: { display: 'flex', flexDirection: 'column', alignItems: 'center', width: '31px', boxSizing: 'border-box' },
  monday: { borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  today: {
    minWidth: '22px',
    textAlign: 'center',
    backgroundColor: tokens.colorBrandBackground2,
    borderRadius: tokens.borderRadiusSmall,
  },
  sign: { display: 'block', overflow: 'visible', margin: '2px 0' },
});

const said = (day: ExplainedDay) =>
  [
    inSentence(day.date),
    day.kind === 'start' ? 'start' : day.kind === 'bank holiday' ? 'bank holiday, stepped over' : `day ${day.number}`,
    day.kind === 'today' ? 'today' : '',
    day.other ? 'last day by the other reading' : '',
    day.due ? 'due' : '',
    day.late ? 'late' : '',
  ]
    .filter(Boolean)
    .join(', ');

/** The day line with numbers: every weekday that was counted, in the order it was. */
export function CountedDays({ days, met }: { readonly days: readonly ExplainedDay[]; readonly met: boolean }) {
  const styles = useStyles();
  return (
    <ol aria-label="Days counted" className={styles.days}>
      {days.map((day) => (
        <li
          key={day.date}
          aria-label={said(day)}
          className={mergeClasses(styles.day, weekday(day.date) === 1 && styles.monday)}
        >
          <Text look="small" ink="third">
            {dayLetter(day.date)}
          </Text>
          <span className={mergeClasses(day.kind === 'today' && styles.today)}>
            <Text
              look={day.kind === 'today' || day.due ? 'strong' : 'body'}
              ink={day.kind === 'bank holiday' ? 'third' : 'first'}
            >
              {dayOfMonth(day.date)}
            </Text>
          </span>
          <svg aria-hidden width={14} height={24} className={styles.sign}>
            <DaySign day={day} met={met} />
            {day.other && !day.due && (
              <path d="M17 0v24" stroke={tokens.colorStatusWarningForeground3} strokeWidth={2} strokeDasharray="3 2" />
            )}
            {day.due && <rect x={16} y={0} width={2} height={24} fill={tokens.colorNeutralForeground1} />}
          </svg>
          <Text look="small" ink="second">
            {day.kind === 'start' ? 'start' : (day.number ?? '\u00a0')}
          </Text>
        </li>
      ))}
    </ol>
  );
}

function DaySign({ day, met }: { readonly day: ExplainedDay; readonly met: boolean }) {
  const fill = day.late
    ? tokens.colorPaletteRedForeground1
    : met
      ? tokens.colorStatusSuccessForeground1
      : tokens.colorCompoundBrandForeground1;
  switch (day.kind) {
    case 'start':
      return <circle cx={7} cy={12} r={3} fill={tokens.colorNeutralForeground1} />;
    case 'bank holiday':
      return <circle cx={7} cy={12} r={4} fill="none" stroke={edge} strokeWidth={1.25} />;
    case 'left':
      return <rect x={2.5} y={4.5} width={9} height={15} rx={1.5} fill="none" stroke={edge} />;
    default: {
      const tall = day.kind === 'today' ? 22 : 16;
      return day.late ? (
        <path d={`M6 ${12 - tall / 2}h8l-4 ${tall}h-8z`} fill={fill} />
      ) : (
        <rect x={2} y={12 - tall / 2} width={10} height={tall} rx={1.5} fill={fill} />
      );
    }
  }
}
