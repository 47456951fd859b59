import type { StatementName } from '../../domain/meeting/event.ts';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { ActionForm } from './ActionForm.tsx';
import { ActionView } from './ActionView.tsx';
import { focusSoon, planTitle } from './focusSoon.ts';
import { KeptText } from './KeptText.tsx';
import { type Panel, whoIs, writeOver } from './panel.ts';
import { useRunStyles } from './runStyles.ts';
import { Undo } from './Undo.tsx';
import { WordingChoice } from './WordingChoice.tsx';

/** Danger statement, safety goal, and who does what by when. */
export function PlanTab({ panel }: { readonly panel: Panel }) {
  const styles = useRunStyles();
  const { file, takenActions, view } = panel;
  const { actions } = view.record;
  return (
    <div className={styles.scroll}>
      <Row apart wrap>
        <div id={planTitle} tabIndex={-1} style={{ outline: 'none' }}>
          <Text look="section" as="h2">
            Plan
          </Text>
        </div>
        <Text look="small" ink="second">
          {actions.length} {actions.length === 1 ? 'action' : 'actions'}
          {file.plan.version === 0 ? ', first version' : ''}
        </Text>
      </Row>
      <div className={styles.section}>
        <Statement panel={panel} name="danger statement" label="Danger statement" />
        <Statement panel={panel} name="safety goal" label="Safety goal" />
      </div>
      <div className={styles.section}>
        <Text look="strong" as="h3">
          What was agreed
        </Text>
        <ol className={styles.list}>
          {actions.map((action, place) => (
            <ActionView key={action.id} panel={panel} action={action} number={place + 1} />
          ))}
          {takenActions.list.map((taken) => (
            <Undo
              key={taken.target}
              target={taken.target}
              words={taken.value.what}
              onUndo={() => takenActions.undo(taken)}
            />
          ))}
        </ol>
      </div>
      <div className={styles.section}>
        <ActionForm
          panel={panel}
          title={`New action ${actions.length + 1}`}
          box={`action:${panel.meeting.id}`}
          button={`Add action ${actions.length + 1}`}
          onSave={(value) => panel.live.add({ type: 'action', target: panel.world.identity.newId(), value })}
        />
      </div>
    </div>
  );
}

function Statement(props: { readonly panel: Panel; readonly name: StatementName; readonly label: string }) {
  const { panel, name } = props;
  const versions = panel.view.record.statements.get(name)?.versions ?? [];
  if (versions.length > 1)
    return (
      <WordingChoice
        question={`${props.label}: which wording stands?`}
        versions={versions.map((version) => ({ ...version, words: version.value }))}
        who={(account) => whoIs(panel, account)}
        onChoose={(words) => {
          void panel.live.add({ type: 'statement', target: name, value: words });
          focusSoon(planTitle);
        }}
        both
      />
    );
  return (
    <KeptText
      label={props.label}
      rows={3}
      device={panel.world.device}
      box={`statement:${panel.meeting.id}:${name}`}
      value={versions[0]?.value ?? ''}
      base={versions.map(({ eventId }) => eventId)}
      save={(text, basedOn) => writeOver(panel, { type: 'statement', target: name, value: text }, basedOn)}
    />
  );
}
