import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { openCase } from '../../app/openCase.ts';
import type { World } from '../../app/world.ts';
import type { DueAction } from '../../domain/case/dueRow.ts';
import { dueRows } from '../../domain/case/dueRows.ts';
import { timeline } from '../../domain/case/timeline.ts';
import { councilCalendar, profileOf } from '../../domain/procedure/inForce.ts';
import { timeInLondon } from '../../domain/time/londonTime.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { NoSuchCase, type WaysOn } from '../../ui/NotThere.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { CaseCircumstances } from './CaseCircumstances.tsx';
import { CaseClocks } from './CaseClocks.tsx';
import { CaseConcerns } from './CaseConcerns.tsx';
import { CaseDocuments } from './CaseDocuments.tsx';
import { CaseFacts } from './CaseFacts.tsx';
import { CaseHead } from './CaseHead.tsx';
import { CaseMeetings } from './CaseMeetings.tsx';
import { CasePeople } from './CasePeople.tsx';
import { CasePlan } from './CasePlan.tsx';
import { CaseTimeline } from './CaseTimeline.tsx';

const useStyles = makeStyles({
  page: {
    height: '100%',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXL}`,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  column: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXL, maxWidth: '1328px' },
  halves: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
    columnGap: '40px',
    rowGap: tokens.spacingVerticalXL,
    '@media (max-width: 1100px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
});

/** One case: what is due, its line of time, meetings, people, plan and documents. */
export function Case(props: {
  readonly world: World;
  readonly reference: string;
  readonly ways: WaysOn;
  readonly onEdit?: () => void;
  readonly go: (action: DueAction) => void;
}) {
  const styles = useStyles();
  usePageTitle('Case');
  const { world, reference, go } = props;
  const [all, setAll] = useState(false);
  const loaded = useLoad(reference, () => openCase(world, reference));
  const opened = loaded.value;
  if (!opened)
    return (
      <main className={styles.page}>
        <div className={styles.column}>
          {loaded.refusal?.kind === 'not found' ? (
            <NoSuchCase reference={reference} ways={props.ways} again={() => void loaded.again()} />
          ) : (
            loaded.refusal && <RefusalBar refusal={loaded.refusal} again={() => void loaded.again()} />
          )}
          {loaded.loading && <Loading what={`Opening ${reference}`} />}
        </div>
      </main>
    );

  const file = opened.file.value;
  const profile = profileOf(file.procedure);
  const today = world.clock.today();
  const time = timeInLondon(world.clock.now());
  const context = { calendar: councilCalendar(), today, me: world.identity.me, time };
  const due = dueRows([opened.row], context);
  const next = due.find(({ group, action }) => group !== 'done' && action);
  return (
    <main className={styles.page}>
      <div className={styles.column}>
        <CaseHead
          file={file}
          profile={profile}
          next={next}
          today={today}
          casesHref={props.ways.casesHref}
          go={go}
          {...(props.onEdit && { onEdit: props.onEdit })}
        />
        {loaded.refusal && <RefusalBar refusal={loaded.refusal} again={() => void loaded.again()} />}
        {!profile && (
          <Bar name="warning" boxed title={`The procedure “${file.procedure}” is not known here.`}>
            <Text as="p">
              So no date can be worked out for this case. Choose one of the known procedures in the case’s form, or ask
              whoever looks after CIN Meetings for a newer version.
            </Text>
          </Bar>
        )}
        <CaseTimeline
          line={timeline(file, opened.meetings, opened.sends, profile, councilCalendar(), {
            today,
            time,
            lately: !all,
          })}
          profile={profile}
          all={all}
          onAll={setAll}
        />
        {profile && (
          <CaseClocks world={world} opened={opened} profile={profile} context={context} reload={loaded.again} />
        )}
        <CaseMeetings opened={opened} profile={profile} due={due} offered={next?.action} go={go} />
        <div className={styles.halves}>
          <div className={styles.column}>
            <CasePlan file={file} meetings={opened.meetings} today={today} />
            <CaseDocuments world={world} opened={opened} profile={profile} />
            <CaseFacts world={world} file={file} reload={loaded.again} />
          </div>
          <div className={styles.column}>
            <CaseConcerns world={world} file={file} meetings={opened.meetings} reload={loaded.again} />
            <CasePeople file={file} />
            {profile && <CaseCircumstances world={world} file={file} profile={profile} reload={loaded.again} />}
          </div>
        </div>
      </div>
    </main>
  );
}
