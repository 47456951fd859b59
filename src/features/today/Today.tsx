import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useMemo, useState } from 'react';
import type { CaseRows } from '../../app/caseRows.ts';
import { tidyDrafts } from '../../app/tidyDrafts.ts';
import type { World } from '../../app/world.ts';
import type { CaseRow } from '../../domain/case/caseRow.ts';
import type { DueAction, DueRow } from '../../domain/case/dueRow.ts';
import { councilCalendar, councilSettings, profileOf } from '../../domain/procedure/inForce.ts';
import { teamsWith } from '../../domain/settings/teams.ts';
import { timeInLondon } from '../../domain/time/londonTime.ts';
import { asOfWords } from '../../ui/asOfWords.ts';
import { DeviceBar } from '../../ui/DeviceBar.tsx';
import { ListRefusal } from '../../ui/ListRefusal.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useKept } from '../../ui/useKept.ts';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { slowWords, useSlow } from '../../ui/useSlow.ts';
import { DueList } from './DueList.tsx';
import { countsOnToday, dueOnToday, laterWords, type Whose } from './dueOnToday.ts';
import { NoneDue, NoTeam } from './NoneDue.tsx';
import { OldEvents } from './OldEvents.tsx';
import type { Recorded, RecordingWorld } from './recorded.ts';
import { TodayHead } from './TodayHead.tsx';
import { UnknownProcedures, withUnknownProcedure } from './UnknownProcedures.tsx';
import { UnreadableCases } from './UnreadableCases.tsx';

const Why = lazy(() =>
  import(/* webpackChunkName: "why" */ '../../ui/WhyThisDate.tsx').then((m) => ({ default: m.WhyThisDate })),
);

const RecordHere = lazy(() =>
  import(/* webpackChunkName: "record" */ './RecordHere.tsx').then((m) => ({ default: m.RecordHere })),
);
const RecordedHere = lazy(() =>
  import(/* webpackChunkName: "record" */ './RecordedHere.tsx').then((m) => ({ default: m.RecordedHere })),
);

const useStyles = makeStyles({
  page: {
    height: '100%',
    overflowY: 'auto',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL}`,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalM },
  },
  width: { maxWidth: '1328px' },
});

/** What is due, first from this device, then as SharePoint has it now. `go` opens a step of a meeting. */
export function Today({
  world,
  openMailbox,
  cases,
  places,
  tidyLeft,
  readBack,
  whose,
  go,
}: {
  readonly world: RecordingWorld;
  /** The mailbox of someone who has agreed to that already: opening this page asks nobody for it. */
  readonly openMailbox: World['mailbox'];
  readonly cases: CaseRows;
  /** The other places of the tab that this page leads to. */
  readonly places: {
    readonly casesHref: string;
    readonly caseHref: (reference: string) => string;
    readonly onNew: () => void;
    readonly onSettings: () => void;
  };
  /** Cancels what stands in this calendar of meetings that others have taken over. Asks nobody for anything. */
  readonly tidyLeft: (rows: readonly CaseRow[]) => void;
  /** Looks in this mailbox for what came back of what it sent. Asks nobody for anything. */
  readonly readBack: () => void;
  /** Whose rows are shown. Kept outside, so that it stays while one is elsewhere. */
  readonly whose: { readonly now: Whose; readonly set: (whose: Whose) => void };
  readonly go: (action: DueAction, reference: string) => void;
}) {
  const styles = useStyles();
  usePageTitle('Today');
  // Somebody may have taken over what this device had begun to send.
  const tidy = () => {
    void tidyDrafts({ ...world, mailbox: openMailbox });
    readBack();
  };
  const { rows, at, refusal, fresh, asking, notKept } = useKept(cases, tidy);
  const slow = useSlow(asking);
  const [why, setWhy] = useState<{ readonly row: DueRow; readonly anchor: HTMLElement } | undefined>();
  const [open, setOpen] = useState<string | undefined>();
  const [recorded, setRecorded] = useState<Recorded | undefined>();
  // Nothing kept and no answer yet: no list, and no counts of what nobody knows.
  const known = fresh || (rows !== undefined && rows.length > 0);
  const today = world.clock.today();
  const time = timeInLondon(world.clock.now());
  const me = world.identity.me;
  const council = councilSettings();
  const context = useMemo(
    () => ({ calendar: councilCalendar(), today, me, time, teams: teamsWith(council.teams, me.id) }),
    [council, today, me, time],
  );
  const { due, later } = useMemo(() => dueOnToday(rows ?? [], context, whose.now), [rows, context, whose.now]);
  const counts = useMemo(() => countsOnToday(rows ?? [], context), [rows, context]);
  const noTeam = whose.now === 'team' && context.teams.length === 0;

  const procedureOf = ({ reference }: DueRow) =>
    profileOf(rows?.find((row) => row.reference === reference)?.procedure ?? '');
  const whyProfile = why && procedureOf(why.row);
  const unreadable = (rows ?? []).filter(({ attention }) => attention === 'unreadable');

  return (
    <main className={styles.page}>
      <Column gap="m" className={styles.width}>
        <TodayHead
          today={today}
          whose={{ ...whose, counts }}
          {...(known && { due, asOf: asOfWords(at, asking ? (slow ? 'slow' : 'yes') : 'no') })}
        />
        {refusal && (
          <ListRefusal
            refusal={refusal}
            again={() => void cases.refresh()}
            busy={asking}
            onSettings={places.onSettings}
          />
        )}
        <DeviceBar keepsNothing={world.device.keepsNothing} notKept={notKept} />
        <UnreadableCases rows={unreadable} hrefOf={places.caseHref} />
        <UnknownProcedures rows={withUnknownProcedure(rows ?? [])} hrefOf={places.caseHref} />
        <OldEvents
          rows={rows ?? []}
          me={me.id}
          fresh={fresh}
          tidy={tidyLeft}
          onOpen={(reference, meeting) => go({ label: 'Open', step: 'arrange', meeting }, reference)}
        />
        {noTeam && known && <NoTeam onSettings={places.onSettings} />}
        {recorded && (
          <Suspense fallback={null}>
            <RecordedHere key={recorded.key} world={world} recorded={recorded} />
          </Suspense>
        )}
        {due.length > 0 && (
          <DueList
            due={due}
            today={today}
            calendar={councilCalendar()}
            onWhy={(row, anchor) => setWhy({ row, anchor })}
            onGo={(row, action) => go(action, row.reference)}
            caseHref={places.caseHref}
            recording={{
              open,
              set: setOpen,
              form: (row) => (
                <Suspense fallback={<Loading what="Opening" here />}>
                  <RecordHere
                    world={world}
                    row={row}
                    procedure={procedureOf(row)}
                    onLeave={() => setOpen(undefined)}
                    onRecorded={(of) => {
                      setOpen(undefined);
                      setRecorded(of);
                    }}
                  />
                </Suspense>
              ),
            }}
          />
        )}
        {later > 0 && (
          <Text as="p" ink="second">
            {laterWords(later)} <Link href={places.casesHref}>See them in Cases</Link>
          </Text>
        )}
        {due.length === 0 && unreadable.length === 0 && fresh && !refusal && (
          <NoneDue whose={whose.now} cases={rows?.length ?? 0} noTeam={noTeam} onNew={places.onNew} />
        )}
        {due.length === 0 && !fresh && !refusal && (
          <Text as="p" ink="second">
            {slow && !known ? slowWords : 'Reading what is due'}
          </Text>
        )}
      </Column>
      {why && whyProfile && (
        <Suspense fallback={null}>
          <Why
            clock={why.row.clock}
            profile={whyProfile}
            anchor={why.anchor}
            calendar={councilCalendar()}
            today={today}
            onClose={() => setWhy(undefined)}
          />
        </Suspense>
      )}
    </main>
  );
}
