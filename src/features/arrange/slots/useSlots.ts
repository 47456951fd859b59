import { useMemo, useState } from 'react';
import { readDiaries } from '../../../app/readDiaries.ts';
import type { Person } from '../../../domain/case/caseFile.ts';
import { leastBad } from '../../../domain/meeting/leastBad.ts';
import type { MeetingTime } from '../../../domain/meeting/meeting.ts';
import { type OwnEvent, withoutOwn } from '../../../domain/meeting/ownEvents.ts';
import type { SlotFacts } from '../../../domain/meeting/slot.ts';
import { slotDays } from '../../../domain/meeting/slotDays.ts';
import { bestFirst } from '../../../domain/meeting/slotOrder.ts';
import { slotsOf } from '../../../domain/meeting/slots.ts';
import { assessmentLead } from '../../../domain/procedure/assessmentLead.ts';
import { councilCalendar } from '../../../domain/procedure/inForce.ts';
import { inviteesFor } from '../../../domain/procedure/invitees.ts';
import { ok } from '../../../domain/result.ts';

import { timeInLondon } from '../../../domain/time/londonTime.ts';
import { addDays, type PlainDate } from '../../../domain/time/plainDate.ts';
import { useLoad } from '../../../ui/useLoad.ts';
import type { ArrangeProps } from '../Arrange.tsx';
import { lengthOf, type TypedTime } from '../arrangeForm.ts';

/** How far beyond the due date, or today, diaries are read: enough for a later time with its reason. */
const BEYOND = 14;
/** Where no clock runs there is no last day: the next four weeks. */
const WITHOUT_CLOCK = 27;

/** For what times are looked for. */
export interface SlotsFor extends Pick<ArrangeProps, 'world' | 'file' | 'profile' | 'kind'> {
  /** Who is to be there. Whoever the procedure wants told only is left out. */
  readonly asked: readonly Person[];
  readonly due: PlainDate | undefined;
  /** When the clock behind the due date started. */
  readonly start: PlainDate | undefined;
  /** The start that comes first on each day. */
  readonly near: string;
  /** When it is booked for, and the events that go when it moves. */
  readonly booked?: { readonly time: MeetingTime; readonly own: readonly OwnEvent[] };
}

/** Everything the list of times shows, from the diaries that could be seen. */
export function useSlots(of: SlotsFor, form: TypedTime) {
  const { world, file, profile, kind, near, asked, booked, start } = of;
  const [later, setLater] = useState(of.due !== undefined && form.date > of.due);
  const today = world.clock.today();
  const now = timeInLondon(world.clock.now()).slice(0, 5);
  const due = of.due ?? addDays(today, WITHOUT_CLOCK);
  const beyond = addDays(due < today ? today : due, BEYOND);
  const load = useLoad(`${file.reference}/${today}/${beyond}`, async () =>
    ok(await readDiaries(world, file.people, today, beyond)),
  );
  const seen = load.value?.diaries;
  const length = lengthOf(form);
  // Overdue already: every time is late, and there is nothing to look at before.
  const laterToo = later || due < today;
  const last = laterToo ? beyond : due;

  const facts = useMemo((): SlotFacts => {
    const told = new Set(
      inviteesFor(profile, file, kind)
        .filter(({ need }) => need === 'told')
        .flatMap(({ people }) => people.map(({ id }) => id)),
    );
    const lead = assessmentLead(profile, file, kind, councilCalendar());
    return {
      file,
      asked: asked.filter(({ id }) => !told.has(id)),
      me: world.identity.me.id,
      diaries: withoutOwn(seen ?? new Map(), booked?.own ?? []),
      today,
      now,
      calendar: councilCalendar(),
      ...(of.due && { clock: { ...(start && { start }), due: of.due } }),
      laterToo,
      ...(lead && { lead }),
      ...(booked && { bookedFor: booked.time }),
    };
  }, [profile, file, kind, asked, booked, world, seen, today, now, start, of.due, laterToo]);

  const found = useMemo(() => {
    const minutes = length >= 15 && length <= 480 ? length : 90;
    const slots = slotsOf({ first: today, last, minutes, near }, facts);
    const best = bestFirst(slots, near).find(({ fits }) => fits);
    const inTime = slots.filter(({ late }) => !late);
    return {
      days: slotDays(slots, near),
      best,
      /** Only where nothing fits in time. */
      bad: inTime.length > 0 && !inTime.some(({ fits }) => fits) ? leastBad(inTime, facts) : [],
      noneInTime: inTime.length > 0 && !inTime.some(({ fits }) => fits),
    };
  }, [facts, length, today, last, near]);

  return {
    ...found,
    facts,
    laterToo,
    lookLater: () => setLater(true),
    loading: load.loading && !load.value,
    reading: load.loading,
    refusal: load.value?.refusal,
    again: load.again,
  };
}

export type FoundSlots = ReturnType<typeof useSlots>;
