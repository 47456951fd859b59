import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState } from 'react';
import { requiredPeople } from '../../domain/meeting/becameBusy.ts';
import { checkChair } from '../../domain/meeting/checkChair.ts';
import { checkInvitation } from '../../domain/meeting/checkInvitation.ts';
import { eventsOf } from '../../domain/meeting/eventsOf.ts';
import { everyoneAsked } from '../../domain/meeting/everyoneAsked.ts';
import { checkNotice, invitationWindow } from '../../domain/meeting/invitationWindow.ts';
import { checkPlan, type PlanProblem } from '../../domain/meeting/meetingPlan.ts';
import { supportNeeds } from '../../domain/meeting/supportAsked.ts';
import { whatEachGets } from '../../domain/meeting/whatEachGets.ts';
import { holdsInvitations } from '../../domain/procedure/gates.ts';
import { councilCalendar } from '../../domain/procedure/inForce.ts';
import { Bar } from '../../ui/Bar.tsx';
import { ApartChoice } from './ApartChoice.tsx';
import type { ArrangeProps } from './Arrange.tsx';
import { type ArrangeForm, planFrom } from './arrangeForm.ts';
import { useArrangeStyles } from './arrangeStyles.ts';
import { BeforeInvitations, gatesBefore } from './BeforeInvitations.tsx';
import { NoticeGiven } from './NoticeGiven.tsx';
import { SendInvitations } from './SendInvitations.tsx';
import { BusyNowBar } from './slots/BusyNowBar.tsx';
import type { LookAgain } from './slots/useLookAgain.ts';
import { useSlots } from './slots/useSlots.ts';
import { undecided } from './takesPart.ts';
import type { useBooking } from './useBooking.ts';
import { WhatLeaves } from './WhatLeaves.tsx';
import { WhenAndWhere } from './WhenAndWhere.tsx';
import { WhoIsAsked } from './WhoIsAsked.tsx';

/** Fluent marks a field that is wrong; the first box of a group that is wrong we mark ourselves. */
const WRONG =
  '[aria-invalid="true"]:not([role="radiogroup"]), [data-wrong] input:not(:disabled), [data-open-gate] button';

/** The form. What is wrong stands beside its field once somebody has tried; advice stands there at once. */
export function ArrangeFields(
  props: ArrangeProps & {
    readonly form: ArrangeForm;
    readonly notKept: boolean;
    readonly change: (form: ArrangeForm) => void;
    readonly booking: ReturnType<typeof useBooking>;
    readonly look: LookAgain;
  },
) {
  const styles = useArrangeStyles();
  // How often somebody has pressed Send while something was wrong.
  const [tries, setTries] = useState(0);
  const fields = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tries > 0) fields.current?.querySelector<HTMLElement>(WRONG)?.focus();
  }, [tries]);
  const tried = tries > 0;
  const { world, file, form, due, look, profile } = props;
  const calendar = councilCalendar();
  const plan = planFrom(form, { file, kind: props.kind, number: props.number, calendar, ...(due && { due }) });
  const window =
    plan &&
    invitationWindow({ profile, file, calendar }, { kind: props.kind, date: plan.time.date }, world.clock.today());
  const found: readonly PlanProblem[] = plan
    ? [
        ...checkPlan(plan, file, { today: world.clock.today(), calendar, ...(due && { due }) }),
        ...checkNotice(window, plan),
        ...checkChair(plan, { file, profile, nth: props.nth }),
      ]
    : [{ field: 'date', words: 'Choose a day.', blocks: true }];
  // What speaks against a day without stopping it is said by the verdict on the time, once.
  const shown = found.filter(({ field, blocks }) =>
    blocks ? tried || (form.date !== '' && field === 'date') : field !== 'date',
  );
  const asked = useMemo(() => everyoneAsked(file, form), [file, form]);
  const organiser = world.identity.me;
  const today = world.clock.today();
  const people = [
    ...undecided(file, form).map(({ id, name }) => ({
      kind: 'apart' as const,
      who: id,
      words: `Choose how ${name} takes part.`,
      blocks: true,
    })),
    // Whoever has not been decided on has an answer: the choice.
    ...(plan ? checkInvitation(plan, { file, profile, organiser, today, nth: props.nth }) : []).filter(
      ({ who, kind }) => kind !== 'no answer' || !undecided(file, form).some(({ id }) => id === who),
    ),
  ];
  const gated = holdsInvitations(gatesBefore(props, form)).map(({ label }) => ({
    words: `${label}: not recorded. Nobody is invited before that.`,
    blocks: true,
  }));
  const blocking = [...gated, ...found, ...people].filter((problem) => problem.blocks);
  const slots = useSlots({ ...props, asked, start: props.clock?.start, near: props.agreed?.start ?? '10:00' }, form);
  const busy = look.looking || props.booking.state.step !== 'ready';
  const events = plan ? eventsOf(file, plan, organiser) : [];
  const book = () => plan && void props.booking.book(plan);
  const press = () => {
    if (!plan || blocking.length > 0) return setTries(tries + 1);
    const required = requiredPeople(profile, file, props.kind, plan.chair, { number: props.nth, mode: plan.mode });
    void look.first({ planned: events, required, before: slots.facts.diaries, own: [] }, book);
  };
  const chooseAnother = () => {
    void slots.again();
    fields.current?.querySelector<HTMLElement>('[role="radiogroup"][aria-label="Times"] input')?.focus();
  };
  const gets = plan && whatEachGets(file, plan, organiser);
  const stops = tried ? [...new Set(blocking.map((problem) => problem.words))] : [];
  const becameBusy = look.busyAt(events.map(({ time }) => time));
  return (
    <div className={styles.page}>
      <div ref={fields} className={mergeClasses(styles.form, styles.beside)}>
        {props.notKept && (
          <Bar name="warning" boxed title="This browser keeps no drafts.">
            What you fill in is gone if you leave this page.
          </Bar>
        )}
        <WhenAndWhere {...props} found={slots} problems={shown} disabled={busy} />
        {window && <NoticeGiven window={window} form={form} change={props.change} kind={props.kind} problems={shown} />}
        <BeforeInvitations {...props} disabled={busy} />
        <WhoIsAsked
          {...props}
          problems={people}
          tried={tried}
          nobody={shown.find(({ field }) => field === 'invited')?.words}
          disabled={busy}
        />
        <ApartChoice {...props} problems={people} tried={tried} disabled={busy} />
      </div>
      <WhatLeaves
        gets={gets}
        needs={plan ? supportNeeds(file, plan) : []}
        state={props.booking.state}
        blocked={stops}
        onSend={press}
      />
      <SendInvitations
        gets={gets}
        step={look.looking ? 'looking' : props.booking.state.step}
        stops={stops.length}
        onSend={press}
      >
        {!busy && becameBusy.length > 0 && (
          <BusyNowBar
            busy={becameBusy}
            me={organiser.id}
            not="Nothing was sent yet"
            anyway="Send anyway"
            disabled={busy}
            onAnyway={book}
            onOther={chooseAnother}
          />
        )}
      </SendInvitations>
    </div>
  );
}
