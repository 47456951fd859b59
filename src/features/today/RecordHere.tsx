import { recordFact } from '../../app/recordFact.ts';
import type { DueRow } from '../../domain/case/dueRow.ts';
import { asksTime } from '../../domain/procedure/asksTime.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { RecordForm } from '../../ui/record/RecordForm.tsx';
import type { Recorded, RecordingWorld } from './recorded.ts';

/** Under a row of Today: the fact that meets it. */
export function RecordHere(props: {
  readonly world: RecordingWorld;
  readonly row: DueRow;
  readonly procedure: ProcedureProfile | undefined;
  readonly onRecorded: (recorded: Recorded) => void;
  readonly onLeave: () => void;
}) {
  const { world, row, procedure } = props;
  const { reference, record } = row;
  const [first, ...others] = record?.facts ?? [];
  if (!record || !first) return null;
  return (
    <RecordForm
      store={world.device}
      box={`record:${row.key}`}
      label={`Record: ${row.what}, ${reference}`}
      asked={{
        facts: [first, ...others],
        today: world.clock.today(),
        time: (fact) => procedure !== undefined && asksTime(procedure, fact),
        ...(record.meeting && { meeting: record.meeting }),
        meetings: () => [],
      }}
      onLeave={props.onLeave}
      onRecord={async (fact) => {
        const answer = await recordFact(world, reference, fact);
        if (!answer.ok) return answer.reason;
        const of = `${reference} ${row.initials}`;
        props.onRecorded({ key: world.clock.now(), reference, of, fact, isNew: answer.value.isNew });
        return undefined;
      }}
    />
  );
}
