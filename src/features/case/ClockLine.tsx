import { Button } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { CaseClock } from '../../domain/case/caseClocks.ts';
import type { Clock } from '../../domain/procedure/clocks.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import { DateWithWhy } from '../../ui/DateWithWhy.tsx';
import { inHeader, inSentence } from '../../ui/dates.ts';
import { dayWords, toneOf } from '../../ui/dueWords.ts';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useCaseStyles } from './caseStyles.ts';

/** One clock of a case: what, by when and why, whose, and the way to record what meets it. */
export function ClockLine(props: {
  readonly of: CaseClock;
  readonly profile: ProcedureProfile;
  readonly today: PlainDate;
  /** To record it, while that is open. */
  readonly form: ReactNode;
  readonly onRecord: () => void;
}) {
  const styles = useCaseStyles();
  const { of, profile, today } = props;
  const { clock, record } = of;
  const tone = toneOf(clock, today);
  const open = clock.metOn === undefined && clock.status !== 'not started' && clock.status !== 'refused';
  return (
    <li className={styles.line}>
      <span className={styles.pair}>
        <Text look="strong">{clock.label}</Text>
        <Text ink="third">{clock.owner}</Text>
      </span>
      {clock.status === 'refused' ? (
        <State name="bad">{clock.refusal?.words}</State>
      ) : (
        <span className={styles.pair}>
          <DateWithWhy clock={clock} profile={profile} today={today}>
            {dateOf(clock)}
          </DateWithWhy>
          <Text ink={tone === 'running' ? 'second' : tone}>{stateOf(clock, today)}</Text>
        </span>
      )}
      {record && open && !props.form ? (
        <Button size="small" className={styles.act} aria-label={`Record: ${clock.label}`} onClick={props.onRecord}>
          Record
        </Button>
      ) : (
        <span />
      )}
      {props.form && <div className={styles.whole}>{props.form}</div>}
    </li>
  );
}

function dateOf(clock: Clock): string {
  if (clock.status === 'not started') return 'Not started';
  if (clock.direction === 'gate' && clock.start) return `Before the meeting, ${inHeader(clock.start)}`;
  return clock.due ? inHeader(clock.due) : 'No date';
}

function stateOf(clock: Clock, today: PlainDate): string {
  if (clock.status === 'not started') return clock.refusal?.words ?? '';
  if (clock.metOn) return `${clock.done} ${inSentence(clock.metOn)}`;
  if (clock.direction === 'gate') return `not ${clock.done}`;
  return clock.due ? dayWords(clock, today) : 'The procedure gives no number.';
}
