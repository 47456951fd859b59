import { makeStyles, tokens } from '@fluentui/react-components';
import type { DueGroup, DueRow } from '../../domain/case/dueRow.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import { inHeading } from '../../ui/dates.ts';
import { Text } from '../../ui/Text.tsx';
import { useArrival } from '../../ui/useArrival.ts';
import type { Whose } from './dueOnToday.ts';
import { WhoseChoice } from './WhoseChoice.tsx';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: '28px',
    rowGap: tokens.spacingVerticalXS,
  },
  counts: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXL },
  count: { display: 'inline-flex', alignItems: 'baseline', gap: tokens.spacingHorizontalSNudge },
});

const figure = new Intl.NumberFormat('en-GB');
const counted: readonly DueGroup[] = ['overdue', 'today', 'this week', 'next'];

/** The day, how much there is of each kind, and how old that is. No counts while nothing is known. */
export function TodayHead(props: {
  readonly today: PlainDate;
  readonly due?: readonly DueRow[];
  readonly asOf?: string;
  readonly whose: {
    readonly now: Whose;
    readonly set: (whose: Whose) => void;
    readonly counts: Readonly<Record<Whose, number | undefined>>;
  };
}) {
  const styles = useStyles();
  const { today, due, asOf, whose } = props;
  const heading = useArrival('today');
  return (
    <div className={styles.head}>
      <Text look="page" as="h1" target={heading}>
        {inHeading(today)}
      </Text>
      {due && (
        <div className={styles.counts}>
          {counted.map((group) => {
            const count = due.filter((row) => row.group === group).length;
            return (
              <span key={group} className={styles.count}>
                <Text look="section" ink={group === 'overdue' && count > 0 ? 'late' : 'first'}>
                  {figure.format(count)}
                </Text>
                <Text ink="second">{group}</Text>
              </span>
            );
          })}
        </div>
      )}
      {due && <WhoseChoice {...whose} />}
      {asOf && (
        <div role="status">
          <Text look="small" ink="second">
            {asOf}
          </Text>
        </div>
      )}
    </div>
  );
}
