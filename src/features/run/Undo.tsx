import { Button } from '@fluentui/react-components';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useRunStyles } from './runStyles.ts';

/** What was taken back, and the way to have it again. */
export function Undo({ words, onUndo }: { readonly words: string; readonly onUndo: () => void }) {
  const styles = useRunStyles();
  return (
    <li className={styles.entry}>
      <Row apart wrap gap="xs">
        <Text look="small" ink="second">
          Taken back: {words.length > 40 ? `${words.slice(0, 40)}…` : words}
        </Text>
        <Button size="small" appearance="subtle" className={styles.link} onClick={onUndo}>
          Undo
        </Button>
      </Row>
    </li>
  );
}
