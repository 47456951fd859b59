import { Button, Field, Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { ActionText } from '../../domain/meeting/event.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { type ActionDraft, actionDraftFrom, actionDraftOf, actionFrom } from './actionDraft.ts';
import type { Panel } from './panel.ts';
import { useRunStyles } from './runStyles.ts';

const useStyles = makeStyles({
  two: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(150px, 1fr))',
    gap: tokens.spacingHorizontalS,
  },
  /** A choice with a long name may not widen the panel. */
  field: { gridTemplateColumns: 'minmax(0, 1fr)' },
});

/** What, who, by when. On this device at each change. */
export function ActionForm(props: {
  readonly panel: Panel;
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
  const done = () => {
    draft.change('');
    onLeave?.();
  };
  /** Pressed twice is one action. */
  const saving = useRef(false);
  const save = () => {
    if (action.what.trim() === '' || saving.current) return;
    saving.current = true;
    void props.onSave(actionFrom(action), action.over).then(() => {
      saving.current = false;
      done();
    });
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard from every control in it
    <div
      onKeyDown={(event) => {
        // What was typed stays on the device: one key may not throw words away.
        if (event.key === 'Escape') onLeave?.();
      }}
    >
      <Column gap="xs">
        <Text look="smallStrong" as="h3">
          {props.title}
        </Text>
        <Field label="What">
          <Textarea
            className={run.full}
            rows={2}
            autoFocus={onLeave !== undefined}
            readOnly={!draft.ready}
            value={action.what}
            onChange={(_, { value }) => change({ what: value })}
          />
        </Field>
        <div className={styles.two}>
          <Field label="Who" className={styles.field}>
            <Select disabled={!draft.ready} value={action.owner} onChange={(_, { value }) => change({ owner: value })}>
              <option value="">Nobody yet</option>
              {panel.file.people.map(({ id, name, role }) => (
                <option key={id} value={id}>
                  {name}, {role}
                </option>
              ))}
            </Select>
          </Field>
          <Field label="By" className={styles.field}>
            <Input
              type="date"
              className={run.full}
              input={{ style: { minWidth: 0 } }}
              readOnly={!draft.ready}
              value={action.by}
              onChange={(_, { value }) => change({ by: value })}
            />
          </Field>
        </div>
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
