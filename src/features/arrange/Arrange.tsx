import type { World } from '../../app/world.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting, MeetingId, MeetingKind } from '../../domain/meeting/meeting.ts';
import type { NextAsAgreed } from '../../domain/meeting/nextAsAgreed.ts';
import type { Clock } from '../../domain/procedure/clocks.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import { Loading } from '../../ui/Loading.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { ArrangeFields } from './ArrangeFields.tsx';
import { formFrom, startingForm } from './arrangeForm.ts';
import { Booked } from './Booked.tsx';
import { HalfBooked } from './HalfBooked.tsx';
import { useLookAgain } from './slots/useLookAgain.ts';
import { useBooking } from './useBooking.ts';

export interface ArrangeProps {
  readonly world: World;
  readonly file: CaseFile;
  readonly profile: ProcedureProfile;
  readonly meeting: Meeting | undefined;
  readonly id: MeetingId;
  readonly kind: MeetingKind;
  readonly number: number;
  /** Which of its kind it is for the family: attempts that were called off do not count. */
  readonly nth: number;
  /** The last day the procedure allows. */
  readonly due: PlainDate | undefined;
  /** The clock behind it, once it has started. */
  readonly clock?: Clock | undefined;
  /** When the last meeting agreed to meet again. */
  readonly agreed?: NextAsAgreed | undefined;
  /** The attempt before, which was cancelled or did not take place: its people and place are taken over. */
  readonly before?: Meeting | undefined;
  /** To the next attempt, once this one was called off. Absent where there is no way to another meeting. */
  readonly arrangeNext?: (() => void) | undefined;
  readonly reload: () => Promise<void>;
  readonly next: () => void;
}

/** When, where, who, and exactly what leaves. A booked meeting shows what was arranged. */
export function Arrange(props: ArrangeProps) {
  const { world, file, profile, meeting, id, kind } = props;
  const draft = useDraft(world.device, `arrange:${id}`);
  const booking = useBooking(world, id, props.reload);
  const look = useLookAgain(world);
  if (meeting && meeting.stage !== 'planned') {
    if (meeting.stage === 'booking') return <HalfBooked {...props} meeting={meeting} booking={booking} />;
    return <Booked {...props} meeting={meeting} booking={booking} unchecked={look.unchecked} />;
  }
  if (!draft.ready) return <Loading what="Reading what you had begun" here />;
  const start = startingForm(file, profile, kind, meeting, props.agreed, world.clock.today(), props.before, props.nth);
  return (
    <ArrangeFields
      {...props}
      form={formFrom(draft.text, start)}
      notKept={draft.notKept}
      change={(form) => draft.change(JSON.stringify(form))}
      booking={booking}
      look={look}
    />
  );
}
