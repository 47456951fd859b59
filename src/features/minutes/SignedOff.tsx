import { Button, Link, makeStyles } from '@fluentui/react-components';
import { checkSignedRecord } from '../../app/checkSignedRecord.ts';
import { finishSignOff } from '../../app/finishSignOff.ts';
import { papersFor } from '../../app/signOff/papersFor.ts';
import type { World } from '../../app/world.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { ok } from '../../domain/result.ts';
import { dayAndTime } from '../../ui/dates.ts';
import { FaultBar } from '../../ui/FaultBar.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { EarlierVersions } from './EarlierVersions.tsx';
import { Findings } from './Findings.tsx';
import { Reopen } from './Reopen.tsx';

const useStyles = makeStyles({
  files: { listStyleType: 'none', margin: 0, padding: 0 },
  file: { display: 'inline-block', padding: '2px 0' },
});

/** Who signed off which version and when, the two Word files, and whether the record is still what was signed. */
export function SignedOff(props: {
  readonly world: World;
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly again: () => Promise<void>;
  readonly onSend: () => void;
}) {
  const styles = useStyles();
  const { world, file, meeting } = props;
  const { reference } = file;
  const { signOff } = meeting;
  const key = `${meeting.id}/${signOff?.version ?? 0}`;
  const complete = file.facts.some((known) => known.meeting === meeting.id && known.fact.endsWith('meeting held'));
  const papers = useLoad(`papers ${key}`, async () => {
    // An interrupted sign-off has fixed the text and left the rest: asked again, it only finishes.
    if (complete) return papersFor(world, reference, meeting);
    const finished = await finishSignOff(world, reference, meeting.id);
    if (!finished.ok) return finished;
    const kept = await papersFor(world, reference, finished.value.value);
    await props.again();
    return kept;
  });
  const checked = useLoad(`record ${key}`, async () =>
    signOff ? checkSignedRecord(world, reference, meeting, signOff) : ok([]),
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
        {signOff.replaces && (
          <Text as="p" ink="second">
            Replaces version {signOff.replaces.version}: {signOff.replaces.why}
          </Text>
        )}
        {checked.value && <Findings findings={checked.value} />}
        {checked.loading && !checked.value && <Text ink="second">Comparing the record with what was signed off</Text>}
        {checked.refusal && (
          <>
            <State name="unknown">Not known whether the record has changed since</State>
            <RefusalBar refusal={checked.refusal} again={() => void checked.again()} busy={checked.loading} />
          </>
        )}
      </Column>
      <Column>
        <Text look="section" as="h2">
          Word files
        </Text>
        {papers.loading && !papers.value && (
          <Loading what={complete ? 'Looking for the files' : 'Finishing: making the Word files, then the case'} />
        )}
        {papers.value && (
          <>
            <ul className={styles.files}>
              {[...papers.value.everyone, ...[...papers.value.apart.values()].flat()].map(({ name, webUrl }) => (
                <li key={name}>
                  <Link className={styles.file} href={webUrl} target="_blank" rel="noreferrer">
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
            <Text as="p" look="small" ink="second">
              Each opens in SharePoint, in a new window.
            </Text>
          </>
        )}
        {papers.refusal?.kind === 'record fault' && <FaultBar files={papers.refusal.files} />}
        {papers.refusal && papers.refusal.kind !== 'record fault' && (
          <RefusalBar refusal={papers.refusal} again={() => void papers.again()} busy={papers.loading} />
        )}
      </Column>
      {papers.value && (
        <Row>
          <Button appearance="primary" onClick={props.onSend}>
            Next: Send
          </Button>
        </Row>
      )}
      <Reopen
        world={world}
        reference={reference}
        meeting={meeting}
        late={checked.value?.some(({ kind }) => kind === 'arrived after sign-off') ?? false}
        again={props.again}
      />
      <EarlierVersions world={world} reference={reference} meeting={meeting} />
    </>
  );
}
