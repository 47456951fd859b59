import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import { reopenMinutes } from '../../app/reopenMinutes.ts';
import type { RecordFault } from '../../app/signOff/coveredRecord.ts';
import type { World } from '../../app/world.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { Bar } from '../../ui/Bar.tsx';
import { dayAndTime } from '../../ui/dates.ts';
import { FaultBar } from '../../ui/FaultBar.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { ReasonForm } from '../../ui/ReasonForm.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';

/** Opens signed-off minutes again, with a reason: the way to a corrected version. */
export function Reopen(props: {
  readonly world: World;
  readonly reference: string;
  readonly meeting: Meeting;
  /** Something arrived after sign-off that a new version would have. */
  readonly late: boolean;
  readonly again: () => Promise<void>;
}) {
  const announce = useAnnounce();
  const [open, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | RecordFault>();
  const version = props.meeting.signOff?.version ?? 1;
  const reopen = async (reason: string) => {
    setBusy(true);
    const opened = await reopenMinutes(props.world, props.reference, props.meeting.id, reason);
    setBusy(false);
    if (!opened.ok) return setRefusal(opened.reason);
    announce('Minutes opened again');
    await props.again();
  };
  return (
    <Column>
      <Text look="section" as="h2">
        Something wrong or missing
      </Text>
      <Text as="p" look="small" ink="second">
        {props.late ? 'What arrived after sign-off would be in the new version. ' : ''}
        Version {version} stays as it is. The corrected version goes to everyone who got this one.
      </Text>
      {open ? (
        <ReasonForm
          label="Why the minutes are opened again"
          hint="For the file: those who read the papers do not see it."
          act={busy ? 'Opening' : 'Open the minutes again'}
          busy={busy}
          onAct={(reason) => void reopen(reason)}
          onLeave={() => setOpen(false)}
        />
      ) : (
        <Row>
          <Button onClick={() => setOpen(true)}>Make a corrected version</Button>
        </Row>
      )}
      {refusal?.kind === 'record fault' && <FaultBar files={refusal.files} />}
      {refusal && refusal.kind !== 'record fault' && <RefusalBar refusal={refusal} busy={busy} />}
    </Column>
  );
}

/** Who opened the minutes again, when and why. */
export function Reopened({ meeting }: { readonly meeting: Meeting }) {
  const { reopened, earlierSignOffs } = meeting;
  const before = earlierSignOffs.at(-1);
  if (!reopened || !before) return null;
  return (
    <Bar name="warning" boxed title={`Opened again by ${reopened.by.name}, ${dayAndTime(reopened.at)}`}>
      <Text as="p">
        {reopened.reason} Version {before.version} stays as it is. Change the record in Run, then sign off version{' '}
        {before.version + 1} here.
      </Text>
    </Bar>
  );
}
