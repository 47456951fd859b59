import { useState } from 'react';
import { openMeeting } from '../app/openMeeting.ts';
import { hasEnded } from '../domain/case/heldFacts.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { profileOf } from '../domain/procedure/inForce.ts';
import { RunPanel } from '../features/run/RunPanel.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useLoad } from '../ui/useLoad.ts';
import type { OpenedWorld } from './compose.ts';
import { useChairInCalls } from './useChairInCalls.ts';
import { hashOf } from './useHashRoute.ts';

/** Beside the call there is only the meeting itself. */
export function SidePanel(props: {
  readonly world: OpenedWorld;
  readonly meeting: Meeting;
  /** From a press: opens an address in the browser. */
  readonly openLink: (address: string) => Promise<boolean>;
}) {
  const { world, meeting, openLink } = props;
  const { caseReference, id } = meeting;
  const [blocked, setBlocked] = useState(false);
  const opened = useLoad(id, () => openMeeting(world, caseReference, id));
  useChairInCalls(world, opened.value, () => undefined);
  const file = opened.value?.file.value;
  const profile = profileOf(file?.procedure ?? '');
  const now = opened.value?.meeting?.value ?? meeting;
  if (file && hasEnded(now))
    return (
      <Notice
        title={now.stage === 'cancelled' ? 'This meeting was cancelled' : 'This meeting did not take place'}
        words="Nothing more is written in its record. Open Today to arrange another."
      />
    );
  if (file && profile)
    return (
      <main style={{ height: '100%' }}>
        <RunPanel
          world={world}
          file={file}
          profile={profile}
          meeting={opened.value?.meeting?.value ?? meeting}
          arrange={{
            words: 'Open Arrange in the browser',
            go: () =>
              void openLink(`${location.origin}/index.html${hashOf('meeting', caseReference, id, 'arrange')}`).then(
                (through) => setBlocked(!through),
              ),
            blocked,
          }}
          reload={async () => void (await opened.again())}
        />
      </main>
    );
  if (opened.refusal)
    return (
      <Notice
        title={`${caseReference} could not be opened`}
        refusal={opened.refusal}
        again={() => void opened.again()}
      />
    );
  return <Loading what={`Opening ${caseReference}`} page />;
}
