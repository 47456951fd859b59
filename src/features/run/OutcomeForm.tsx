import { Button, Field, Input } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { outcomeBox } from '../../app/notAdded.ts';
import type { PlanAction } from '../../domain/plan/plan.ts';
import { inSentence } from '../../ui/dates.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { newDay, outcomeDraftFrom, withDay } from './outcomeDraft.ts';
import type { Panel } from './panel.ts';
import { useRunStyles } from './runStyles.ts';
import type { SaidOfAction } from './useOutcomes.ts';

/** Until when it stays open, or why it is dropped: one box and Enter. On this device at each change. */
export function OutcomeForm(props: {
  readonly panel: Panel;
  /** As it stands by now. */
  readonly action: PlanAction;
  readonly asks: 'day' | 'reason';
  readonly onSay: (said: SaidOfAction) => void;
  /** Left: what was typed stays on the device after Escape, and is dropped by the button. */
  readonly onLeave: () => void;
}) {
  const styles = useRunStyles();
  const { panel, action, asks, onLeave } = props;
  const draft = useDraft(panel.world.device, outcomeBox(panel.meeting.id, action.id));
  const typed = outcomeDraftFrom(draft.text);
  const [tried, setTried] = useState(false);
  /** Pressed twice is said once. */
  const said = useRef(false);
  const day = newDay(typed.by, panel.meeting.time.date);
  const wrong = asks === 'day' ? ('wrong' in day ? day.wrong : '') : typed.reason.trim() === '' ? 'Say why.' : '';
  const change = (next: Partial<typeof typed>) => draft.change(JSON.stringify({ ...typed, ...next }));
  const leave = () => {
    draft.change('');
    onLeave();
  };
  const save = () => {
    setTried(true);
    if (!draft.ready || wrong !== '' || said.current) return;
    said.current = true;
    draft.change('');
    if ('day' in day && asks === 'day')
      props.onSay({ target: action.id, outcome: { is: 'open' }, text: withDay(action, day.day) });
    else props.onSay({ target: action.id, outcome: { is: 'dropped', reason: typed.reason.trim() } });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Enter and Escape are heard from the one box in it
    <div
      onKeyDown={(event) => {
        if (event.key === 'Escape') onLeave();
        if (event.key === 'Enter' && event.target instanceof HTMLInputElement) save();
      }}
    >
      <Column gap="xs">
        <Field
          label={asks === 'day' ? 'Still open, now by' : 'Why it is dropped'}
          {...(asks === 'day' && action.by && { hint: `It was ${inSentence(action.by)}` })}
          {...(tried && wrong !== '' && { validationMessage: wrong })}
        >
          <Input
            type={asks === 'day' ? 'date' : 'text'}
            className={styles.full}
            input={{ style: { minWidth: 0 }, autoFocus: true }}
            readOnly={!draft.ready}
            value={asks === 'day' ? typed.by : typed.reason}
            onChange={(_, { value }) => change(asks === 'day' ? { by: value } : { reason: value })}
          />
        </Field>
        <Row wrap>
          <Button size="small" onClick={save}>
            {asks === 'day' ? 'Keep it open' : 'Drop it'}
          </Button>
          <Button size="small" onClick={leave}>
            Leave it
          </Button>
        </Row>
      </Column>
    </div>
  );
}
