import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type CSSProperties, type ReactNode, useMemo, useState } from 'react';
import type { DueAction, DueGroup, DueRow } from '../../domain/case/dueRow.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import type { WorkingCalendar } from '../../domain/time/workingDays.ts';
import { hairline } from '../../ui/layout.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Text } from '../../ui/Text.tsx';
import { AxisColumn, AxisHead } from './AxisColumn.tsx';
import { axisAround } from './axis.ts';
import { DayLineKey } from './DayLineKey.tsx';
import { DueLine } from './DueLine.tsx';
import { useRowStyles } from './rowStyles.ts';

const headings: Readonly<Record<DueGroup, string>> = {
  overdue: 'Overdue',
  today: 'Today',
  'this week': 'This week',
  next: 'Next',
  done: 'Done',
};

/** How many lines of a group are drawn at once. */
const AT_ONCE = 50;
const figure = new Intl.NumberFormat('en-GB');

const useStyles = makeStyles({
  more: { borderTop: hairline, padding: `${tokens.spacingVerticalS} 0` },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  groupHead: { minHeight: '36px' },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalSNudge, minHeight: '36px' },
});

/** Groups of rows on one axis. A list rather than a table: it reads the same at 280 px, where it has no columns. */
export function DueList(props: {
  readonly due: readonly DueRow[];
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
  readonly onWhy: (row: DueRow, anchor: HTMLElement) => void;
  readonly onGo: (row: DueRow, action: DueAction) => void;
  readonly caseHref: (reference: string) => string;
  readonly recording: {
    /** Key of the row whose form is open. */
    readonly open: string | undefined;
    readonly set: (key: string | undefined) => void;
    readonly form: (row: DueRow) => ReactNode;
  };
}) {
  const styles = useStyles();
  const grid = useRowStyles();
  const axis = useMemo(() => axisAround(props.today), [props.today]);
  const first = props.due.find((row) => (row.action ?? row.record ?? row.toCase) && row.group !== 'done');
  // A county's list is drawn a piece at a time: nobody reads a thousand lines.
  const [shown, setShown] = useState<Partial<Record<DueGroup, number>>>({});
  const groups = (Object.keys(headings) as DueGroup[])
    .map((group) => ({ group, rows: props.due.filter((row) => row.group === group) }))
    .filter(({ rows }) => rows.length > 0);

  return (
    <div style={{ '--axis-width': `${axis.width}px` } as CSSProperties}>
      <div aria-hidden className={mergeClasses(grid.grid, grid.heads)}>
        <HeadCell words="What" />
        <HeadCell words="Case" />
        <AxisHead axis={axis} />
        <HeadCell words="Due" />
        <HeadCell words="Whose" />
        <span />
      </div>
      {groups.map(({ group, rows }) => (
        <section key={group} aria-labelledby={headingId(group)}>
          <div className={mergeClasses(grid.grid, styles.groupHead)}>
            <div className={styles.head}>
              {group === 'overdue' && <Mark name="bad" />}
              {group === 'done' && <Mark name="done" />}
              <Text id={headingId(group)} look="strong" as="h2">
                {headings[group]}
              </Text>
              <Text ink="third">{figure.format(rows.length)}</Text>
            </div>
            <span className={grid.wideOnly} />
            <AxisColumn axis={axis} />
          </div>
          <ul className={styles.list}>
            {rows.slice(0, shown[group] ?? AT_ONCE).map((row) => (
              <DueLine
                key={row.key}
                row={row}
                axis={axis}
                today={props.today}
                calendar={props.calendar}
                primary={row === first}
                onWhy={(anchor) => props.onWhy(row, anchor)}
                onGo={(action) => props.onGo(row, action)}
                caseHref={props.caseHref(row.reference)}
                onRecord={() => props.recording.set(row.key)}
                form={props.recording.open === row.key && props.recording.form(row)}
              />
            ))}
          </ul>
          {rows.length > (shown[group] ?? AT_ONCE) && (
            <div className={styles.more}>
              <Button
                size="small"
                onClick={() => setShown((was) => ({ ...was, [group]: (was[group] ?? AT_ONCE) + AT_ONCE }))}
              >
                Show more: {figure.format(rows.length - (shown[group] ?? AT_ONCE))} left
              </Button>
            </div>
          )}
        </section>
      ))}
      <DayLineKey />
    </div>
  );
}

const headingId = (group: DueGroup) => `due-${group.replace(' ', '-')}`;

function HeadCell({ words }: { readonly words: string }) {
  const grid = useRowStyles();
  return (
    <div className={grid.cell}>
      <Text look="small" ink="third">
        {words}
      </Text>
    </div>
  );
}
