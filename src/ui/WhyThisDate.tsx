import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { Clock } from '../domain/procedure/clocks.ts';
import { explain } from '../domain/procedure/explain.ts';
import type { ProcedureProfile } from '../domain/procedure/profile.ts';
import { dayMonth } from '../domain/time/dateWords.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import type { WorkingCalendar } from '../domain/time/workingDays.ts';
import { Beside } from './Beside.tsx';
import { CountedDays } from './CountedDays.tsx';
import { inSentence } from './dates.ts';
import { dueWords } from './dueWords.ts';
import { Flag } from './Flag.tsx';
import { Column, hairline, Row } from './layout.tsx';
import { Mark } from './Mark.tsx';
import { Text } from './Text.tsx';

const useStyles = makeStyles({
  surface: { width: '476px' },
  facts: {
    display: 'grid',
    gridTemplateColumns: '64px minmax(0, 1fr)',
    rowGap: tokens.spacingVerticalXS,
    columnGap: tokens.spacingHorizontalS,
    margin: 0,
  },
  said: { borderTop: hairline, paddingTop: tokens.spacingVerticalM },
  ring: { flexShrink: 0 },
});

/** Why a date is what it is: trigger, rule, days stepped over, the procedure's paragraph, and the other reading. */
export function WhyThisDate(props: {
  readonly clock: Clock;
  readonly profile: ProcedureProfile;
  readonly anchor: HTMLElement;
  readonly calendar: WorkingCalendar;
  readonly today: PlainDate;
  readonly onClose: () => void;
}) {
  const styles = useStyles();
  const { clock, profile } = props;
  const why = explain(clock, profile, props.calendar, props.today);
  return (
    <Beside anchor={props.anchor} labelledBy="why-title" className={styles.surface} onClose={props.onClose}>
      {(close) => (
        <Column gap="m">
          <Row apart wrap>
            <Text id="why-title" look="section" as="h2">
              {why.title}
            </Text>
            {why.assumed && <Flag name="assumed">Assumed</Flag>}
          </Row>
          <dl className={styles.facts}>
            {why.started && (
              <>
                <Text look="strong" as="dt">
                  Started
                </Text>
                <Text as="dd">
                  {inSentence(why.started.on)}, {why.started.what}
                </Text>
              </>
            )}
            <Text look="strong" as="dt">
              Rule
            </Text>
            <Text as="dd">
              {why.rule}. {why.direction}
            </Text>
            <Text look="strong" as="dt">
              Whose
            </Text>
            <Text as="dd">
              {why.owner}
              {why.ownerAssumed && ', assumed: the procedure names nobody'}
            </Text>
            <Text look="strong" as="dt">
              Now
            </Text>
            <Text as="dd">{dueWords(clock, props.today)}</Text>
            <Text look="strong" as="dt">
              {why.ifMissed.happened ? 'Missed' : 'If missed'}
            </Text>
            <Text as="dd">{why.ifMissed.words}</Text>
            {why.ifMissed.watched.map(({ who, watches }) => (
              <Fragment key={watches}>
                <Text look="strong" as="dt">
                  Watched
                </Text>
                <Text as="dd">
                  By the {who}: {watches}
                </Text>
              </Fragment>
            ))}
          </dl>
          <CountedDays days={why.days} met={clock.metOn !== undefined} />
          {why.skipped.length > 0 && (
            <Row top>
              <svg aria-hidden width={16} height={20} className={styles.ring}>
                <circle
                  cx={8}
                  cy={10}
                  r={4}
                  fill="none"
                  stroke={tokens.colorNeutralStrokeAccessible}
                  strokeWidth={1.25}
                />
              </svg>
              <Text as="p" ink="second">
                Stepped over: {why.skipped.map(({ date, name }) => `${dayMonth(date)} (${name})`).join(', ')}
              </Text>
            </Row>
          )}
          <Column className={styles.said}>
            <Text as="p" ink="second">
              {why.source.quote ? `“${why.source.quote}”` : why.source.says}
            </Text>
            <Text as="p" look="small" ink="third">
              {why.source.document}: {why.source.paragraph}. {why.edition.words}.
            </Text>
            {why.otherReading && (
              <Row top>
                <Mark name="warning" />
                <Text as="p">{why.otherReading.words}</Text>
              </Row>
            )}
            {why.provisional && (
              <Row top>
                <Mark name="unknown" />
                <Text as="p">{why.provisional}</Text>
              </Row>
            )}
          </Column>
          <Row>
            <Button size="small" onClick={close}>
              Close
            </Button>
          </Row>
        </Column>
      )}
    </Beside>
  );
}
