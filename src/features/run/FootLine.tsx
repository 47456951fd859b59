import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Beside } from '../../ui/Beside.tsx';
import { hairline } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { KeyList } from './KeyList.tsx';
import { useRunStyles } from './runStyles.ts';
import type { LastAct } from './useUndo.ts';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    alignItems: 'center',
    flexShrink: 0,
    gap: tokens.spacingHorizontalXS,
    borderTop: hairline,
    padding: `2px ${tokens.spacingHorizontalM}`,
    whiteSpace: 'nowrap',
  },
  words: { flexGrow: 1, minWidth: 0, overflow: 'hidden', textOverflow: 'ellipsis' },
  start: { marginLeft: '-4px' },
  whole: { flexShrink: 0 },
});

/** Where the keys are looked up; the key for it presses this. */
export const keysButton = 'panel-keys';

/**
 * The last line of the panel: what would be undone, and the keys. Always as high, so that nothing above it moves when
 * the words change.
 */
export function FootLine(props: {
  readonly lastAct: LastAct;
  readonly single: boolean;
  readonly recommends: boolean;
  readonly onSingle: (single: boolean) => void;
}) {
  const own = useStyles();
  const styles = useRunStyles();
  const { words, said, undo } = props.lastAct;
  const [anchor, setAnchor] = useState<HTMLElement | undefined>();
  const shown = said ?? words ?? 'Nothing to undo yet';
  return (
    <div className={own.line}>
      <Button
        size="small"
        appearance="subtle"
        className={mergeClasses(styles.link, own.start, own.whole)}
        disabledFocusable={words === undefined}
        title={words && `Undo: ${words} (Ctrl and Z)`}
        aria-label={words ? `Undo: ${words}` : 'Undo'}
        onClick={undo}
      >
        Undo
      </Button>
      <Text look="small" ink="second" className={own.words}>
        <span title={shown}>{shown}</span>
      </Text>
      <Button
        id={keysButton}
        size="small"
        appearance="subtle"
        className={mergeClasses(styles.link, own.whole)}
        aria-haspopup="dialog"
        title="Keys (?)"
        onClick={(event) => setAnchor(event.currentTarget)}
      >
        Keys
      </Button>
      {anchor && (
        <Beside anchor={anchor} labelledBy="keys-title" onClose={() => setAnchor(undefined)}>
          {(close) => <KeyList {...props} onClose={close} />}
        </Beside>
      )}
    </div>
  );
}
