import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { weekday } from '../../domain/time/plainDate.ts';
import { onAxis } from '../../ui/dates.ts';
import { PITCH } from '../../ui/dayMarks.ts';
import { Text } from '../../ui/Text.tsx';
import { AXIS_LEFT, type Axis } from './axis.ts';
import { STACKED } from './rowStyles.ts';

const useStyles = makeStyles({
  column: { position: 'relative', display: 'flex', alignItems: 'center', [STACKED]: { display: 'none' } },
  today: {
    position: 'absolute',
    top: '-1px',
    bottom: 0,
    width: `${PITCH + 4}px`,
    backgroundColor: tokens.colorBrandBackground2,
    borderLeft: `1px solid ${tokens.colorBrandStroke2}`,
  },
  line: { position: 'relative', paddingLeft: `${AXIS_LEFT}px` },
  label: { position: 'absolute', bottom: '7px' },
});

/** The part of the shared axis that runs through one row: today is one tinted column through the whole list. */
export function AxisColumn({ axis, children }: { readonly axis: Axis; readonly children?: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.column}>
      {axis.todayAt !== undefined && <span className={styles.today} style={{ left: AXIS_LEFT + axis.todayAt - 4 }} />}
      <div className={styles.line}>{children}</div>
    </div>
  );
}

/** The Mondays over the list, and today. */
export function AxisHead({ axis, className }: { readonly axis: Axis; readonly className?: string }) {
  const styles = useStyles();
  const near = (x: number) => axis.todayAt !== undefined && x !== axis.todayAt && Math.abs(x - axis.todayAt) < 44;
  return (
    <div className={mergeClasses(styles.column, className)}>
      {axis.todayAt !== undefined && <span className={styles.today} style={{ left: AXIS_LEFT + axis.todayAt - 4 }} />}
      {axis.columns.map(({ date, x }) => {
        const isToday = x === axis.todayAt;
        if (!isToday && (weekday(date) !== 1 || near(x))) return null;
        return (
          <span key={date} className={styles.label} style={{ left: AXIS_LEFT + x - (isToday ? 4 : 0) }}>
            <Text look={isToday ? 'smallStrong' : 'small'} ink={isToday ? 'first' : 'third'} nowrap>
              {isToday ? 'Today' : onAxis(date)}
            </Text>
          </span>
        );
      })}
    </div>
  );
}
