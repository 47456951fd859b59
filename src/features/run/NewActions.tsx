import { Text } from '../../ui/Text.tsx';
import { ActionForm } from './ActionForm.tsx';
import { ActionView } from './ActionView.tsx';
import { carriedActions, isHalfChanged, type Panel } from './panel.ts';
import { useRunStyles } from './runStyles.ts';
import { Undo } from './Undo.tsx';

/** What this meeting agrees, and the form for the next. Numbers run on from those of the last plan. */
export function NewActions({ panel }: { readonly panel: Panel }) {
  const styles = useRunStyles();
  const { takenActions, view } = panel;
  const carried = carriedActions(panel);
  const isNew = (id: string) => !carried.some((action) => action.id === id);
  const actions = view.record.actions.filter(({ id }) => isNew(id));
  const next = carried.length + actions.length + 1;
  return (
    <>
      <div className={styles.section}>
        <Text look="strong" as="h3">
          {carried.length > 0 ? 'New' : 'What was agreed'}
        </Text>
        <ol className={styles.list}>
          {actions.map((action, place) => (
            <ActionView
              key={action.id}
              panel={panel.row}
              action={action}
              number={carried.length + place + 1}
              half={isHalfChanged(panel, action.id)}
            />
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
          title={`New action ${next}`}
          box={`action:${panel.meeting.id}`}
          button={`Add action ${next}`}
          onSave={(value) => panel.live.add({ type: 'action', target: panel.world.identity.newId(), value })}
        />
      </div>
    </>
  );
}
