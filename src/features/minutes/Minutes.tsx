import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useRef, useState } from 'react';
import { showMinutes } from '../../app/showMinutes.ts';
import type { World } from '../../app/world.ts';
import { counted } from '../../domain/counted.ts';
import type { WhereRight } from '../../domain/meeting/check.ts';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting.ts';
import type { Papers } from '../../domain/papers/papersOf.ts';
import { FaultBar } from '../../ui/FaultBar.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { hairline, Row } from '../../ui/layout.tsx';
import { PaperView } from '../../ui/PaperView.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { TabRow } from '../../ui/TabRow.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { EarlierVersions } from './EarlierVersions.tsx';
import { Reopened } from './Reopen.tsx';
import { SignedOff } from './SignedOff.tsx';
import { SignOffChecks } from './SignOffChecks.tsx';
import { useSignedElsewhere } from './useSignedElsewhere.ts';
import { WhatFollows } from './WhatFollows.tsx';

const RecordAt = lazy(() =>
  import(/* webpackChunkName: "record" */ './RecordAt.tsx').then((m) => ({ default: m.RecordAt })),
);
const RaiseConcern = lazy(() =>
  import(/* webpackChunkName: "record" */ './RaiseConcern.tsx').then((m) => ({ default: m.RaiseConcern })),
);
const Removals = lazy(() =>
  import(/* webpackChunkName: "record" */ './Removals.tsx').then((m) => ({ default: m.Removals })),
);

const NARROW = '@media (max-width: 900px)';

const useStyles = makeStyles({
  page: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 424px)',
    minHeight: '100%',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  papers: {
    backgroundColor: tokens.colorNeutralBackground3,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    minWidth: 0,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalS },
  },
  aside: {
    borderLeft: hairline,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXL}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    minWidth: 0,
    [NARROW]: { borderLeft: 'none', borderTop: hairline },
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  // Wide, what is to be put right stands beside the paper already.
  first: {
    display: 'none',
    [NARROW]: {
      display: 'flex',
      flexWrap: 'wrap',
      alignItems: 'center',
      justifyContent: 'space-between',
      gap: tokens.spacingHorizontalS,
      padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    },
  },
  notice: { padding: tokens.spacingHorizontalXXL },
});

const readable = [
  { value: 'minutes', words: 'Minutes' },
  { value: 'plan', words: 'Plan' },
] as const;

/** The minutes as they will read, what stops them, and signing off. */
export function Minutes(props: {
  readonly world: World;
  readonly openCallReports: World['callReports'];
  readonly reference: string;
  readonly id: MeetingId;
  /** The case's other meetings. */
  readonly others: readonly Meeting[];
  readonly reload: () => Promise<void>;
  /** Opens Run, at an agenda item where one is named, or in a place beside the agenda. */
  readonly onRun: (check?: WhereRight) => void;
  readonly onSend: () => void;
}) {
  const styles = useStyles();
  const { world, reference, id } = props;
  const checks = useRef<HTMLHeadingElement>(null);
  const [kind, setKind] = useState<keyof Papers>('minutes');
  const [entries, setEntries] = useState(false);
  const loaded = useLoad(`${reference}/${id}`, () => showMinutes(world, reference, id));
  const shown = loaded.value;
  const again = async () => {
    await loaded.again();
    await props.reload();
  };
  useSignedElsewhere(world, id, shown?.meeting, again);
  const refusal =
    loaded.refusal &&
    (loaded.refusal.kind === 'record fault' ? (
      <FaultBar files={loaded.refusal.files} />
    ) : (
      <RefusalBar refusal={loaded.refusal} again={() => void loaded.again()} busy={loaded.loading} />
    ));
  if (!shown) return <div className={styles.notice}>{refusal ?? <Loading what="Putting the minutes together" />}</div>;

  if (entries)
    return (
      <Suspense fallback={<Loading what="Opening" here />}>
        <RecordAt world={world} reference={reference} id={id} again={again} onBack={() => setEntries(false)} />
      </Suspense>
    );

  const paper = shown.papers[kind];
  const stops = shown.checks?.stops.length ?? 0;
  return (
    <div className={styles.page}>
      {stops > 0 && (
        <div className={styles.first}>
          <State name="bad">{counted(stops, 'thing', 'things')} to put right before you can sign off</State>
          <Button size="small" onClick={() => checks.current?.focus()}>
            Show {stops === 1 ? 'it' : 'them'}
          </Button>
        </div>
      )}
      <div className={styles.papers}>
        <TabRow tabs={readable} look="small" value={kind} onValue={setKind} />
        {paper ? (
          <PaperView paper={paper} />
        ) : (
          <Text as="p">A later meeting has changed the plan. The Word file kept at the time says how it was.</Text>
        )}
      </div>
      <aside aria-label="Checks" className={styles.aside}>
        {refusal}
        {shown.checks ? (
          <>
            <Reopened meeting={shown.meeting} />
            <SignOffChecks
              world={world}
              openCallReports={props.openCallReports}
              reference={reference}
              id={id}
              shown={shown}
              checks={shown.checks}
              heading={checks}
              again={again}
              onRun={props.onRun}
            />
            <EarlierVersions world={world} reference={reference} meeting={shown.meeting} />
          </>
        ) : (
          <>
            <SignedOff world={world} file={shown.file} meeting={shown.meeting} again={again} onSend={props.onSend} />
            <WhatFollows file={shown.file} meeting={shown.meeting} record={shown.record} others={props.others} />
          </>
        )}
        {shown.meeting.removals.length > 0 && (
          <Suspense fallback={<Loading what="Opening" here />}>
            <Removals world={world} reference={reference} meeting={shown.meeting} again={again} />
          </Suspense>
        )}
        <Suspense fallback={null}>
          <RaiseConcern world={world} file={shown.file} meeting={shown.meeting} record={shown.record} again={again} />
        </Suspense>
        <Row>
          <Button onClick={() => setEntries(true)}>As it stood at…</Button>
        </Row>
      </aside>
    </div>
  );
}
