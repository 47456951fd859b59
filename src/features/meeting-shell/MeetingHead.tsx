import { makeStyles, mergeClasses, Tab, TabList, tokens } from '@fluentui/react-components';
import type { World } from '../../app/world.ts';
import { hasTakenPlace } from '../../domain/case/heldFacts.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { meetingWords } from '../../domain/procedure/meetingWords.ts';
import { timeInLondon } from '../../domain/time/londonTime.ts';
import { inSentence } from '../../ui/dates.ts';
import { hairline } from '../../ui/layout.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Text } from '../../ui/Text.tsx';
import { HeadClock } from './HeadClock.tsx';
import { headClock } from './headClock.ts';
import type { ShownMeeting } from './MeetingShell.tsx';
import { isDone, type Step, stepNames, steps } from './steps.ts';
import { type Back, WayBack } from './WayBack.tsx';

const useStyles = makeStyles({
  head: {
    flexShrink: 0,
    borderBottom: hairline,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} 0`,
    '@media (max-width: 480px)': { padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} 0` },
  },
  top: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalXS,
  },
  // Beside a call there is no room to say it twice: the panel has its own header.
  inPanelToo: {
    '@media (max-width: 480px)': { display: 'none' },
    '@media (max-height: 600px)': { display: 'none' },
  },
  name: { '@media (max-width: 480px)': { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 } },
  title: { display: 'flex', flexDirection: 'column', gap: '2px', minWidth: 0 },
  tabs: { marginLeft: '-10px', marginTop: '4px', flexWrap: 'wrap' },
  tab: { '@media (max-width: 480px)': { padding: '6px' } },
  sign: { '@media (max-width: 480px)': { display: 'none' } },
});

/** Whose meeting this is and when, the clock that runs for it, and the five steps. */
export function MeetingHead(props: {
  readonly world: Pick<World, 'clock'>;
  readonly shown: ShownMeeting;
  readonly step: Step;
  readonly go: (step: Step) => void;
  readonly back?: Back;
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
      ? `${clock.startedBy} ${inSentence(clock.start)}`
      : '';
  return (
    <header className={styles.head}>
      {props.back && <WayBack back={props.back} />}
      <div className={mergeClasses(styles.top, props.step === 'run' && meeting && styles.inPanelToo)}>
        <div className={styles.title}>
          <Text look="page" as="h1" className={styles.name}>
            {meetingWords(profile, kind).name}
          </Text>
          <Text as="p" ink="second">
            {[initials, file.reference, when].filter(Boolean).join(' · ')}
          </Text>
        </div>
        {clock && <HeadClock clock={clock} today={today} />}
      </div>
      <nav aria-label="Steps of this meeting">
        <TabList
          className={styles.tabs}
          selectedValue={props.step}
          onTabSelect={(_, { value }) => props.go(value as Step)}
        >
          {steps.map((step) => {
            const done = isDone(step, meeting, held);
            return (
              <Tab
                key={step}
                value={step}
                className={styles.tab}
                icon={{ className: styles.sign, children: <Mark name={done ? 'done' : 'to do'} /> }}
                aria-label={done ? `${stepNames[step]}, done` : stepNames[step]}
              >
                {stepNames[step]}
              </Tab>
            );
          })}
        </TabList>
      </nav>
    </header>
  );
}

const endedWords = ({ stage }: Meeting): string =>
  stage === 'cancelled' ? 'Cancelled: was ' : stage === 'not held' ? 'Did not take place: ' : '';
