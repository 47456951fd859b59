import { Button } from '@fluentui/react-components';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { Bar } from '../../ui/Bar.tsx';
import { dayAndTime, inSentence, shortTime } from '../../ui/dates.ts';
import { Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import type { ArrangeProps } from './Arrange.tsx';
import { useArrangeStyles } from './arrangeStyles.ts';
import { BookingProgress } from './BookingProgress.tsx';
import type { useBooking } from './useBooking.ts';

/** The booking stopped on its way. Ours is carried on; about somebody else's there is a plain question. */
export function HalfBooked(
  props: ArrangeProps & { readonly meeting: Meeting; readonly booking: ReturnType<typeof useBooking> },
) {
  const styles = useArrangeStyles();
  const { meeting, booking, world } = props;
  const { organiser, bookingSince, time } = meeting;
  const mine = organiser.id === world.identity.me.id;
  const busy = booking.state.step !== 'ready';
  const since = bookingSince ? dayAndTime(bookingSince) : 'an unknown time';
  return (
    <div className={styles.form}>
      <Text as="p">
        {inSentence(time.date)}, {time.start} to {time.end}, {meeting.mode === 'teams' ? 'on Teams' : meeting.place}
      </Text>
      {mine ? (
        <Bar name="warning" boxed title="Booking is not finished">
          <Text as="p">
            It was begun {bookingSince ? `at ${shortTime(bookingSince)}` : 'before'} and no answer came. Going on makes
            no second event: your calendar is looked through first.
          </Text>
          <Row>
            <Button appearance="primary" disabledFocusable={busy} onClick={() => void booking.goOn()}>
              Go on booking
            </Button>
          </Row>
        </Bar>
      ) : (
        <Bar name="warning" boxed title={`${organiser.name}’s computer was booking this, ${since}`}>
          <Text as="p">
            Nobody else can see whether the invitations went out. Ask {organiser.name} to open CIN Meetings, or to look
            in their calendar.
          </Text>
          <Text as="p">
            If you book anyway, you become the organiser. An event {organiser.name} may already have is cancelled by
            their computer when they next open the app.
          </Text>
          <Row wrap>
            <Button disabledFocusable={busy} onClick={() => void props.reload()}>
              Look again
            </Button>
            <Button disabledFocusable={busy} onClick={() => void booking.anyway()}>
              I asked {organiser.name}: book it from my calendar
            </Button>
          </Row>
        </Bar>
      )}
      {busy && <BookingProgress step={booking.state.step} />}
      {booking.state.refusal && <RefusalBar refusal={booking.state.refusal} />}
    </div>
  );
}
