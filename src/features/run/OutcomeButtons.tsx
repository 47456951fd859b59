import { Button, makeStyles } from '@fluentui/react-components';
import type { PlanAction } from '../../domain/plan/plan.ts';
import { Row } from '../../ui/layout.tsx';
import { doneButton } from './focusSoon.ts';
import { useRunStyles } from './runStyles.ts';

/** All in one line of the narrow panel. */
const useStyles = makeStyles({ said: { minWidth: 'auto', minHeight: '24px', padding: '0 8px', whiteSpace: 'nowrap' } });

/** What became of an action: one press each; its words may be changed as well. */
export function OutcomeButtons(props: {
  readonly action: PlanAction;
  /** Something was said before: that can be taken away again, or left. */
  readonly again: boolean;
  readonly onDone: () => void;
  readonly onStillOpen: () => void;
  readonly onDropped: () => void;
  readonly onWords: () => void;
  readonly onNothing: () => void;
  readonly onLeave: () => void;
}) {
  const styles = useStyles();
  const run = useRunStyles();
  const { id, what } = props.action;
  const said = (words: string, onClick: () => void, more: { readonly id?: string } = {}) => (
    <Button size="small" className={styles.said} aria-label={`${words}: ${what}`} onClick={onClick} {...more}>
      {words}
    </Button>
  );
  const link = (words: string, onClick: () => void) => (
    <Button size="small" appearance="subtle" className={run.link} aria-label={`${words}: ${what}`} onClick={onClick}>
      {words}
    </Button>
  );
  return (
    <>
      <Row wrap gap="xxs">
        {said('Done', props.onDone, { id: doneButton(id) })}
        {said('Still open', props.onStillOpen)}
        {said('Dropped', props.onDropped)}
        {link('Change', props.onWords)}
      </Row>
      {props.again && (
        <Row wrap gap="none">
          {link('Not gone through', props.onNothing)}
          {link('Leave it', props.onLeave)}
        </Row>
      )}
    </>
  );
}
