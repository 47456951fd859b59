import { Button } from '@fluentui/react-components';
import type { PlanAction } from '../../domain/plan/plan.ts';
import { inHeader, shortTime } from '../../ui/dates.ts';
import { Row } from '../../ui/layout.tsx';
import type { MarkName } from '../../ui/Mark.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { changeButton } from './focusSoon.ts';
import { type Panel, whoIs } from './panel.ts';
import { useRunStyles } from './runStyles.ts';

/** What became of an action, who recorded it and when, and the ways to put that right. */
export function OutcomeSaid(props: {
  readonly panel: Panel;
  readonly was: PlanAction;
  readonly now: PlanAction;
  readonly onAgain: () => void;
  readonly onDay: () => void;
}) {
  const styles = useRunStyles();
  const { panel, was, now } = props;
  const { outcomes, view } = panel;
  const register = view.record.outcomes.get(was.id);
  const said = register?.value ?? undefined;
  const written = said ? register : view.record.actions.find(({ id }) => id === was.id)?.versions[0];
  const { words, mark } = saidWords(said, was, now);
  const undo = outcomes.undo(was.id);
  return (
    <>
      <State name={mark} look="smallStrong">
        {words}
      </State>
      {said?.is === 'dropped' && (
        <Text as="p" look="small" className={styles.spoken}>
          {said.reason}
        </Text>
      )}
      <Row apart wrap gap="xs">
        <Text look="small" ink="third">
          {written ? `${whoIs(panel, written.by)}, ${shortTime(written.wall)}` : ''}
        </Text>
        <Row gap="none">
          {said?.is === 'open' && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.link}
              aria-label={`Another day: ${now.what}`}
              onClick={props.onDay}
            >
              Another day
            </Button>
          )}
          <Button
            size="small"
            appearance="subtle"
            className={styles.link}
            id={changeButton(was.id)}
            aria-label={`Change: ${now.what}`}
            onClick={props.onAgain}
          >
            Change
          </Button>
          {undo && (
            <Button
              size="small"
              appearance="subtle"
              className={styles.link}
              aria-label={`Undo: ${now.what}`}
              onClick={undo}
            >
              Undo
            </Button>
          )}
        </Row>
      </Row>
    </>
  );
}

function saidWords(
  said: { readonly is: 'open' | 'done' | 'dropped' } | undefined,
  was: PlanAction,
  now: PlanAction,
): { readonly words: string; readonly mark: MarkName } {
  if (said?.is === 'done') return { words: 'Done', mark: 'done' };
  if (said?.is === 'dropped') return { words: 'Dropped', mark: 'no' };
  if (now.by === was.by) return { words: said ? 'Still open' : 'Still open, in other words', mark: 'waiting' };
  return { words: `Still open, was ${was.by ? inHeader(was.by) : 'without a date'}`, mark: 'waiting' };
}
