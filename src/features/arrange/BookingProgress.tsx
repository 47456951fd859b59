import { Column } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import type { BookingStep } from './useBooking.ts';

/** What is being done now, in words, in the order it is done. */
export function BookingProgress({ step }: { readonly step: BookingStep | 'looking' }) {
  if (step === 'ready') return null;
  if (step === 'looking')
    return (
      <div role="status">
        <State name="under way">Looking at diaries once more, for a few seconds at most</State>
      </div>
    );
  const booking = step === 'booking';
  return (
    <div role="status">
      <Column gap="xs">
        <State name={booking ? 'under way' : 'done'}>
          {booking ? 'Writing the meeting down, then sending the invitations' : 'Meeting booked, invitations sent'}
        </State>
        <State name={booking ? 'to do' : 'under way'}>Putting the agenda in the Teams meeting</State>
      </Column>
    </div>
  );
}
