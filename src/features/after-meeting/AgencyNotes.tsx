import { gateActs } from '../../app/gateActs.ts';
import type { World } from '../../app/world.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { AfterMeeting } from '../../domain/meeting/afterMeeting.ts';
import { GateRows } from '../../ui/GateRow.tsx';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';

/** F-CAP-08: an agency takes the notes and sends them itself; here is written down that it did. */
export function AgencyNotes(props: {
  readonly world: World;
  readonly file: CaseFile;
  readonly notes: AfterMeeting['agencyNotes'];
  readonly reload: () => Promise<void>;
}) {
  const { world, file, notes, reload } = props;
  if (!notes) return null;
  return (
    <Column>
      <Text look="section" as="h2">
        Notes that an agency took
      </Text>
      <GateRows
        gates={[notes]}
        today={world.clock.today()}
        acts={{ ...gateActs(world, file.reference, 'Taken back under the meeting'), reload }}
      />
    </Column>
  );
}
