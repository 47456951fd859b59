import { lazy, Suspense, useState } from 'react';
import { hasEnded } from '../domain/case/heldFacts.ts';
import { agreedNext } from '../domain/meeting/agreedNext.ts';
import { lastAttempt, nextAttempt } from '../domain/meeting/attempts.ts';
import type { WhereRight } from '../domain/meeting/check.ts';
import type { MeetingId } from '../domain/meeting/meeting.ts';
import { nthOfKind } from '../domain/meeting/nthOfKind.ts';
import { timeInLondon } from '../domain/time/londonTime.ts';
import { headClock } from '../features/meeting-shell/headClock.ts';
import { MeetingShell, type ShownMeeting } from '../features/meeting-shell/MeetingShell.tsx';
import type { MeetingPlace, Step } from '../features/meeting-shell/steps.ts';
import type { Back } from '../features/meeting-shell/WayBack.tsx';
import { Loading } from '../ui/Loading.tsx';
import type { WaysOn } from '../ui/NotThere.tsx';
import type { OpenedWorld } from './compose.ts';
import { useChairInCalls } from './useChairInCalls.ts';

const Arrange = lazy(() =>
  import(/* webpackChunkName: "arrange" */ '../features/arrange/Arrange.tsx').then((m) => ({ default: m.Arrange })),
);
const Prepare = lazy(() =>
  import(/* webpackChunkName: "arrange" */ '../features/prepare/Prepare.tsx').then((m) => ({ default: m.Prepare })),
);
const RunPanel = lazy(() =>
  import(/* webpackChunkName: "run" */ '../features/run/RunPanel.tsx').then((m) => ({ default: m.RunPanel })),
);
const Minutes = lazy(() =>
  import(/* webpackChunkName: "papers" */ '../features/minutes/Minutes.tsx').then((m) => ({ default: m.Minutes })),
);
const AfterMeeting = lazy(() =>
  import(/* webpackChunkName: "papers" */ '../features/after-meeting/AfterMeeting.tsx').then((m) => ({
    default: m.AfterMeeting,
  })),
);
const Send = lazy(() =>
  import(/* webpackChunkName: "papers" */ '../features/send/Send.tsx').then((m) => ({ default: m.Send })),
);

/** One meeting and its five steps, each loaded when it is first opened. */
export function MeetingSteps(props: {
  readonly world: OpenedWorld;
  readonly reference: string;
  readonly meetingId: MeetingId;
  readonly step: MeetingPlace;
  readonly go: (step: Step) => void;
  readonly back?: Back;
  /** To the case, and on from a link that leads to nothing; absent in the chat of a meeting. */
  readonly ways?: WaysOn;
  /** To another meeting of the case; absent where there is only this one. */
  readonly openMeeting?: (id: MeetingId) => void;
}) {
  return (
    <MeetingShell {...props}>
      {(shown, step, go) => (
        <Suspense fallback={<Loading what="Opening" here />}>
          <StepOf {...props} step={step} go={go} shown={shown} />
        </Suspense>
      )}
    </MeetingShell>
  );
}

function StepOf(props: {
  readonly world: OpenedWorld;
  readonly step: MeetingPlace;
  readonly go: (step: Step) => void;
  readonly shown: ShownMeeting;
  readonly openMeeting?: (id: MeetingId) => void;
}) {
  const { world, step, go, shown, openMeeting } = props;
  // Where in the agenda to put right what the minutes lack.
  const [at, setAt] = useState<WhereRight>({});
  const file = shown.opened.file.value;
  const meeting = shown.opened.meeting?.value;
  const { id, kind, number, profile, reload } = shown;
  useChairInCalls(world, shown.opened, () => void reload());
  const of = { world, file, profile, reload };
  // What was called off has nothing but the reason why, whichever step one came to.
  const today = world.clock.today();
  if (step === 'arrange' || !meeting || hasEnded(meeting)) {
    const clock = headClock(shown.opened, profile, shown, { today, time: '00:00:00' });
    return (
      <Arrange
        {...of}
        meeting={meeting}
        id={id}
        kind={kind}
        number={number}
        nth={nthOfKind(file, shown.opened.others, kind, number)}
        due={clock?.due}
        clock={clock}
        agreed={kind !== 'initial' ? agreedNext(shown.opened.row?.meetings ?? [], shown, profile) : undefined}
        before={lastAttempt(shown.opened.others, kind, number)}
        arrangeNext={openMeeting && (() => openMeeting(nextAttempt(file.reference, kind, shown.opened.others, number)))}
        next={() => go('prepare')}
      />
    );
  }
  switch (step) {
    case 'prepare':
      return <Prepare {...of} meeting={meeting} next={() => go('run')} />;
    case 'run':
      return (
        <RunPanel
          {...of}
          meeting={meeting}
          beside
          startItem={at.item}
          startPlace={at.place}
          startAction={at.action}
          onMinutes={() => go('minutes')}
          arrange={{ words: 'Go to Arrange', go: () => go('arrange') }}
        />
      );
    case 'minutes':
      return (
        <Minutes
          world={world}
          openCallReports={world.openCallReports}
          reference={file.reference}
          id={id}
          others={shown.opened.others}
          reload={reload}
          onRun={(check) => {
            setAt(check ?? {});
            go('run');
          }}
          onSend={() => go('send')}
        />
      );
    case 'after': {
      const clock = headClock(shown.opened, profile, shown, { today, time: timeInLondon(world.clock.now()) });
      return <AfterMeeting world={world} file={file} meeting={meeting} due={clock?.due} go={go} />;
    }
    case 'send':
      return <Send {...of} meeting={meeting} onMinutes={() => go('minutes')} />;
  }
}
