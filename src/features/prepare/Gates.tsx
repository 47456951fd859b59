import { gateActs } from '../../app/gateActs.ts';
import { gatesOf, holdsMeeting } from '../../domain/procedure/gates.ts';
import { councilCalendar } from '../../domain/procedure/inForce.ts';
import { Bar } from '../../ui/Bar.tsx';
import { GateRows } from '../../ui/GateRow.tsx';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import type { Prepared } from './prepared.ts';

/** What the procedure wants done before the meeting. Advice, unless it says otherwise. */
export function Gates({ of }: { readonly of: Prepared }) {
  const { world, file, profile, meeting } = of;
  const today = world.clock.today();
  const { gates, silent } = gatesOf({ profile, file, meeting, calendar: councilCalendar(), today });
  const done = gates.filter(({ doneOn }) => doneOn).length;
  const held = holdsMeeting(gates);
  return (
    <Column>
      <Text look="section" as="h2">
        Before the meeting
      </Text>
      {silent && (
        <Text as="p" ink="second">
          {silent}
        </Text>
      )}
      {held.length > 0 && of.open && (
        <Bar name="bad" boxed title="The meeting may not be held yet">
          <Text as="p">Record first: {held.map(({ label }) => label).join('; ')}.</Text>
        </Bar>
      )}
      {gates.length > 0 && (
        <>
          <Text as="p" look="small" ink="second">
            {done} of {gates.length} recorded.{' '}
            {gates.some(({ blocks }) => blocks) ? '' : 'Advice of the procedure: it never stops the meeting.'}
          </Text>
          <GateRows gates={gates} today={today} acts={{ ...gateActs(world, file.reference), reload: of.reload }} />
        </>
      )}
    </Column>
  );
}
