import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ActionText } from '../../domain/meeting/event.ts';
import { actionInOneLine } from '../../domain/plan/actionInOneLine.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { type ActionDraft, actionDraftFrom, actionDraftOf, actionFrom, withOffered } from './actionDraft.ts';
import { NeedAndOutcome } from './NeedAndOutcome.tsx';
import type { Panel } from './panel.ts';
import { useRunStyles } from './runStyles.ts';

const useStyles = makeStyles({
  two: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
});

/**
 * What, who, by when. On this device at each change. A new one can be typed in one line: the owner and the day that it
 * names stand in their boxes, to be added as they are or changed. Ctrl and Enter add it.
 */
export function ActionForm(props: {
  readonly panel: Pick<Panel, 'file' | 'meeting' | 'world'>;
  readonly title: string;
  readonly box: string;
  readonly button: string;
  /** What is changed, as it was when that began, and the events that it comes from. */
  readonly action?: ActionText;
  readonly over?: readonly string[];
  /** `over`: the events that it was typed over, also when that was before a reload. */
  readonly onSave: (value: ActionText, over: readonly string[]) => Promise<void>;
  /** A change was left; what was typed is in the record, or dropped, or (after Escape) kept on the device. */
  readonly onLeave?: () => void;
}) {
  const run = useRunStyles();
  const styles = useStyles();
  const { panel, onLeave } = props;
  const draft = useDraft(panel.world.device, props.box);
  const action = actionDraftFrom(draft.text, actionDraftOf(props.action, props.over));
  const change = (next: Partial<ActionDraft>) => draft.change(JSON.stringify({ ...action, ...next }));
  const choose = (part: 'owner' | 'by', value: string) =>
    change({ [part]: value, chosen: [...new Set([...action.chosen, part])] });
  const whole = props.action
    ? action
    : withOffered(action, actionInOneLine(action.what, panel.file, panel.meeting.time.date));
  const fromLine = (part: 'owner' | 'by') => (whole[part] === action[part] ? {} : { hint: 'From what you typed' });
  const announce = useAnnounce();
  const box = useRef<HTMLTextAreaElement>(null);
  const done = () => {
    draft.change('');
    onLeave?.();
  };
  /** Pressed twice is one action. */
  const saving = useRef(false);
  const save = () => {
    if (action.what.trim() === '' || saving.current) return;
    saving.current = true;
    void props.onSave(actionFrom(whole), action.over).then(() => {
      saving.current = false;
      done();
      if (onLeave) return;
      announce('Action added');
      box.current?.focus();
      // The action that was added stands above it by then.
      requestAnimationFrame(() => box.current?.scrollIntoView({ block: 'nearest' }));
    });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are heard from every control in it
    <div
      onKeyDown={(event) => {
        // What was typed stays on the device: one key may not throw words away.
        if (event.key === 'Escape') onLeave?.();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          save();
        }
      }}
    >
      <Column gap="xs">
        <Text look="smallStrong" as="h3">
          {props.title}
        </Text>
        <Field label="What">
          <Textarea
            ref={box}
            className={run.full}
            rows={2}
            {...(!props.action && { placeholder: 'School: weekly report, from 8 January' })}
            autoFocus={onLeave !== undefined}
            readOnly={!draft.ready}
            value={action.what}
            onChange={(_, { value }) => change({ what: value })}
          />
        </Field>
        <div className={styles.two}>
          <Field label="Who" className={run.field} {...fromLine('owner')}>
            <Select disabled={!draft.ready} value={whole.owner} onChange={(_, { value }) => choose('owner', value)}>
              <option value="">Nobody yet</option>
              {panel.file.people.map(({ id, name, role }) => (
                <option key={id} value={id}>
                  {name}, {role}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="By" className={run.field} {...fromLine('by')}>
            <Input
              type="date"
              className={run.full}
              input={{ style: { minWidth: 0 } }}
              readOnly={!draft.ready}
              value={whole.by}
              onChange={(_, { value }) => choose('by', value)}
            />
          </Field>
        </div>
        <NeedAndOutcome action={action} ready={draft.ready} change={change} />
        <Row wrap>
          <Button
            appearance={onLeave ? 'secondary' : 'primary'}
            disabledFocusable={action.what.trim() === ''}
            onClick={save}
          >
            {props.button}
          </Button>
          {onLeave && <Button onClick={done}>Leave it</Button>}
        </Row>
      </Column>
    </div>
  );
}
