import { Checkbox } from '@fluentui/react-components';
import type { NoteText } from '../../domain/meeting/event.ts';
import { madeOverShown } from '../../domain/meeting/madeOver.ts';
import type { Versions } from '../../domain/meeting/record.ts';
import { KeptText } from './KeptText.tsx';
import { type RowPanel, writeOver } from './panel.ts';

/** F-CAP-03: what is done about a disagreement, and whether it goes beyond this meeting. Both reach the minutes. */
export function Dissent(props: {
  readonly panel: RowPanel;
  readonly note: Versions<NoteText>;
  readonly shown: NoteText;
}) {
  const { panel, note, shown } = props;
  if (shown.tag !== 'disagreement') return null;
  const { live, meeting, world } = panel;
  const body = (value: NoteText) => ({ type: 'note', target: note.id, value }) as const;
  const base = madeOverShown(note);
  const { escalated, ...rest } = shown;
  return (
    <>
      <KeptText
        label="What is done about it"
        rows={2}
        device={world.device}
        box={`dissent:${meeting.id}:${note.id}`}
        value={shown.answer ?? ''}
        base={base}
        save={(answer, basedOn) => writeOver(panel, body({ ...shown, answer }), basedOn)}
      />
      <Checkbox
        label="It is taken further, under the procedure for disagreements"
        checked={escalated === true}
        onChange={(_, { checked }) => void live.add(body(checked === true ? { ...rest, escalated: true } : rest), base)}
      />
    </>
  );
}
