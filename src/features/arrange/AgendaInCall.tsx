import { Button } from '@fluentui/react-components';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { ChairInCalls } from '../../ui/ChairInCalls.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import type { useBooking } from './useBooking.ts';

/** Whether the agenda is beside the call: a step after booking, which the meeting is valid without. */
export function AgendaInCall(props: {
  readonly meeting: Meeting;
  readonly booking: ReturnType<typeof useBooking>;
  readonly file: CaseFile;
  /** Entra object id of whoever looks. */
  readonly me: string;
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
      {meeting.tabInstalled && !busy && (
        <ChairInCalls file={props.file} meeting={meeting} me={props.me} make={() => void booking.addTab(meeting)} />
      )}
    </Column>
  );
}
