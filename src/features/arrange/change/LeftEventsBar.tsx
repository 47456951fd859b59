import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Refusal } from '../../../app/ports/refusal.ts';
import { tidyLeftEvents } from '../../../app/tidyLeftEvents.ts';
import type { World } from '../../../app/world.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { Bar } from '../../../ui/Bar.tsx';
import { Row } from '../../../ui/layout.tsx';
import { RefusalBar } from '../../../ui/RefusalBar.tsx';
import { Text } from '../../../ui/Text.tsx';

/** Old events of a meeting that somebody else has taken over: whoever made them cancels them, others know of them. */
export function LeftEventsBar(props: {
  readonly world: World;
  readonly meeting: Meeting;
  readonly reload: () => Promise<void>;
}) {
  const { world, meeting, reload } = props;
  const [state, setState] = useState<{ readonly busy: boolean; readonly refusal?: Refusal }>({ busy: false });
  if (meeting.leftEvents.length === 0) return null;
  const mine = meeting.leftEvents.some(({ organiser }) => organiser.id === world.identity.me.id);
  const names = [...new Set(meeting.leftEvents.map(({ organiser }) => organiser.name))].join(' and ');
  const press = async () => {
    if (state.busy) return;
    setState({ busy: true });
    const tidied = await tidyLeftEvents(world, meeting.id);
    await reload();
    setState({ busy: false, ...(!tidied.ok && { refusal: tidied.reason }) });
  };
  if (!mine)
    return (
      <Bar name="warning" boxed title={`The old event is still in ${names}’s calendar`}>
        Their computer cancels it when they next open CIN Meetings. Until then people see two invitations; the newer one
        says that it counts.
      </Bar>
    );
  return (
    <Bar name="warning" boxed title="Your old event of this meeting is to be cancelled">
      <Text as="p">Somebody else holds the meeting now, and people have both invitations.</Text>
      {state.refusal && <RefusalBar refusal={state.refusal} />}
      <Row>
        <Button disabledFocusable={state.busy} onClick={() => void press()}>
          {state.busy ? 'Cancelling it…' : 'Cancel my old event'}
        </Button>
      </Row>
    </Bar>
  );
}
