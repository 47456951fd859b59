import { useState } from 'react';
import { bookMeeting } from '../../app/bookMeeting.ts';
import { type Booking, bookAnyway, continueBooking } from '../../app/continueBooking.ts';
import { installTab } from '../../app/installTab.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import type { World } from '../../app/world.ts';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting.ts';
import type { MeetingPlan } from '../../domain/meeting/meetingPlan.ts';
import type { Result } from '../../domain/result.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';

export type BookingStep = 'ready' | 'booking' | 'adding the tab';

export interface BookingState {
  readonly step: BookingStep;
  readonly refusal?: Refusal;
  /** The meeting stands; only its tab could not be added. */
  readonly tabRefusal?: Refusal;
  /** Booking has just been brought to its end here: the form and its button are gone. */
  readonly finished?: true;
  readonly question?: Extract<Booking, { readonly state: 'question' }>;
  /** Not recorded, and the procedure wants it before anybody is invited: nothing was sent. */
  readonly notYet?: readonly string[];
  /** People who are kept apart would have been in one event: nothing was sent. */
  readonly notApart?: Extract<Booking, { readonly state: 'not apart' }>['together'];
}

/** Books, then puts the tab into the chat: two steps, the second of which the meeting does not need. */
export function useBooking(world: World, id: MeetingId, reload: () => Promise<void>) {
  const [state, setState] = useState<BookingState>({ step: 'ready' });
  const announce = useAnnounce();

  const addTab = async (meeting: Meeting) => {
    setState({ step: 'adding the tab' });
    const tab = await installTab(world, meeting);
    setState({ step: 'adding the tab', ...(!tab.ok && { tabRefusal: tab.reason }) });
    await reload();
    setState({ step: 'ready', finished: true, ...(!tab.ok && { tabRefusal: tab.reason }) });
    if (!tab.ok) announce('Booked. The agenda is not in the Teams meeting yet');
    else announce(tab.value.coOrganiser?.is === 'not applied' ? 'Booked. The chair is not a co-organiser' : 'Booked');
  };

  const run = async (ask: () => Promise<Result<Booking, Refusal>>) => {
    if (state.step !== 'ready') return;
    setState({ step: 'booking' });
    const booking = await ask();
    if (!booking.ok) setState({ step: 'ready', refusal: booking.reason });
    else if (booking.value.state === 'question') {
      setState({ step: 'ready', question: booking.value });
      await reload();
    } else if (booking.value.state === 'not yet') {
      setState({ step: 'ready', notYet: booking.value.missing });
      await reload();
    } else if (booking.value.state === 'not apart') {
      setState({ step: 'ready', notApart: booking.value.together });
      await reload();
    } else await addTab(booking.value.meeting);
  };

  return {
    state,
    book: (plan: MeetingPlan) => run(() => bookMeeting(world, plan)),
    goOn: () => run(() => continueBooking(world, id)),
    anyway: () => run(() => bookAnyway(world, id)),
    addTab: (meeting: Meeting) => (state.step === 'ready' ? addTab(meeting) : Promise.resolve()),
  };
}
