import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { everyoneAsked } from '../../domain/meeting/everyoneAsked.ts';
import { isOver } from '../../domain/meeting/isOver.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { StickyFoot } from '../../ui/StickyFoot.tsx';
import { Text } from '../../ui/Text.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { AgendaInCall } from './AgendaInCall.tsx';
import type { ArrangeProps } from './Arrange.tsx';
import { useArrangeStyles } from './arrangeStyles.ts';
import { ByHand } from './ByHand.tsx';
import { Change } from './change/Change.tsx';
import { type ChangeForm, changeFormFrom, emptyChange } from './change/changeForm.ts';
import { Ended } from './change/Ended.tsx';
import { EventsDiffer } from './change/EventsDiffer.tsx';
import { FlagCameLater } from './change/FlagCameLater.tsx';
import { History } from './change/History.tsx';
import { LeftEventsBar } from './change/LeftEventsBar.tsx';
import { overWords } from './change/overWords.ts';
import { Unfinished } from './change/Unfinished.tsx';
import { useChanging } from './change/useChanging.ts';
import { SupportBooked } from './SupportList.tsx';
import { notCheckedWords } from './slots/slotWords.ts';
import type { useBooking } from './useBooking.ts';
import { WhatIsBooked } from './WhatIsBooked.tsx';

/** What was arranged, whether the agenda is in the Teams meeting, and everything that can still be changed. */
export function Booked(
  props: ArrangeProps & {
    readonly meeting: Meeting;
    readonly booking: ReturnType<typeof useBooking>;
    /** It was booked just now, without the second look at diaries. */
    readonly unchecked: boolean;
  },
) {
  const styles = useArrangeStyles();
  const { world, meeting, booking, file } = props;
  const draft = useDraft(world.device, `change:${meeting.id}`);
  const changing = useChanging(props.reload);
  const heading = useRef<HTMLHeadingElement>(null);
  // Focus goes to what is there now once what was pressed is gone.
  const [results, setResults] = useState(0);
  const { finished } = booking.state;
  useEffect(() => {
    if (finished || results > 0) heading.current?.focus();
  }, [finished, results]);

  if (meeting.stage === 'cancelled' || meeting.stage === 'not held')
    return (
      <Ended meeting={meeting} file={file} justNow={changing.done !== undefined} arrangeNext={props.arrangeNext} />
    );

  const form = changeFormFrom(draft.ready ? draft.text : '', meeting);
  const keep = (next: ChangeForm) => draft.change(JSON.stringify(next));
  const close = () => draft.change('');
  const open = meeting.stage === 'booked' && !meeting.change;
  const opened = open && form.which !== undefined;
  // While something is being changed, that has the primary button.
  const busyHere = opened || meeting.change !== undefined;
  const next = (
    <Button appearance={busyHere ? 'secondary' : 'primary'} onClick={props.next}>
      Next: Prepare
    </Button>
  );
  return (
    <>
      <div className={styles.form}>
        <Column gap="s">
          <Text look="section" as="h2" target={heading}>
            {isOver(meeting, world.clock.now()) ? overWords(meeting) : 'Booked'}
          </Text>
          {changing.done && <State name="done">{changing.done}</State>}
          {props.unchecked && booking.state.finished && <State name="warning">{notCheckedWords}</State>}
          <WhatIsBooked meeting={meeting} file={file} />
        </Column>
        {meeting.stage === 'booked' && !isOver(meeting, world.clock.now()) && (
          <FlagCameLater
            file={file}
            meeting={meeting}
            mine={meeting.organiser.id === world.identity.me.id}
            onPeople={
              open && draft.ready && form.which !== 'people'
                ? () => keep({ ...emptyChange(meeting), which: 'people' })
                : undefined
            }
          />
        )}
        <LeftEventsBar world={world} meeting={meeting} reload={props.reload} />
        {meeting.change && (
          <Unfinished
            world={world}
            meeting={meeting}
            change={meeting.change}
            changing={changing}
            reload={props.reload}
          />
        )}
        {meeting.stage === 'booked' && (
          <EventsDiffer
            world={world}
            file={file}
            meeting={meeting}
            changing={changing}
            ready={draft.ready}
            onMove={(to, person) =>
              keep({
                ...emptyChange(meeting),
                which: 'move',
                ...to,
                sitting: person ?? '',
                reason: 'other',
                otherReason: 'moved in Outlook',
              })
            }
          />
        )}
        <Column gap="xs">
          <Text look="section" as="h3">
            Asked
          </Text>
          <Text as="p">
            {everyoneAsked(file, meeting)
              .map(({ name, role }) => `${name} (${role})`)
              .join(', ')}
          </Text>
        </Column>
        <SupportBooked file={file} meeting={meeting} />
        <ByHand file={file} meeting={meeting} />
        {open && draft.ready && (
          <Change
            world={world}
            file={file}
            profile={props.profile}
            kind={props.kind}
            clock={props.clock}
            meeting={meeting}
            form={form}
            change={keep}
            changing={changing}
            leave={() => {
              close();
              setResults(results + 1);
            }}
            finish={() => {
              close();
              setResults(results + 1);
            }}
          />
        )}
        {meeting.mode === 'teams' && (
          <AgendaInCall file={file} meeting={meeting} booking={booking} me={world.identity.me.id} />
        )}
        <History meeting={meeting} file={file} />
        {busyHere && <Row>{next}</Row>}
      </div>
      {!busyHere && (
        <StickyFoot below={900} className={styles.next}>
          <Row>{next}</Row>
        </StickyFoot>
      )}
    </>
  );
}
