import { gateActs } from '../../app/gateActs.ts';
import type { World } from '../../app/world.ts';
import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { Gate } from '../../domain/procedure/gates.ts';
import { GateRows } from '../../ui/GateRow.tsx';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';

/** Who has signed. Nothing waits for it. */
export function Signatures(props: {
  readonly world: World;
  readonly reference: CaseReference;
  readonly signatures: readonly Gate[];
  readonly reload: () => Promise<void>;
}) {
  const { world, signatures } = props;
  if (signatures.length === 0) return null;
  const there = signatures.filter(({ recorded }) => recorded).length;
  return (
    <Column>
      <Text look="section" as="h2">
        Signatures
      </Text>
      <Text as="p" look="small" ink="second">
        {there} of {signatures.length} recorded. Kept track of: sending never waits for them.
      </Text>
      <GateRows
        gates={signatures}
        today={world.clock.today()}
        acts={{ ...gateActs(world, props.reference, 'Taken back under Send'), reload: props.reload }}
      />
    </Column>
  );
}
