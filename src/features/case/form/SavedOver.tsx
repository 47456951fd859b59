import { Button } from '@fluentui/react-components';
import type { CaseReference } from '../../../domain/case/caseFile.ts';
import { Row } from '../../../ui/layout.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useArrival } from '../../../ui/useArrival.ts';
import { useFormStyles } from './formStyles.ts';

/** Saved, and what somebody else had changed while this was being typed. */
export function SavedOver(props: {
  readonly reference: CaseReference;
  readonly differed: readonly string[];
  readonly onDone: () => void;
}) {
  const styles = useFormStyles();
  const heading = useArrival(`case-saved ${props.reference}`);
  return (
    <main className={styles.page}>
      <div className={styles.section}>
        <Text look="page" as="h1" target={heading}>
          {props.reference} is saved
        </Text>
        <Text as="p">Someone else had changed this case while you typed. Nothing else of theirs was touched.</Text>
        <ul className={styles.list}>
          {props.differed.map((sentence) => (
            <li key={sentence}>
              <Text>{sentence}</Text>
            </li>
          ))}
        </ul>
        <Row>
          <Button appearance="primary" onClick={props.onDone}>
            Open {props.reference}
          </Button>
        </Row>
      </div>
    </main>
  );
}
