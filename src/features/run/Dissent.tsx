import { Checkbox } from '@fluentui/react-components';
import type { NoteText } from '../../domain/meeting/event.ts';
import { madeOver } from '../../domain/meeting/madeOver.ts';
import { KeptText } from './KeptText.tsx';
import { type Panel, writeOver } from './panel.ts';

/** F-CAP-03: what is done about a disagreement, and whether it goes beyond this meeting. Both reach the minutes. */
export function Dissent(props: { readonly panel: Panel; readonly id: string; readonly note: NoteText }) {
  const { panel, id, note } = props;
  if (note.tag !== 'disagreement') return null;
  const { live, meeting, view, world } = panel;
  const body = (value: NoteText) => ({ type: 'note', target: id, value }) as const;
  const { escalated, ...rest } = note;
  return (
    <>
      <KeptText
        label="What is done about it"
        rows={2}
        device={world.device}
        box={`dissent:${meeting.id}:${id}`}
        value={note.answer ?? ''}
        base={madeOver(view.record, body(note))}
        save={(answer, basedOn) => writeOver(panel, body({ ...note, answer }), basedOn)}
      />
      <Checkbox
        label="It is taken further, under the procedure for disagreements"
        checked={escalated === true}
        onChange={(_, { checked }) =>
          void live.add(body(checked === true ? { ...rest, escalated: true } : rest), madeOver(view.record, body(note)))
        }
      />
    </>
  );
}
