import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Timeline } from '../../domain/case/timeline.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { DateWithWhy } from '../../ui/DateWithWhy.tsx';
import { inMonth } from '../../ui/dates.ts';
import { unseen } from '../../ui/layout.tsx';
import { BarSign, MarkSign } from './TimelineSigns.tsx';
import { LANE, placeLane, scaleOf, TRACK } from './timelinePlaces.ts';

/** The months, the word Today and the rings of the bank holidays. */
const HEAD = 44;
/** A bar's middle from the top of its lane. */
const MIDDLE = 32;

/** A bar is thin: what is pressed is not. */
const PRESSED = 24;

const useStyles = makeStyles({
  over: { position: 'relative' },
  bar: {
    position: 'absolute',
    height: `${PRESSED}px`,
    padding: 0,
    ':hover': { outline: `1px solid ${tokens.colorNeutralStrokeAccessible}` },
  },
  unseen,
  drawing: { display: 'block', maxWidth: '100%' },
  small: { ...typographyStyles.caption1, fill: tokens.colorNeutralForeground2 },
  strong: { ...typographyStyles.caption1Strong, fill: tokens.colorNeutralForeground1 },
  name: { ...typographyStyles.body1Strong, fill: tokens.colorNeutralForeground1 },
});

/**
 * Facts, clocks, meetings and papers on one line of time. The list says the same, so screen readers pass the drawing by;
 * over each bar stands a button that explains its date.
 */
export function TimelineDrawing(props: {
  readonly line: Timeline;
  readonly width: number;
  readonly profile: ProcedureProfile | undefined;
}) {
  const { line, width, profile } = props;
  const styles = useStyles();
  const scale = scaleOf(line, width);
  const placed = line.lanes.map((lane) => placeLane(lane, scale, width));
  const tops = placed.map((_, place) => HEAD + placed.slice(0, place).reduce((sum, { height }) => sum + height, 0));
  const height = HEAD + placed.reduce((sum, lane) => sum + lane.height, 0);
  const today = scale.at(line.today);
  const months = scale.months.filter((month) => scale.at(month) < width - 24);
  return (
    <div className={styles.over}>
      <svg aria-hidden className={styles.drawing} width={width} height={height}>
        <rect x={today - 5} y={6} width={10} height={height - 6} fill={tokens.colorBrandBackground2} />
        <line x1={today - 5} x2={today - 5} y1={6} y2={height} stroke={tokens.colorBrandStroke2} />
        {months.map((month) => (
          <g key={month}>
            <line x1={scale.at(month)} x2={scale.at(month)} y1={26} y2={height} stroke={tokens.colorNeutralStroke2} />
            {Math.abs(scale.at(month) - today) > 60 && (
              <text x={scale.at(month) + 4} y={18} className={styles.small}>
                {inMonth(month)}
              </text>
            )}
          </g>
        ))}
        <text x={today + 9} y={18} className={styles.strong}>
          Today
        </text>
        {line.holidays.map(({ date }) => (
          <circle
            key={date}
            cx={scale.at(date)}
            cy={34}
            r={3}
            fill="none"
            stroke={tokens.colorNeutralStrokeAccessible}
            strokeWidth={1.25}
          />
        ))}
        {placed.map(({ lane, bars, marks, labels, height: tall }, place) => {
          const top = tops[place] ?? 0;
          return (
            <g key={lane.name} transform={`translate(0 ${top})`}>
              <line x1={0} x2={width} y1={tall} y2={tall} stroke={tokens.colorNeutralStroke2} />
              <text x={0} y={LANE / 2 + 6} className={styles.name}>
                {lane.name}
              </text>
              {bars.map((bar) => (
                <BarSign key={bar.of.key} bar={bar} y={MIDDLE + bar.track * TRACK} />
              ))}
              {marks.map(({ of, x }) => (
                <MarkSign key={of.key} mark={of} x={x} y={MIDDLE} />
              ))}
              {labels.map(({ key, text, x, end, track, strong }) => (
                <text
                  key={key}
                  x={x}
                  y={track === 'over' ? 16 : track === 'under' ? tall - 6 : MIDDLE + 4 + track * TRACK}
                  textAnchor={end ? 'end' : 'start'}
                  className={strong ? styles.strong : styles.small}
                >
                  {text}
                </text>
              ))}
            </g>
          );
        })}
      </svg>
      {profile &&
        placed.flatMap(({ bars }, place) =>
          bars.map(({ of, x, to, until, track }) => {
            const left = Math.min(x, to) - 4;
            const top = (tops[place] ?? 0) + MIDDLE + track * TRACK - PRESSED / 2;
            return (
              <DateWithWhy
                key={of.key}
                clock={of.clock}
                profile={profile}
                today={line.today}
                className={styles.bar}
                style={{ left, top, width: Math.max(PRESSED, Math.max(to, until) + 6 - left) }}
              >
                <span className={styles.unseen}>Why this date? {of.words}</span>
              </DateWithWhy>
            );
          }),
        )}
    </div>
  );
}
