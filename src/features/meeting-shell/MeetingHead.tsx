import { Link, makeStyles, mergeClasses, tokens, typographyStyles } from '@fluentui/react-components';
import type { World } from '../../app/world.ts';
import { hasEnded, hasTakenPlace } from '../../domain/case/heldFacts.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { isAnyoneApart } from '../../domain/papers/planShown.ts';
import { meetingWords } from '../../domain/procedure/meetingWords.ts';
import { timeInLondon } from '../../domain/time/londonTime.ts';
import { inSentence } from '../../ui/dates.ts';
import { hairline } from '../../ui/layout.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { ShowPlan } from '../../ui/ShowPlan.tsx';
import { TabRow } from '../../ui/TabRow.tsx';
import { Text } from '../../ui/Text.tsx';
import { HeadClock } from './HeadClock.tsx';
import { headClock } from './headClock.ts';
import type { ShownMeeting } from './MeetingShell.tsx';
import { isDone, type MeetingPlace, type Step, stepNames, steps } from './steps.ts';
import { type Back, WayBack } from './WayBack.tsx';

const NARROW = '@media (max-width: 480px)';

const useStyles = makeStyles({
  head: {
    flexShrink: 0,
    borderBottom: hairline,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} 0`,
    [NARROW]: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} 0` },
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalXS,
    [NARROW]: { rowGap: 0 },
  },
  // Beside a call there is no room to say it twice: the panel has its own header.
  inPanelToo: {
    [NARROW]: { display: 'none' },
    '@media (max-height: 600px)': { display: 'none' },
  },
  ways: {
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalM,
    [NARROW]: { justifyContent: 'space-between' },
  },
  // Narrow, whose meeting it is comes first and large, and all else is one line each, as beside the call.
  title: {
    display: 'flex',
    flexDirection: 'column',
    gap: '2px',
    minWidth: 0,
    [NARROW]: { flexDirection: 'column-reverse', gap: 0 },
  },
  name: { [NARROW]: typographyStyles.caption1 },
  who: { [NARROW]: { display: 'flex', flexDirection: 'column', ...typographyStyles.caption1 } },
  whose: { [NARROW]: { ...typographyStyles.subtitle2, color: tokens.colorNeutralForeground1 } },
  dot: { [NARROW]: { display: 'none' } },
  below: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'center' },
  show: { maxWidth: '360px', paddingBottom: tokens.spacingVerticalXS },
  tabs: { marginLeft: '-10px', marginTop: '4px', flexWrap: 'wrap', [NARROW]: { marginLeft: '-6px', marginTop: 0 } },
  tab: { [NARROW]: { padding: '4px 6px' } },
  sign: { [NARROW]: { display: 'none' } },
});

/** Whose meeting this is and when, the clock that runs for it, and the five steps. */
export function MeetingHead(props: {
  readonly world: Pick<World, 'clock'>;
  readonly shown: ShownMeeting;
  readonly step: MeetingPlace;
  readonly go: (step: Step) => void;
  readonly back?: Back;
  readonly caseHref?: string;
}) {
  const styles = useStyles();
  const { opened, profile, kind } = props.shown;
  const file = opened.file.value;
  const meeting = opened.meeting?.value;
  const today = props.world.clock.today();
  const time = timeInLondon(props.world.clock.now());
  const clock = headClock(opened, profile, props.shown, { today, time });
  const glance = opened.row?.meetings.find((each) => each.id === props.shown.id);
  const held = glance !== undefined && hasTakenPlace(glance, today, time);
  const initials = file.children.map((child) => child.initials).join(', ');
  const when = meeting
    ? `${endedWords(meeting)}${inSentence(meeting.time.date)}, ${meeting.time.start} to ${meeting.time.end}`
    : clock?.start
      ? capital(`${clock.startedBy} ${inSentence(clock.start)}`)
      : '';
  return (
    <header className={styles.head}>
      <div className={styles.ways}>
        {props.back && <WayBack back={props.back} />}
        {props.caseHref !== undefined && props.back?.to !== file.reference && (
          <Link href={props.caseHref}>Open case</Link>
        )}
      </div>
      <div className={mergeClasses(styles.top, props.step === 'run' && meeting && styles.inPanelToo)}>
        <div className={styles.title}>
          <Text look="page" as="h1" className={styles.name}>
            {meetingWords(profile, kind).name}
          </Text>
          <Text as="p" ink="second" className={styles.who}>
            <span className={styles.whose}>{[initials, file.reference].filter(Boolean).join(' · ')}</span>
            {when && <span className={styles.dot}> · </span>}
            <span>{when}</span>
          </Text>
        </div>
        {clock && <HeadClock clock={clock} today={today} />}
      </div>
      <div className={styles.below}>
        <nav aria-label="Steps of this meeting">
          <TabRow
            className={styles.tabs}
            tabClassName={styles.tab}
            value={props.step === 'after' ? undefined : props.step}
            onValue={props.go}
            tabs={steps.map((step) => {
              const done = isDone(step, meeting, held);
              return {
                value: step,
                words: stepNames[step],
                label: done ? `${stepNames[step]}, done` : stepNames[step],
                sign: (
                  <span className={styles.sign}>
                    <Mark name={done ? 'done' : 'to do'} />
                  </span>
                ),
              };
            })}
          />
        </nav>
        {props.caseHref === undefined && isPlanWanted(props.step, meeting) && (
          <div className={styles.show}>
            <ShowPlan reference={file.reference} meeting={props.shown.id} leavesOut={isAnyoneApart(file)} />
          </div>
        )}
      </div>
    </header>
  );
}

/** In the tab of a meeting. Run has it beside the plan itself, and before that step there is nothing to show. */
const isPlanWanted = (step: MeetingPlace, meeting: Meeting | undefined): boolean =>
  meeting !== undefined && !hasEnded(meeting) && step !== 'arrange' && step !== 'run';

const endedWords = ({ stage }: Meeting): string =>
  stage === 'cancelled' ? 'Cancelled: was ' : stage === 'not held' ? 'Did not take place: ' : '';

const capital = (words: string): string => words.slice(0, 1).toUpperCase() + words.slice(1);
