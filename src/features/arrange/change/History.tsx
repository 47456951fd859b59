import type { CaseFile } from '../../../domain/case/caseFile.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { dayAndTime } from '../../../ui/dates.ts';
import { Column } from '../../../ui/layout.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useArrangeStyles } from '../arrangeStyles.ts';
import { changeWordsOf } from './changeHistory.ts';

/** Every finished change, the first one first. */
export function History({ meeting, file }: { readonly meeting: Meeting; readonly file: CaseFile }) {
  const styles = useArrangeStyles();
  if (meeting.changes.length === 0) return null;
  return (
    <Column gap="xs">
      <Text look="section" as="h3">
        What was changed
      </Text>
      <ol className={styles.rows}>
        {meeting.changes.map((change) => (
          <li key={change.at} className={styles.row}>
            <Column gap="none">
              <Text>{changeWordsOf(change, file)}</Text>
              <Text look="small" ink="second">
                {dayAndTime(change.at)}
              </Text>
            </Column>
          </li>
        ))}
      </ol>
    </Column>
  );
}
