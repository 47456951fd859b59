import type { CaseFile } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { isUnmet, type SupportNeed, supportNeeds, supportOf } from '../../domain/meeting/supportAsked.ts';
import { supportKey } from '../../domain/meeting/supportKept.ts';
import { Column } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { supportState } from '../../ui/supportWords.ts';
import { Text } from '../../ui/Text.tsx';
import { useArrangeStyles } from './arrangeStyles.ts';

/** What was asked for and how it stands, to be read. */
export function SupportList({ needs }: { readonly needs: readonly SupportNeed[] }) {
  const styles = useArrangeStyles();
  return (
    <ul className={styles.rows}>
      {needs.map((need) => {
        const { mark, words } = supportState(need);
        return (
          <li key={supportKey(supportOf(need))} className={styles.row}>
            <div className={styles.who}>
              <span className={styles.named}>
                <Text look="strong">{need.words.charAt(0).toUpperCase() + need.words.slice(1)}</Text>
                <Text ink="third">
                  {need.person.name}, {need.person.role}
                </Text>
              </span>
              <State name={mark} look="small">
                {words}
              </State>
            </div>
          </li>
        );
      })}
    </ul>
  );
}

/** F-INV-08: beside what was booked, what people need for it. It is ticked off under Prepare. */
export function SupportBooked({ file, meeting }: { readonly file: CaseFile; readonly meeting: Meeting }) {
  const needs = supportNeeds(file, meeting);
  if (needs.length === 0) return null;
  const unmet = needs.filter(isUnmet).length;
  return (
    <Column gap="xs">
      <Text look="section" as="h3">
        What people need
      </Text>
      <SupportList needs={needs} />
      {unmet > 0 && (
        <Text as="p" ink="second">
          Under Prepare you say what has been arranged.
        </Text>
      )}
    </Column>
  );
}
