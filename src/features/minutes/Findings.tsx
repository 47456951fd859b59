import type { SignOffFinding } from '../../domain/meeting/signOff.ts';
import { Bar } from '../../ui/Bar.tsx';
import { FaultBar } from '../../ui/FaultBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';

/** What has happened to the record since it was signed. A change inside what was signed is a fault; what came later is not. */
export function Findings({ findings }: { readonly findings: readonly SignOffFinding[] }) {
  const faults = findings.filter(({ kind }) => kind === 'changed' || kind === 'missing');
  const late = findings.filter((finding) => finding.kind === 'arrived after sign-off');
  const hands = findings.filter((finding) => finding.kind === 'written by another hand');
  const lateEntries = entriesIn(late);
  const otherEntries = entriesIn(hands);
  const rewritten = findings.some(({ kind }) => kind === 'rewritten');
  if (faults.length + late.length + hands.length === 0)
    return (
      <State name="done">
        The record is as it was signed off{rewritten ? ', but for text that a manager removed: see below' : ''}
      </State>
    );
  return (
    <>
      {rewritten && <State name="info">A manager removed text from the signed record: see below</State>}
      {faults.length > 0 && <FaultBar files={faults.map(({ name }) => name)} />}
      {late.length > 0 && (
        <Bar
          name="warning"
          boxed
          title={`${lateEntries === 0 ? 'Something' : counted(lateEntries)} arrived after sign-off`}
        >
          <Text as="p">
            From a panel that was offline, or written since. Kept in the record, shown in Run, and not in this version.
          </Text>
        </Bar>
      )}
      {hands.length > 0 && (
        <Bar name="warning" boxed title={`${counted(otherEntries)} written by another hand`}>
          <Text as="p">Found in a file that someone else made. Ask whoever looks after CIN Meetings.</Text>
        </Bar>
      )}
    </>
  );
}

const entriesIn = (findings: readonly { readonly eventIds: readonly string[] }[]): number =>
  findings.reduce((sum, { eventIds }) => sum + eventIds.length, 0);

const counted = (n: number): string => (n === 1 ? '1 entry' : `${n} entries`);
