import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components';
import type { Clock } from '../../domain/procedure/clocks.ts';
import { councilCalendar } from '../../domain/procedure/inForce.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import { DayLine } from '../../ui/DayLine.tsx';
import { inHeader } from '../../ui/dates.ts';
import { dayWords, toneOf } from '../../ui/dueWords.ts';
import { Text } from '../../ui/Text.tsx';

/** A line of more than these working days is left to its words. */
const DRAWN = 15;

const NARROW = '@media (max-width: 480px)';

const useStyles = makeStyles({
  clock: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalL },
  words: {
    display: 'flex',
    flexDirection: 'column',
    [NARROW]: { flexDirection: 'row', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalSNudge },
  },
  date: { [NARROW]: typographyStyles.caption1Strong },
  line: { [NARROW]: { display: 'none' } },
});

/** `Send by Mon 11 Jan 2027`, `day 1 of 5`, with the day line beside it. */
export function HeadClock({ clock, today }: { readonly clock: Clock; readonly today: PlainDate }) {
  const styles = useStyles();
  const tone = toneOf(clock, today);
  const verb = clock.answers === 'minutes' ? 'Send' : 'Hold';
  const done = clock.answers === 'minutes' ? 'Sent' : 'Held';
  return (
    <div className={styles.clock}>
      {(clock.dayCount ?? 0) <= DRAWN && (
        <div className={styles.line}>
          <DayLine clock={clock} calendar={councilCalendar()} today={today} />
        </div>
      )}
      <div className={styles.words}>
        <Text look="strong" className={styles.date}>
          {clock.metOn ? `${done} ${inHeader(clock.metOn)}` : clock.due && `${verb} by ${inHeader(clock.due)}`}
        </Text>
        <Text look="small" ink={tone === 'running' ? 'second' : tone}>
          {dayWords(clock, today)}
          {clock.assumed && !clock.metOn ? ' · reading assumed' : ''}
        </Text>
      </div>
    </div>
  );
}
