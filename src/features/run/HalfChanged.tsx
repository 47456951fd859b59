import { Button } from '@fluentui/react-components';
import { Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { focusSoon } from './focusSoon.ts';
import { useRunStyles } from './runStyles.ts';

/** A change was typed and not put in the record: on with it, or away with it. */
export function HalfChanged(props: {
  readonly onGoOn: () => void;
  readonly onLeave: () => void;
  /** Where focus goes when it is left. */
  readonly then: readonly string[];
}) {
  const styles = useRunStyles();
  return (
    <Row apart wrap gap="xs">
      <State name="waiting" look="small">
        You had begun to change this
      </State>
      <Row gap="none">
        <Button size="small" appearance="subtle" className={styles.link} onClick={props.onGoOn}>
          Go on
        </Button>
        <Button
          size="small"
          appearance="subtle"
          className={styles.link}
          onClick={() => {
            props.onLeave();
            focusSoon(...props.then);
          }}
        >
          Leave it
        </Button>
      </Row>
    </Row>
  );
}
