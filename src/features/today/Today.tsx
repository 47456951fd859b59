import { makeStyles, tokens } from '@fluentui/react-components';
import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import { refreshCases } from '../../app/refreshCases.ts';
import { tidyDrafts } from '../../app/tidyDrafts.ts';
import type { World } from '../../app/world.ts';
import type { CaseRow } from '../../domain/case/caseRow.ts';
import { type DueAction, type DueRow, dueRows } from '../../domain/case/dueRows.ts';
import { englandAndWales } from '../../domain/time/bankHolidays.ts';
import type { Instant } from '../../domain/time/instant.ts';
import { timeInLondon } from '../../domain/time/londonTime.ts';
import { Column } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import { usePageTitle } from '../../ui/usePageTitle.ts';
import { slowWords, useSlow } from '../../ui/useSlow.ts';
import { asOfWords } from './asOfWords.ts';
import { DueList } from './DueList.tsx';
import { TodayHead } from './TodayHead.tsx';

const Why = lazy(() =>
  import(/* webpackChunkName: "why" */ './WhyThisDate.tsx').then((m) => ({ default: m.WhyThisDate })),
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
  go,
}: {
  readonly world: Pick<World, 'clock' | 'identity' | 'device' | 'cases' | 'sends' | 'mailbox'>;
  readonly go: (action: DueAction, reference: string) => void;
}) {
  const styles = useStyles();
  usePageTitle('Today');
  const { rows, at, refusal, fresh, asking, again } = useCaseRows(world);
  const slow = useSlow(asking);
  const [why, setWhy] = useState<{ readonly row: DueRow; readonly anchor: HTMLElement } | undefined>();
  // Nothing kept and no answer yet: no list, and no counts of what nobody knows.
  const known = fresh || (rows !== undefined && rows.length > 0);
  const today = world.clock.today();
  const time = timeInLondon(world.clock.now());
  const me = world.identity.me;
  const due = useMemo(
    () => dueRows(rows ?? [], { calendar: englandAndWales, today, me, time }),
    [rows, today, me, time],
  );

  return (
    <main className={styles.page}>
      <Column gap="m" className={styles.width}>
        <TodayHead
          today={today}
          {...(known && { due, asOf: asOfWords(at, asking ? (slow ? 'slow' : 'yes') : 'no') })}
        />
        {refusal && <RefusalBar refusal={refusal} again={() => void again()} busy={asking} />}
        {due.length > 0 && (
          <DueList
            due={due}
            today={today}
            calendar={englandAndWales}
            onWhy={(row, anchor) => setWhy({ row, anchor })}
            onGo={(row, action) => go(action, row.reference)}
          />
        )}
        {due.length === 0 && fresh && !refusal && <NothingDue known={rows?.length ?? 0} />}
        {due.length === 0 && !fresh && !refusal && (
          <Text as="p" ink="second">
            {slow && !known ? slowWords : 'Reading what is due'}
          </Text>
        )}
      </Column>
      {why && (
        <Suspense fallback={null}>
          <Why
            row={why.row}
            procedure={rows?.find((row) => row.reference === why.row.reference)?.procedure}
            anchor={why.anchor}
            calendar={englandAndWales}
            today={today}
            onClose={() => setWhy(undefined)}
          />
        </Suspense>
      )}
    </main>
  );
}

function NothingDue({ known }: { readonly known: number }) {
  return (
    <Column gap="xs">
      <Text look="section" as="h2">
        Nothing is due
      </Text>
      <Text as="p" ink="second">
        {known > 0
          ? 'Every date of the cases you can see is met. The next one shows here when it starts.'
          : 'You can see no open case. If you expected one, ask its lead worker whether it is shared with you.'}
      </Text>
    </Column>
  );
}

interface CaseRows {
  readonly rows: readonly CaseRow[] | undefined;
  /** When SharePoint answered last, if this device knows. */
  readonly at?: Instant | undefined;
  /** SharePoint has answered since this screen opened. */
  readonly fresh: boolean;
  readonly asking: boolean;
  readonly refusal: Refusal | undefined;
}

function useCaseRows(
  world: Pick<World, 'clock' | 'identity' | 'device' | 'cases' | 'sends' | 'mailbox'>,
): CaseRows & { readonly again: () => Promise<void> } {
  const [state, setState] = useState<CaseRows>({ rows: undefined, fresh: false, asking: true, refusal: undefined });

  const kept = async () => {
    const { rows, at } = await world.device.caseRows();
    return { rows: rows.map((row) => row.value), at };
  };
  const refresh = async () => {
    setState((was) => ({ ...was, asking: true }));
    const answer = await refreshCases(world);
    setState({ ...(await kept()), asking: false, fresh: answer.ok, refusal: answer.ok ? undefined : answer.reason });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each opening of the screen
  useEffect(() => {
    let open = true;
    void kept().then(async ({ rows, at }) => {
      if (!open) return;
      setState((was) => (was.fresh ? was : { ...was, rows, at }));
      // What this device has is on screen before sign-in and Graph are even fetched.
      if (rows.length > 0) await painted();
      if (open) await refresh();
      // Somebody may have taken over what this device had begun to send.
      if (open) void tidyDrafts(world);
    });
    return () => {
      open = false;
    };
  }, [world]);

  return { ...state, again: refresh };
}

/** Resolves once the browser has painted, or at once where nothing is painted because the page is hidden. */
const painted = () =>
  new Promise<void>((resolve) => {
    if (document.hidden) resolve();
    else requestAnimationFrame(() => setTimeout(resolve));
  });
