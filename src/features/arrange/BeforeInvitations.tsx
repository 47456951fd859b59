import { gateActs } from '../../app/gateActs.ts';
import { type Gate, gatesOf, holdsInvitations } from '../../domain/procedure/gates.ts';
import { councilCalendar } from '../../domain/procedure/inForce.ts';
import { GateRows } from '../../ui/GateRow.tsx';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import type { ArrangeProps } from './Arrange.tsx';
import { type ArrangeForm, planFrom } from './arrangeForm.ts';

/** F-INV-02: what the procedure wants before anybody is invited, recorded right here. Nothing is sent without it. */
export function BeforeInvitations(props: ArrangeProps & { readonly form: ArrangeForm; readonly disabled: boolean }) {
  const { world, file } = props;
  const gates = gatesBefore(props, props.form).filter(({ before }) => before === 'the invitations');
  if (gates.length === 0) return null;
  const open = holdsInvitations(gates).length > 0;
  return (
    <div data-open-gate={open || undefined}>
      <Column>
        <Text look="section" as="h2">
          Before anyone is invited
        </Text>
        <GateRows
          gates={gates}
          today={world.clock.today()}
          acts={{
            ...gateActs(world, file.reference, 'Taken back where it was recorded, before anyone was invited'),
            reload: props.reload,
          }}
          disabled={props.disabled}
        />
      </Column>
    </div>
  );
}

/** The gates of the meeting as it is typed. Until there is a day, today stands for it. */
export function gatesBefore(
  of: Pick<ArrangeProps, 'world' | 'file' | 'profile' | 'id' | 'kind' | 'number' | 'nth'>,
  form: ArrangeForm,
): readonly Gate[] {
  const { world, file, profile, id, kind, number } = of;
  const today = world.clock.today();
  const calendar = councilCalendar();
  const plan = planFrom(form, { file, kind, number });
  const time = plan?.time ?? { date: today, start: form.start, end: form.end };
  return gatesOf({ profile, file, meeting: { id, kind, number: of.nth, time, mode: form.mode }, calendar, today })
    .gates;
}
