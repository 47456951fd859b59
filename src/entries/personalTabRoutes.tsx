import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import type { CaseRow } from '../domain/case/caseRow.ts';
import type { CasesLeft } from '../features/cases/Cases.tsx';
import type { Whose } from '../features/today/dueOnToday.ts';
import { Today } from '../features/today/Today.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { Loading } from '../ui/Loading.tsx';
import type { WaysOn } from '../ui/NotThere.tsx';
import type { OpenedWorld } from './compose.ts';
import { isStep } from './isStep.ts';
import { Places } from './Places.tsx';
import { goTo, hashOf, useHashRoute } from './useHashRoute.ts';

const MeetingSteps = lazy(() =>
  import(/* webpackChunkName: "meeting" */ './MeetingSteps.tsx').then((m) => ({ default: m.MeetingSteps })),
);
const Cases = lazy(() =>
  import(/* webpackChunkName: "cases" */ '../features/cases/Cases.tsx').then((m) => ({ default: m.Cases })),
);
const Case = lazy(() =>
  import(/* webpackChunkName: "case" */ '../features/case/Case.tsx').then((m) => ({ default: m.Case })),
);
const CaseFormRoute = lazy(() =>
  import(/* webpackChunkName: "case-form" */ './CaseFormRoute.tsx').then((m) => ({ default: m.CaseFormRoute })),
);
const Settings = lazy(() =>
  import(/* webpackChunkName: "settings" */ '../features/settings/Settings.tsx').then((m) => ({ default: m.Settings })),
);

const Procedure = lazy(() =>
  import(/* webpackChunkName: "procedure" */ '../features/settings/procedure/Procedure.tsx').then((m) => ({
    default: m.Procedure,
  })),
);

/** The personal tab: its places, and one case or one meeting at a time. */
export function PersonalTabRoutes({ world }: { readonly world: OpenedWorld }) {
  return (
    <LiveRegion>
      <Page world={world} />
    </LiveRegion>
  );
}

function Page({ world }: { readonly world: OpenedWorld }) {
  const route = useHashRoute();
  useEffect(() => void mend(world), [world]);
  const [place, reference, meetingId, step] = route;
  // What was asked of the list of cases, while one is elsewhere. Not in the address: it may be somebody's name.
  const [left, setLeft] = useState<CasesLeft | undefined>();
  const [whose, setWhose] = useState<Whose>('everyone');
  const inMeeting = place === 'meeting' && reference !== undefined && meetingId !== undefined;
  // The place a meeting was opened from, for its way back.
  const cameFrom = useRef<readonly string[]>(['today']);
  useEffect(() => {
    if (!inMeeting) cameFrom.current = route;
  });

  if (inMeeting)
    return (
      <Suspense fallback={<Loading what={`Opening ${reference}`} here />}>
        <MeetingSteps
          world={world}
          reference={reference}
          meetingId={meetingId}
          step={isStep(step) ? step : 'arrange'}
          go={(to) => goTo('meeting', reference, meetingId, to)}
          back={backTo(cameFrom.current)}
          ways={ways}
          openMeeting={(to) => goTo('meeting', reference, to, 'arrange')}
        />
      </Suspense>
    );
  const editing = place === 'case' && meetingId === 'edit' ? reference : undefined;
  if (editing !== undefined || (place === 'cases' && reference === 'new'))
    return (
      <Places here="cases">
        <Suspense fallback={<Loading what="Opening the form" here />}>
          <CaseFormRoute world={world} ways={ways} {...(editing !== undefined && { reference: editing })} />
        </Suspense>
      </Places>
    );
  if (place === 'case' && reference)
    return (
      <Places here="cases">
        <Suspense fallback={<Loading what={`Opening ${reference}`} here />}>
          <Case
            world={world}
            reference={reference}
            ways={ways}
            onEdit={() => goTo('case', reference, 'edit')}
            go={(action) => goTo('meeting', reference, action.meeting, action.step)}
          />
        </Suspense>
      </Places>
    );
  if (place === 'cases')
    return (
      <Places here="cases">
        <Suspense fallback={<Loading what="Opening the list of cases" here />}>
          <Cases
            world={world}
            cases={world.caseRows}
            left={left}
            onLeft={setLeft}
            onNew={() => goTo('cases', 'new')}
            hrefOf={(of) => hashOf('case', of)}
            onSettings={() => goTo('settings')}
          />
        </Suspense>
      </Places>
    );
  if (place === 'settings' && reference === 'procedure')
    return (
      <Places here="settings">
        <Suspense fallback={<Loading what="Opening the procedure" here />}>
          <Procedure world={world} settingsHref={hashOf('settings')} />
        </Suspense>
      </Places>
    );
  if (place === 'settings')
    return (
      <Places here="settings">
        <Suspense fallback={<Loading what="Opening Settings" here />}>
          <Settings
            world={world}
            permissions={world.permissions}
            procedureHref={hashOf('settings', 'procedure')}
            onForgotten={world.onForgotten}
          />
        </Suspense>
      </Places>
    );
  return (
    <Places here="today">
      <Today
        world={world}
        openMailbox={world.openMailbox}
        cases={world.caseRows}
        places={{
          casesHref: hashOf('cases'),
          caseHref: (of) => hashOf('case', of),
          onNew: () => goTo('cases', 'new'),
          onSettings: () => goTo('settings'),
        }}
        tidyLeft={(rows) => void tidyLeft(world, rows)}
        readBack={() => void readBack(world)}
        whose={{ now: whose, set: setWhose }}
        go={(action, of) => goTo('meeting', of, action.meeting, action.step)}
      />
    </Places>
  );
}

const ways: WaysOn = {
  todayHref: hashOf('today'),
  casesHref: hashOf('cases'),
  caseHref: (reference) => hashOf('case', reference),
};

function backTo(from: readonly string[]) {
  const [place, reference] = from;
  return place === 'case' && reference
    ? { to: reference, go: () => goTo('case', reference) }
    : { to: place === 'cases' ? 'Cases' : 'Today', go: () => goTo(place ?? 'today') };
}

/** The rows that this device was still to write when the app was closed. What begins from now on writes its own. */
async function mend(world: OpenedWorld) {
  const behind = await world.device.rowsBehind();
  if (behind.length === 0) return;
  const { mendRows } = await import(/* webpackChunkName: "meeting" */ '../app/mendRows.ts');
  await mendRows(world, behind);
}

/** Fetched only by whom it concerns. */
async function tidyLeft(world: OpenedWorld, rows: readonly CaseRow[]) {
  const { tidyAllLeft } = await import(/* webpackChunkName: "meeting" */ '../app/tidyLeftEvents.ts');
  await tidyAllLeft({ ...world, events: world.openEvents }, rows);
}

/** What came back of what this person sent, as far as they have let us read their mail before. */
async function readBack(world: OpenedWorld) {
  const { readBounces } = await import(/* webpackChunkName: "papers" */ '../app/readBounces.ts');
  await readBounces({ ...world, mailbox: world.openMailbox });
}
