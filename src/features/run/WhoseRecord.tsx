import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { inHeader } from '../../ui/dates.ts';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useRunStyles } from './runStyles.ts';

/** Initials, reference and date, over everything that may be written: nobody writes in the wrong record. */
export function WhoseRecord({ file, meeting }: { readonly file: CaseFile; readonly meeting: Pick<Meeting, 'time'> }) {
  const styles = useRunStyles();
  return (
    <Row apart wrap gap="xs">
      <Row gap="snudge" wrap>
        <Text look="section" as="h1">
          {file.children.map((child) => child.initials).join(', ')}
        </Text>
        <Text className={styles.whole}>{file.reference}</Text>
      </Row>
      <Text look="smallStrong" nowrap>
        {inHeader(meeting.time.date)}
      </Text>
    </Row>
  );
}
