import { makeStyles, tokens } from '@fluentui/react-components';
import type { MarkKind, Timeline, TimelineBar } from '../../domain/case/timeline.ts';
import { Text } from '../../ui/Text.tsx';
import { BarSign, Shape } from './TimelineSigns.tsx';

const marks: Readonly<Record<MarkKind, string>> = {
  fact: 'happened',
  corrected: 'put right since',
  'taken back': 'taken back',
  'to come': 'to come',
  done: 'done',
  'half done': 'not finished',
  'not done': 'called off',
  late: 'late',
};

const useStyles = makeStyles({
  key: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalXS,
  },
  one: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  sign: { display: 'block', flexShrink: 0 },
});

/** What the signs of the drawing mean: only those that stand in it. The list says it in words. */
export function TimelineKey({ line }: { readonly line: Timeline }) {
  const styles = useStyles();
  const kinds = new Set(line.lanes.flatMap((lane) => lane.marks.map(({ kind }) => kind)));
  const bars = line.lanes.flatMap((lane) => lane.bars);
  const open = bars.some(({ state }) => state === 'running');
  const late = bars.some(({ state, to, until }) => state === 'overdue' || (state === 'met late' && until > to));
  return (
    <div aria-hidden className={styles.key}>
      {(Object.keys(marks) as MarkKind[])
        .filter((kind) => kinds.has(kind))
        .map((kind) => (
          <span key={kind} className={styles.one}>
            <svg aria-hidden width={14} height={16} className={styles.sign}>
              <Shape kind={kind} x={7} y={8} />
            </svg>
            <Text look="small" ink="second">
              {marks[kind]}
            </Text>
          </span>
        ))}
      {bars.length > 0 && (
        <BarKey
          of={open ? 'running' : 'met'}
          from={2}
          to={30}
          until={open ? 14 : 30}
          words="time used, up to the due date"
        />
      )}
      {late && <BarKey of="overdue" from={2} to={8} until={30} words="days late" />}
      {bars.some(({ other }) => other !== undefined) && (
        <BarKey of="running" from={14} to={30} until={14} other={22} words="another reading of the rule" />
      )}
      {line.holidays.length > 0 && (
        <span className={styles.one}>
          <svg aria-hidden width={10} height={16} className={styles.sign}>
            <circle cx={5} cy={8} r={3} fill="none" stroke={tokens.colorNeutralStrokeAccessible} strokeWidth={1.25} />
          </svg>
          <Text look="small" ink="second">
            bank holiday
          </Text>
        </span>
      )}
    </div>
  );
}

/** A short piece of a clock as it is drawn; its days mean nothing. */
function BarKey(props: {
  readonly of: TimelineBar['state'];
  readonly from: number;
  readonly to: number;
  readonly until: number;
  readonly other?: number;
  readonly words: string;
}) {
  const styles = useStyles();
  const of = { state: props.of, words: props.words };
  const { from: x, to, until, other } = props;
  return (
    <span className={styles.one}>
      <svg aria-hidden width={36} height={22} className={styles.sign}>
        <BarSign bar={{ of, x, to, until, track: 0, ...(other !== undefined && { other }) }} y={11} />
      </svg>
      <Text look="small" ink="second">
        {props.words}
      </Text>
    </span>
  );
}
