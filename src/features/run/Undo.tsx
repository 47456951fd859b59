import { Button } from '@fluentui/react-components';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { undoButton } from './focusSoon.ts';
import { useRunStyles } from './runStyles.ts';

/** What was taken back, and the way to have it again. */
export function Undo(props: { readonly target: string; readonly words: string; readonly onUndo: () => void }) {
  const { target, words, onUndo } = props;
  const styles = useRunStyles();
  return (
    <li className={styles.entry}>
      <Row apart wrap gap="xs">
        <Text look="small" ink="second">
          Taken back: {words.length > 40 ? `${words.slice(0, 40)}…` : words}
        </Text>
        <Button
          size="small"
          appearance="subtle"
          className={styles.link}
          id={undoButton(target)}
          aria-label={`Undo: ${words.slice(0, 40)}`}
          onClick={onUndo}
        >
          Undo
        </Button>
      </Row>
    </li>
  );
}
