import { gatesOf } from '../../domain/procedure/gates.ts';
import { councilCalendar } from '../../domain/procedure/inForce.ts';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { GateRow } from './GateRow.tsx';
import type { Prepared } from './prepared.ts';
import { usePrepareStyles } from './prepareStyles.ts';

/** What the procedure wants done before the meeting. Advice, unless it says otherwise. */
export function Gates({ of }: { readonly of: Prepared }) {
  const styles = usePrepareStyles();
  const { world, file, profile, meeting } = of;
  const today = world.clock.today();
  const { gates, silent } = gatesOf({ profile, file, meeting, calendar: councilCalendar(), today });
  const done = gates.filter(({ doneOn }) => doneOn).length;
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
      {gates.length > 0 && (
        <>
          <Text as="p" look="small" ink="second">
            {done} of {gates.length} recorded.{' '}
            {gates.some(({ blocks }) => blocks) ? '' : 'Advice of the procedure: it never stops the meeting.'}
          </Text>
          <ul className={styles.rows}>
            {gates.map((gate) => (
              <GateRow key={gate.id} of={of} gate={gate} />
            ))}
          </ul>
        </>
      )}
    </Column>
  );
}
