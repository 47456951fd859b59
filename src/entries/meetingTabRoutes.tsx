import { lazy, Suspense, useState } from 'react';
import { meetingOfChat } from '../app/meetingOfChat.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { placeNow } from '../features/meeting-shell/stepNow.ts';
import { type MeetingPlace, stepNames } from '../features/meeting-shell/steps.ts';
import { LiveRegion } from '../ui/LiveRegion.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useLoad } from '../ui/useLoad.ts';
import type { OpenedWorld } from './compose.ts';

const MeetingSteps = lazy(() =>
  import(/* webpackChunkName: "meeting" */ './MeetingSteps.tsx').then((m) => ({ default: m.MeetingSteps })),
);
const SidePanel = lazy(() =>
  import(/* webpackChunkName: "side-panel" */ './SidePanel.tsx').then((m) => ({ default: m.SidePanel })),
);

/** What Teams says of where the tab is shown. A hint: SharePoint's permissions decide what can be read. */
export interface Surface {
  readonly frame: 'sidePanel' | 'content';
  readonly chatId: string | undefined;
  /** From a press: opens an address in the browser, beside the host. */
  readonly openLink: (address: string) => Promise<boolean>;
}

/** The tab of a meeting: beside the call the agenda; in its details all five steps, open at the one it has come to
 * and, once it is over, at what came of it. */
export function MeetingTabRoutes({ world, surface }: { readonly world: OpenedWorld; readonly surface: Surface }) {
  return (
    <LiveRegion>
      {surface.chatId === undefined ? (
        <Notice
          title="No meeting here"
          words="Open this tab in the chat of a Teams meeting, or the meeting from Today."
        />
      ) : (
        <OfChat world={world} chatId={surface.chatId} surface={surface} />
      )}
    </LiveRegion>
  );
}

function OfChat(props: { readonly world: OpenedWorld; readonly chatId: string; readonly surface: Surface }) {
  const { world, chatId, surface } = props;
  const found = useLoad(chatId, () => meetingOfChat(world, chatId));
  if (found.refusal && !found.value)
    return (
      <Notice
        title="The meeting of this chat could not be looked up"
        refusal={found.refusal}
        again={() => void found.again()}
      />
    );
  if (found.loading && !found.value) return <Loading what="Finding the meeting of this chat" page />;
  if (!found.value)
    return (
      <Notice
        title="No Child in Need meeting in this chat"
        words="CIN Meetings knows the meetings that were booked in it. Arrange this one there, under Today: its own chat then has this tab. If that was done a moment ago, try again."
        again={() => void found.again()}
      />
    );
  return (
    <Suspense fallback={<Loading what="Opening" here page />}>
      {surface.frame === 'sidePanel' ? (
        <SidePanel world={world} meeting={found.value} openLink={surface.openLink} />
      ) : (
        <Details world={world} meeting={found.value} />
      )}
    </Suspense>
  );
}

/** Once it is over, what came of it first; the steps from there, and back. */
function Details({ world, meeting }: { readonly world: OpenedWorld; readonly meeting: Meeting }) {
  const [step, setStep] = useState<MeetingPlace>(() => placeNow(meeting, world.clock.now()));
  const isAfter = placeNow(meeting, world.clock.now()) === 'after';
  return (
    <MeetingSteps
      world={world}
      reference={meeting.caseReference}
      meetingId={meeting.id}
      step={step}
      go={setStep}
      {...(isAfter && step !== 'after' && { back: { to: stepNames.after, go: () => setStep('after') } })}
    />
  );
}
