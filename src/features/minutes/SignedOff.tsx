import { Button, Link } from '@fluentui/react-components';
import { checkSignedRecord } from '../../app/checkSignedRecord.ts';
import { papersFor } from '../../app/keepPapers.ts';
import { signOffMinutes } from '../../app/signOffMinutes.ts';
import type { World } from '../../app/world.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { SignOffFinding } from '../../domain/meeting/signOff.ts';
import { Bar } from '../../ui/Bar.tsx';
import { dayAndTime } from '../../ui/dates.ts';
import { FaultBar } from '../../ui/FaultBar.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLoad } from '../../ui/useLoad.ts';

/** Who signed off which version and when, the two Word files, and whether the record is still what was signed. */
export function SignedOff(props: {
  readonly world: World;
  readonly reference: string;
  readonly meeting: Meeting;
  readonly again: () => Promise<void>;
  readonly onSend: () => void;
}) {
  const { world, reference, meeting } = props;
  const { signOff } = meeting;
  const key = `${meeting.id}/${signOff?.version ?? 0}`;
  // Asked again, signing off only finishes what an interruption left: the files in the folder, the fact in the case.
  const papers = useLoad(`papers ${key}`, async () => {
    const finished = await signOffMinutes(world, reference, meeting.id, { eventIds: [] });
    if (!finished.ok && finished.reason.kind !== 'changed since shown' && finished.reason.kind !== 'stops')
      return { ok: false as const, reason: finished.reason };
    return papersFor(world, reference, meeting);
  });
  const checked = useLoad(`record ${key}`, async () =>
    signOff ? checkSignedRecord(world, reference, meeting.id, signOff) : { ok: true as const, value: [] },
  );
  if (!signOff) return null;
  return (
    <>
      <Column>
        <Text look="section" as="h2">
          Signed off
        </Text>
        <State name="done">
          Version {signOff.version}, by {signOff.by.name}, {dayAndTime(signOff.at)}
        </State>
      </Column>
      <Findings findings={checked.value ?? []} />
      <Column>
        <Text look="section" as="h2">
          Word files
        </Text>
        {papers.loading && !papers.value && <Loading what="Looking for the files" />}
        {papers.value?.map(({ name, webUrl }) => (
          <Link key={name} href={webUrl} target="_blank" rel="noreferrer">
            {name}
          </Link>
        ))}
        {papers.refusal &&
          (papers.refusal.kind === 'record fault' ? (
            <FaultBar files={papers.refusal.files} />
          ) : (
            <RefusalBar refusal={papers.refusal} again={() => void papers.again()} busy={papers.loading} />
          ))}
      </Column>
      {papers.value && (
        <Row>
          <Button appearance="primary" onClick={props.onSend}>
            Next: Send
          </Button>
        </Row>
      )}
    </>
  );
}

/** What has happened to the record since. A change inside what was signed is a fault; what came later is not. */
function Findings({ findings }: { readonly findings: readonly SignOffFinding[] }) {
  const faults = findings.filter(({ kind }) => kind === 'changed' || kind === 'missing');
  const late = findings.flatMap((finding) => (finding.kind === 'arrived after sign-off' ? finding.eventIds : []));
  const hands = findings.flatMap((finding) => (finding.kind === 'written by another hand' ? finding.eventIds : []));
  return (
    <>
      {faults.length > 0 && <FaultBar files={faults.map(({ name }) => name)} />}
      {late.length > 0 && (
        <Bar name="warning" boxed title={`${late.length} arrived after sign-off`}>
          <Text as="p">From a panel that was offline. They are kept in the record and are not in this version.</Text>
        </Bar>
      )}
      {hands.length > 0 && (
        <Bar name="warning" boxed title={`${hands.length} written by another hand`}>
          <Text as="p">They stand in a file that someone else made. Ask whoever looks after CIN Meetings.</Text>
        </Bar>
      )}
    </>
  );
}
