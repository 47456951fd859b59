import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import { checkSignedRecord } from '../../app/checkSignedRecord.ts';
import { papersFor } from '../../app/signOff/papersFor.ts';
import type { World } from '../../app/world.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { SignOff } from '../../domain/meeting/signOff.ts';
import { ok } from '../../domain/result.ts';
import { dayAndTime } from '../../ui/dates.ts';
import { FaultBar } from '../../ui/FaultBar.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLoad } from '../../ui/useLoad.ts';

interface EarlierProps {
  readonly world: World;
  readonly reference: string;
  readonly meeting: Meeting;
}

/** The versions signed off before this one: still readable, and still checked against the record. */
export function EarlierVersions(props: EarlierProps) {
  const { earlierSignOffs } = props.meeting;
  if (earlierSignOffs.length === 0) return null;
  return (
    <Column>
      <Text look="section" as="h2">
        Earlier versions
      </Text>
      {earlierSignOffs.toReversed().map((signOff) => (
        <EarlierVersion key={signOff.version} {...props} signOff={signOff} />
      ))}
    </Column>
  );
}

function EarlierVersion(props: EarlierProps & { readonly signOff: SignOff }) {
  const { signOff } = props;
  const [open, setOpen] = useState(false);
  return (
    <Column gap="xs">
      <Text>
        Version {signOff.version}, by {signOff.by.name}, {dayAndTime(signOff.at)}
      </Text>
      {open ? (
        <VersionFiles {...props} />
      ) : (
        <Row>
          <Button size="small" onClick={() => setOpen(true)}>
            Show version {signOff.version}
          </Button>
        </Row>
      )}
    </Column>
  );
}

function VersionFiles({ world, reference, meeting, signOff }: EarlierProps & { readonly signOff: SignOff }) {
  const papers = useLoad(`version ${meeting.id}/${signOff.version}`, async () => {
    const kept = await papersFor(world, reference, { ...meeting, signOff });
    if (!kept.ok) return kept;
    const checked = await checkSignedRecord(world, reference, meeting, signOff);
    if (!checked.ok) return checked;
    const wrong = checked.value.filter(({ kind }) => kind === 'changed' || kind === 'missing');
    return ok({ files: kept.value.everyone, wrong: wrong.map(({ name }) => name) });
  });
  if (papers.refusal?.kind === 'record fault') return <FaultBar files={papers.refusal.files} />;
  if (papers.refusal)
    return <RefusalBar refusal={papers.refusal} again={() => void papers.again()} busy={papers.loading} />;
  if (!papers.value) return <Loading what={`Reading version ${signOff.version}`} />;
  return (
    <Column gap="xs">
      {papers.value.files.map(({ name, webUrl }) => (
        <Link key={name} href={webUrl} target="_blank" rel="noreferrer">
          {name}
        </Link>
      ))}
      {papers.value.wrong.length > 0 ? (
        <FaultBar files={papers.value.wrong} />
      ) : (
        <State name="done">The record is as it was signed off then</State>
      )}
    </Column>
  );
}
