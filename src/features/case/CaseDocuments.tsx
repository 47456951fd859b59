import { Link } from '@fluentui/react-components';
import { listDocuments } from '../../app/listDocuments.ts';
import type { OpenedCase } from '../../app/openCase.ts';
import type { World } from '../../app/world.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { ProcedureProfile } from '../../domain/procedure/profile.ts';
import { inHeader, inSentence } from '../../ui/dates.ts';
import { Loading } from '../../ui/Loading.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { useCaseStyles } from './caseStyles.ts';
import { meetingName } from './meetingWords.ts';
import { Section } from './Section.tsx';

/** The papers of each meeting by version, where they lie in SharePoint, and whom each version went to. */
export function CaseDocuments(props: {
  readonly world: Pick<World, 'folder'>;
  readonly opened: OpenedCase;
  readonly profile: ProcedureProfile | undefined;
}) {
  const styles = useCaseStyles();
  const { world, opened, profile } = props;
  const { reference } = opened.file.value;
  const key = `${reference} ${opened.meetings.map(({ id, signOff }) => `${id} ${signOff?.version ?? 0}`).join()}`;
  const documents = useLoad(key, () => listDocuments(world, reference, opened.meetings));
  const signed = opened.meetings.findLast(({ signOff, stage }) => signOff !== undefined || stage === 'sent');
  return (
    <Section title="Documents">
      {documents.refusal && <RefusalBar refusal={documents.refusal} again={() => void documents.again()} />}
      {documents.loading && !documents.value && <Loading what="Looking for papers" />}
      {documents.value?.length === 0 && (
        <Text as="p" ink="second">
          {signed
            ? `The minutes of ${inSentence(signed.time.date)} were signed off, and no Word file of them is in the case’s folder. It may have been moved or taken away in SharePoint: look there, or open the meeting for what was sent.`
            : 'No papers yet. They are made when the minutes of a meeting are signed off.'}
        </Text>
      )}
      <ul className={styles.list}>
        {(documents.value ?? []).flatMap(({ meeting, papers }) =>
          papers.map(({ name, webUrl }) => (
            <li key={`${meeting.id} ${name}`} className={styles.line}>
              <Link href={webUrl} target="_blank" rel="noreferrer">
                {name.replace(/\.docx$/, ', Word').replace(/\.pdf$/, ', PDF')}
              </Link>
              <Text ink="second">
                {meetingName(meeting, profile)}, {inHeader(meeting.time.date)}
              </Text>
              <Text ink="second">{sentWords(opened, meeting, name)}</Text>
            </li>
          )),
        )}
      </ul>
    </Section>
  );
}

/** Whom the version went to. A file name ends with its version: `Minutes 2027-01-04 version 1.docx`. */
function sentWords({ sends }: OpenedCase, meeting: Meeting, name: string): string {
  const version = Number(/ version (\d+)/.exec(name)?.[1]);
  const { signOff, earlierSignOffs } = meeting;
  const { goesAs } = [...earlierSignOffs, ...(signOff ? [signOff] : [])].find((one) => one.version === version) ?? {};
  if (goesAs?.as === 'PDF' && name.endsWith('.docx')) return 'kept; sent as PDF';
  const items = (sends.get(meeting.id) ?? []).filter((item) => item.document === 'papers' && item.version === version);
  if (items.length === 0) return 'not sent';
  return `sent to ${items.filter(({ state }) => state === 'sent').length} of ${items.length}`;
}
