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
  words: {
    flexGrow: 1,
    minWidth: 0,
    height: '32px',
    display: 'flex',
    flexDirection: 'column',
    justifyContent: 'center',
  },
  one: { overflow: 'hidden', textOverflow: 'ellipsis' },
  two: {
    overflow: 'hidden',
    whiteSpace: 'normal',
    display: '-webkit-box',
    WebkitBoxOrient: 'vertical',
    WebkitLineClamp: 2,
  },
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
  readonly onSingle: ((single: boolean) => void) | undefined;
}) {
  const own = useStyles();
  const styles = useRunStyles();
  const { words, said, undo } = props.lastAct;
  const [anchor, setAnchor] = useState<HTMLElement | undefined>();
  // After an undoing: what was taken back, and on its own line what the next press takes back.
  const lines = said
    ? [said, words ? `Undo again: ${words}` : 'Nothing else to undo']
    : [words ?? 'Nothing to undo yet'];
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
      <div className={own.words}>
        {lines.map((line) => (
          <Text key={line} as="p" look="small" ink="second" className={lines.length > 1 ? own.one : own.two}>
            <span title={line}>{line}</span>
          </Text>
        ))}
      </div>
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
