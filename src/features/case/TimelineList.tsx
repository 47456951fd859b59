import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Timeline, TimelineEntry } from '../../domain/case/timeline.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { DateWithWhy } from '../../ui/DateWithWhy.tsx';
import { inHeader } from '../../ui/dates.ts';
import { hairline, unseen } from '../../ui/layout.tsx';
import { Mark, type MarkName } from '../../ui/Mark.tsx';
import { Text } from '../../ui/Text.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  /** Beside the drawing it is there for screen readers alone. */
  unseen,
  line: {
    display: 'grid',
    gridTemplateColumns: '116px 20px minmax(0, 1fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'start',
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: hairline,
    '@media (max-width: 480px)': { gridTemplateColumns: '20px minmax(0, 1fr)' },
  },
  date: { '@media (max-width: 480px)': { gridColumn: '1 / -1' } },
  today: { backgroundColor: tokens.colorBrandBackground2, borderLeft: `2px solid ${tokens.colorBrandStroke2}` },
});

const signs: Readonly<Record<TimelineEntry['kind'], MarkName>> = {
  fact: 'info',
  corrected: 'info',
  'taken back': 'no',
  'to come': 'to do',
  done: 'done',
  'not done': 'no',
  'half done': 'under way',
  late: 'bad',
  met: 'done',
  'met late': 'done',
  running: 'waiting',
  overdue: 'bad',
};

/** Everything with a date, in the order of the days, with today between. */
export function TimelineList(props: {
  readonly line: Timeline;
  readonly hidden: boolean;
  readonly profile: ProcedureProfile | undefined;
}) {
  const { line, hidden, profile } = props;
  const styles = useStyles();
  const before = line.entries.filter(({ on }) => on < line.today);
  const after = line.entries.filter(({ on }) => on >= line.today);
  const entry = ({ key, on, kind, words, clock }: TimelineEntry) => (
    <li key={key} className={styles.line}>
      <Text className={styles.date} ink="second">
        {clock && profile && !hidden ? (
          <DateWithWhy clock={clock} profile={profile} today={line.today}>
            {inHeader(on)}
          </DateWithWhy>
        ) : (
          inHeader(on)
        )}
      </Text>
      <Mark name={signs[kind]} />
      <Text ink={kind === 'overdue' || kind === 'late' ? 'late' : 'first'}>{words}</Text>
    </li>
  );
  return (
    <ol className={mergeClasses(styles.list, hidden && styles.unseen)} aria-label="In the order of the days">
      {before.map(entry)}
      <li className={mergeClasses(styles.line, styles.today)}>
        <Text className={styles.date} look="strong">
          {inHeader(line.today)}
        </Text>
        <span />
        <Text look="strong">Today</Text>
      </li>
      {after.map(entry)}
    </ol>
  );
}
