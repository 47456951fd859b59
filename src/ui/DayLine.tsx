import { makeStyles, tokens } from '@fluentui/react-components';
import type { Clock } from '../domain/procedure/clocks.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import type { WorkingCalendar } from '../domain/time/workingDays.ts';
import { type DayMark, dayMarks } from './dayMarks.ts';
import { type Tone, toneOf } from './dueWords.ts';
import { forcedMarks } from './layout.tsx';

const BAR = 9;
const HEIGHT = 24;
const MIDDLE = HEIGHT / 2;
const edge = tokens.colorNeutralStrokeAccessible;

const fills: Readonly<Record<Tone, string>> = {
  running: tokens.colorCompoundBrandForeground1,
  soon: tokens.colorStatusWarningForeground3,
  late: tokens.colorPaletteRedForeground1,
  met: tokens.colorStatusSuccessForeground1,
};

const useStyles = makeStyles({ line: { display: 'block', overflow: 'visible', flexShrink: 0, ...forcedMarks } });

/**
 * The one device for every deadline: an upright bar per working day (filled: used, tall: today, outlined: left), a ring
 * for a bank holiday stepped over, a gap for a weekend, a post where it is due, leaning bars for days late.
 * Always beside the words that say the same, so hidden from screen readers.
 */
export function DayLine(props: {
  readonly clock: Clock;
  readonly calendar: WorkingCalendar;
  readonly today: PlainDate;
  /** First and last day of an axis shared with other lines. */
  readonly axis?: { readonly from: PlainDate; readonly to: PlainDate };
}) {
  const styles = useStyles();
  const line = dayMarks(props.clock, props.calendar, props.today, props.axis);
  if (!line) return null;
  const fill = fills[toneOf(props.clock, props.today)];
  return (
    <svg aria-hidden width={line.width + 6} height={HEIGHT} className={styles.line}>
      {line.before && <path d={`M-3 ${MIDDLE - 4}l-4 4 4 4`} fill="none" stroke={fill} strokeWidth={1.5} />}
      {line.marks.map((mark) => (
        <DaySign key={mark.date} mark={mark} fill={fill} />
      ))}
      {line.otherAt !== undefined && (
        <path
          d={`M${line.otherAt + BAR + 2} 0v${HEIGHT}`}
          stroke={tokens.colorStatusWarningForeground3}
          strokeWidth={2}
          strokeDasharray="3 2"
        />
      )}
      {line.dueAt !== undefined && (
        <rect x={line.dueAt + BAR + 1.5} y={0} width={2} height={HEIGHT} fill={tokens.colorNeutralForeground1} />
      )}
      {line.after && (
        <path
          d={`M${line.width + 1} ${MIDDLE - 4}l4 4 -4 4`}
          fill="none"
          stroke={tokens.colorNeutralForeground2}
          strokeWidth={1.5}
        />
      )}
    </svg>
  );
}

function DaySign({ mark: { kind, x }, fill }: { readonly mark: DayMark; readonly fill: string }) {
  switch (kind) {
    case 'bank holiday':
      return <circle cx={x + BAR / 2} cy={MIDDLE} r={3} fill="none" stroke={edge} strokeWidth={1.25} />;
    case 'left':
      return <rect x={x + 0.5} y={MIDDLE - 6.5} width={BAR - 1} height={13} rx={1.5} fill="none" stroke={edge} />;
    case 'beside':
      return <rect x={x + BAR / 2 - 1} y={MIDDLE - 1} width={2} height={2} fill={edge} />;
    case 'late':
    case 'late today': {
      const tall = kind === 'late today' ? 20 : 14;
      return <path d={`M${x + 4} ${MIDDLE - tall / 2}h${BAR - 1}l-4 ${tall}h${1 - BAR}z`} fill={fill} />;
    }
    default: {
      const tall = kind === 'today' ? 20 : 14;
      return <rect x={x} y={MIDDLE - tall / 2} width={BAR} height={tall} rx={1.5} fill={fill} />;
    }
  }
}
