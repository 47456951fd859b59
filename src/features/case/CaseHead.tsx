import { Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { DueAction, DueRow } from '../../domain/case/dueRow.ts';
import { councilCalendar } from '../../domain/procedure/inForce.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import { DateWithWhy } from '../../ui/DateWithWhy.tsx';
import { DayLine } from '../../ui/DayLine.tsx';
import { inHeader } from '../../ui/dates.ts';
import { dayWords, toneOf } from '../../ui/dueWords.ts';
import { hairline } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useArrival } from '../../ui/useArrival.ts';

/** A line of more than these working days is left to its words. */
const DRAWN = 15;

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: hairline,
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalS,
  },
  due: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalS,
  },
  whole: { whiteSpace: 'nowrap' },
  words: { display: 'flex', flexDirection: 'column' },
  line: { '@media (max-width: 480px)': { display: 'none' } },
});

/** Whose case, who leads it, and what is due next with the one primary button of the page. */
export function CaseHead(props: {
  readonly file: CaseFile;
  readonly profile: ProcedureProfile | undefined;
  readonly next: DueRow | undefined;
  readonly today: PlainDate;
  readonly casesHref: string;
  readonly onEdit?: () => void;
  readonly go: (action: DueAction) => void;
}) {
  const styles = useStyles();
  const { file, next, today, profile } = props;
  const heading = useArrival(`case/${file.reference}`);
  const initials = file.children.map((child) => child.initials).join(', ');
  const lead = file.people.find(({ id }) => id === file.leadWorker)?.name;
  const action = next?.action;
  return (
    <header className={styles.head}>
      <nav aria-label="Where this is">
        <Text look="small" ink="second">
          <Link href={props.casesHref} inline>
            Cases
          </Link>{' '}
          <span aria-hidden>›</span> {file.reference}
        </Text>
      </nav>
      <div className={styles.top}>
        <div className={styles.words}>
          <Text look="page" as="h1" target={heading}>
            {initials} · <span className={styles.whole}>{file.reference}</span>
          </Text>
          <Text as="p" ink="second">
            {leadWords(file, profile, lead)}
          </Text>
        </div>
        <div className={styles.due}>
          {next && (next.clock.dayCount ?? 0) <= DRAWN && (
            <div className={styles.line}>
              <DayLine clock={next.clock} calendar={councilCalendar()} today={today} />
            </div>
          )}
          {next?.clock.due && (
            <div className={styles.words}>
              <Text look="strong">
                {next.what} by{' '}
                {profile ? (
                  <DateWithWhy clock={next.clock} profile={profile} today={today}>
                    {inHeader(next.clock.due)}
                  </DateWithWhy>
                ) : (
                  inHeader(next.clock.due)
                )}
              </Text>
              <Text look="small" ink={inkOf(next, today)}>
                {dayWords(next.clock, today)} · {next.state}
              </Text>
            </div>
          )}
          {action && (
            <Button appearance="primary" onClick={() => props.go(action)}>
              {action.label}
            </Button>
          )}
          {props.onEdit && <Button onClick={props.onEdit}>Edit</Button>}
        </div>
      </div>
    </header>
  );
}

const inkOf = ({ clock }: DueRow, today: PlainDate) => {
  const tone = toneOf(clock, today);
  return tone === 'running' ? 'second' : tone;
};

/** `Key worker Osric Plumtree leads · Wigston team · Leicestershire` */
function leadWords(file: CaseFile, profile: ProcedureProfile | undefined, lead: string | undefined): string {
  const word = profile?.words.leadWorker[file.ledBy] ?? file.ledBy;
  const who = lead ? `${word} ${lead} leads` : `No ${word} is named`;
  return [
    `${who[0]?.toUpperCase()}${who.slice(1)}`,
    ...(file.team ? [file.team] : []),
    profile?.authority ?? `Procedure “${file.procedure}”`,
  ].join(' · ');
}
