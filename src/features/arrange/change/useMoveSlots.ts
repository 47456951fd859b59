import { useMemo } from 'react';
import type { ApartSitting } from '../../../domain/meeting/meeting.ts';
import { movingEvents, ownEvents } from '../../../domain/meeting/ownEvents.ts';
import { useSlots } from '../slots/useSlots.ts';
import type { FormProps } from './Change.tsx';

/** The times a booked meeting could move to, or somebody's own one, up to the day it was due all along. */
export function useMoveSlots(props: FormProps, sitting: ApartSitting | undefined) {
  const { world, file, profile, meeting, form, clock } = props;
  const whose = sitting?.person;
  const { time } = sitting ?? meeting;
  const { moving, asked, booked, whoCome } = useMemo(() => {
    const events = movingEvents(file, meeting, whose);
    const there = new Set(events.flatMap(({ people }) => people.map(({ id }) => id)));
    return {
      moving: events,
      asked: file.people.filter(({ id }) => there.has(id)),
      // The children come to the meeting, not to somebody’s own one.
      whoCome: whose === undefined ? file : { ...file, children: [] },
      booked: { time, own: ownEvents(file, meeting, whose) },
    };
  }, [file, meeting, whose, time]);
  const due = sitting ? undefined : meeting.originalDue;
  const found = useSlots(
    {
      world,
      file: whoCome,
      profile,
      kind: meeting.kind,
      asked,
      due,
      // A fact that was corrected since may have started another clock: that one says nothing of this due date.
      start: clock?.due === due ? clock?.start : undefined,
      near: time.start,
      booked,
    },
    form,
  );
  return { found, moving, own: booked.own };
}
