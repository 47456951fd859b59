import { Button, mergeClasses } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { DueAction, DueRow } from '../../domain/case/dueRow.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import type { WorkingCalendar } from '../../domain/time/workingDays.ts';
import { DayLine } from '../../ui/DayLine.tsx';
import { inRow, inSentence } from '../../ui/dates.ts';
import { dayWords, dueWords, toneOf } from '../../ui/dueWords.ts';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { AxisColumn } from './AxisColumn.tsx';
import type { Axis } from './axis.ts';
import { useRowStyles } from './rowStyles.ts';

/** What is due, for which case, by when, whose it is, and the one button that does it. */
export function DueLine(props: {
  readonly row: DueRow;
  readonly axis: Axis;
  readonly today: PlainDate;
  readonly calendar: WorkingCalendar;
  readonly primary: boolean;
  readonly onWhy: (anchor: HTMLElement) => void;
  readonly onGo: (action: DueAction) => void;
  readonly caseHref: string;
  readonly onRecord: () => void;
  /** To record it, while that is open. */
  readonly form: ReactNode;
}) {
  const { row, today } = props;
  const { clock, action } = row;
  const grid = useRowStyles();
  const done = row.group === 'done';
  const tone = toneOf(clock, today);
  const of = `${row.what}, ${row.reference}`;
  const button = {
    size: 'small',
    className: grid.button,
    appearance: props.primary ? 'primary' : 'secondary',
  } as const;
  const loud = tone === 'late' || tone === 'soon';
  return (
    <li className={mergeClasses(grid.grid, grid.row)}>
      <div className={mergeClasses(grid.cell, grid.what)}>
        <Text look="strong">{row.what}</Text>
        {row.wrong ? <State name="bad">{row.state}</State> : <Text ink={done ? 'met' : 'third'}>{row.state}</Text>}
      </div>
      <div className={mergeClasses(grid.cell, grid.reference)}>
        <Text>{row.reference}</Text>
        <Text look="strong">{row.initials}</Text>
      </div>
      <AxisColumn axis={props.axis}>
        <DayLine clock={clock} calendar={props.calendar} today={today} axis={props.axis} />
      </AxisColumn>
      <div className={mergeClasses(grid.cell, grid.due)}>
        {clock.due && (
          <button
            type="button"
            className={grid.date}
            aria-haspopup="dialog"
            aria-label={`${inRow(clock.due)}: ${done ? `due ${inSentence(clock.due)}` : dueWords(clock, today)}. Why this date?`}
            onClick={(event) => props.onWhy(event.currentTarget)}
          >
            <span className={grid.wideOnly}>
              <Text ink="inherit" nowrap>
                {inRow(clock.due)}
              </Text>
            </span>
            <span className={grid.stackedOnly}>
              <Text ink="inherit">due {inSentence(clock.due)}</Text>
            </span>
          </button>
        )}
        {clock.due && !done && (
          <Text look={loud ? 'strong' : 'body'} ink={loud ? tone : 'second'} nowrap>
            {dayWords(clock, today)}
          </Text>
        )}
      </div>
      <div className={mergeClasses(grid.cell, grid.whose)}>
        <Text look={row.mine ? 'strong' : 'body'} ink={row.mine ? 'first' : 'second'}>
          {row.whose}
        </Text>
      </div>
      <div className={mergeClasses(grid.cell, grid.act)}>
        {action && (
          <Button {...button} aria-label={`${action.label}: ${of}`} onClick={() => props.onGo(action)}>
            {action.label}
          </Button>
        )}
        {row.record && !props.form && (
          <Button {...button} aria-label={`Record: ${of}`} onClick={props.onRecord}>
            Record
          </Button>
        )}
        {row.toCase && (
          <Button {...button} as="a" href={props.caseHref} aria-label={`Open case: ${of}`}>
            Open case
          </Button>
        )}
      </div>
      {props.form && <div className={grid.whole}>{props.form}</div>}
    </li>
  );
}
