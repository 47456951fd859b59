import { lazy, Suspense } from 'react';
import { Today } from '../features/today/Today.tsx';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { Loading } from '../ui/Loading.tsx';
import type { OpenedWorld } from './compose.ts';
import { isStep } from './isStep.ts';
import { goTo, useHashRoute } from './useHashRoute.ts';

const MeetingSteps = lazy(() =>
  import(/* webpackChunkName: "meeting" */ './MeetingSteps.tsx').then((m) => ({ default: m.MeetingSteps })),
);

const Settings = lazy(() =>
  import(/* webpackChunkName: "settings" */ '../features/settings/Settings.tsx').then((m) => ({ default: m.Settings })),
);

/** The personal tab: Today, and one meeting at a time. */
export function PersonalTabRoutes({ world }: { readonly world: OpenedWorld }) {
  return (
    <LiveRegion>
      <Page world={world} />
    </LiveRegion>
  );
}

function Page({ world }: { readonly world: OpenedWorld }) {
  const [place, reference, meetingId, step] = useHashRoute();
  if (place === 'settings')
    return (
      <Suspense fallback={<Loading what="Opening Settings" here />}>
        <Settings world={world} permissions={world.permissions} onForgotten={world.onForgotten} />
      </Suspense>
    );
  if (place !== 'meeting' || !reference || !meetingId)
    return (
      <Today
        world={world}
        openMailbox={world.openMailbox}
        onRowWritten={world.onRowWritten}
        go={(action, of) => goTo('meeting', of, action.meeting, action.step)}
      />
    );
  return (
    <Suspense fallback={<Loading what={`Opening ${reference}`} here />}>
      <MeetingSteps
        world={world}
        reference={reference}
        meetingId={meetingId}
        step={isStep(step) ? step : 'arrange'}
        go={(to) => goTo('meeting', reference, meetingId, to)}
        back={() => goTo('today')}
      />
    </Suspense>
  );
}
