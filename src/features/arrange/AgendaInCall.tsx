import { Button } from '@fluentui/react-components';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import type { useBooking } from './useBooking.ts';

/** Whether the agenda is beside the call: a step after booking, which the meeting is valid without. */
export function AgendaInCall(props: {
  readonly meeting: Meeting;
  readonly booking: ReturnType<typeof useBooking>;
  /** Whether the meeting is in this person's calendar: Teams lets nobody else say who its co-organisers are. */
  readonly mine: boolean;
}) {
  const { meeting, booking } = props;
  const busy = booking.state.step !== 'ready';
  return (
    <Column gap="s">
      <Text look="section" as="h3">
        Agenda in the Teams meeting
      </Text>
      <State name={meeting.tabInstalled ? 'done' : busy ? 'under way' : 'to do'}>
        {meeting.tabInstalled ? 'It is there, beside the call' : busy ? 'Being put there' : 'Not there yet'}
      </State>
      {booking.state.tabRefusal && !busy && (
        <RefusalBar refusal={booking.state.tabRefusal} again={() => void booking.addTab(meeting)} />
      )}
      {!meeting.tabInstalled && !booking.state.tabRefusal && (
        <Row>
          <Button disabledFocusable={busy} onClick={() => void booking.addTab(meeting)}>
            Put the agenda in the Teams meeting
          </Button>
        </Row>
      )}
      {meeting.coOrganiser?.is === 'not applied' && !busy && (
        <>
          <State name="warning">Not applied: the chair as co-organiser</State>
          <Text as="p" ink="second">
            The meeting stands. The chair cannot read Teams’ attendance report;{' '}
            {props.mine ? 'you can, who booked the call.' : `${meeting.organiser.name}, who booked the call, can.`}
          </Text>
          {props.mine && meeting.tabInstalled && (
            <Row>
              <Button onClick={() => void booking.addTab(meeting)}>Make the chair a co-organiser</Button>
            </Row>
          )}
        </>
      )}
    </Column>
  );
}
