import { gateActs } from '../../app/gateActs.ts';
import { ratifyRecord } from '../../app/ratifyRecord.ts';
import type { World } from '../../app/world.ts';
import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { SignOff } from '../../domain/meeting/signOff.ts';
import type { Ratification } from '../../domain/procedure/afterSignOff.ts';
import { Bar } from '../../ui/Bar.tsx';
import { GateRows } from '../../ui/GateRow.tsx';
import { Column } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';

/** F-MIN-03: somebody approves the record before it is sent. Recorded here, and taken back while nothing has left. */
export function Ratify(props: {
  readonly world: World;
  readonly reference: CaseReference;
  readonly signOff: SignOff;
  readonly asked: Ratification;
  /** The first of the papers has left: what let it go stands. */
  readonly begun: boolean;
  readonly busy: boolean;
  readonly reload: () => Promise<void>;
}) {
  const { world, reference, signOff, asked } = props;
  const { gate, who, alone } = asked;
  const { takeBack } = gateActs(world, reference, 'Taken back under Send, before anything was sent');
  return (
    <Column>
      {!gate.recorded && (
        <Bar name="warning" boxed title={`Nothing is sent before the ${who} has ratified the record.`}>
          <Text as="p">Once they have, record the day below. Nobody can send until then.</Text>
        </Bar>
      )}
      {alone && <State name="warning">{alone}</State>}
      <GateRows
        gates={[gate]}
        today={world.clock.today()}
        acts={{
          record: (_, on) => ratifyRecord(world, reference, { gate, on, signOff }),
          takeBack,
          reload: props.reload,
        }}
        disabled={props.busy}
        stands={props.begun}
      />
    </Column>
  );
}
