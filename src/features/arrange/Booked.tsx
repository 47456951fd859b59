import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { everyoneAsked } from '../../domain/meeting/everyoneAsked.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { inSentence } from '../../ui/dates.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import type { ArrangeProps } from './Arrange.tsx';
import { useArrangeStyles } from './arrangeStyles.ts';
import type { useBooking } from './useBooking.ts';

/** What was arranged, and whether the agenda is in the Teams meeting. */
export function Booked(
  props: ArrangeProps & { readonly meeting: Meeting; readonly booking: ReturnType<typeof useBooking> },
) {
  const styles = useArrangeStyles();
  const { meeting, booking, file } = props;
  const { time, organiser } = meeting;
  const busy = booking.state.step !== 'ready';
  const chair = file.people.find((person) => person.id === meeting.chair);
  const heading = useRef<HTMLHeadingElement>(null);
  const { finished } = booking.state;
  useEffect(() => {
    if (finished) heading.current?.focus();
  }, [finished]);
  const asked = everyoneAsked(file, meeting);
  return (
    <div className={styles.form}>
      <Column gap="s">
        <Text look="section" as="h2" target={heading}>
          Booked
        </Text>
        <State name="done">
          {inSentence(time.date)}, {time.start} to {time.end}, {meeting.mode === 'teams' ? 'on Teams' : meeting.place}
        </State>
        <Text as="p" ink="second">
          Booked by {organiser.name}, in whose calendar it is. Chair: {chair?.name ?? 'not known'}. To move or cancel
          it, open the event in Outlook.
        </Text>
        {meeting.lateReason && meeting.originalDue && (
          <Text as="p" ink="second">
            Later than {inSentence(meeting.originalDue)}, when it was due: {meeting.lateReason}
          </Text>
        )}
      </Column>
      <Column gap="xs">
        <Text look="section" as="h2">
          Asked
        </Text>
        <Text as="p">{asked.map(({ name, role }) => `${name} (${role})`).join(', ')}</Text>
      </Column>
      {meeting.mode === 'teams' && (
        <Column gap="s">
          <Text look="section" as="h2">
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
        </Column>
      )}
      <Row>
        <Button appearance="primary" onClick={props.next}>
          Next: Prepare
        </Button>
      </Row>
    </div>
  );
}
