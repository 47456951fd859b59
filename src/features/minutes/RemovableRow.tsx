import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { Column, hairline, Row } from '../../ui/layout.tsx';

const useStyles = makeStyles({
  row: { borderTop: hairline, padding: `${tokens.spacingVerticalSNudge} 0` },
  below: { paddingBlock: tokens.spacingVerticalM },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** Words that a manager can take out, with the button that begins it, and the form under them while it is open. */
export function RemovableRow(props: {
  /** Which text, for who hears the button. */
  readonly what: string;
  readonly onRemove?: () => void;
  readonly form: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const remove = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = Boolean(props.form);
  // Left as it is, focus goes back to where it came from.
  useEffect(() => {
    if (wasOpen.current && !isOpen) remove.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  return (
    <li className={styles.row}>
      <Row apart wrap top>
        <Column gap="xxs" className={styles.words}>
          {props.children}
        </Column>
        {props.onRemove && (
          <Button
            ref={remove}
            size="small"
            appearance="subtle"
            aria-label={`Remove text: ${props.what}`}
            onClick={props.onRemove}
          >
            Remove text…
          </Button>
        )}
      </Row>
      {isOpen && <div className={styles.below}>{props.form}</div>}
    </li>
  );
}
