import { Button, Textarea } from '@fluentui/react-components';
import { useState } from 'react';
import type { NoteText } from '../../domain/meeting/event.ts';
import type { Versions } from '../../domain/meeting/record.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import type { Panel } from './panel.ts';
import { useRunStyles } from './runStyles.ts';

/** Another wording of a note, written over the one that was there when changing began. */
export function ChangeNote(props: {
  readonly panel: Panel;
  readonly note: Versions<NoteText>;
  readonly onDone: () => void;
}) {
  const styles = useRunStyles();
  const { panel, note, onDone } = props;
  const [began] = useState(note);
  const before = began.versions[0]?.value;
  const draft = useDraft(panel.world.device, `change:${panel.meeting.id}:${note.id}`);
  if (!before) return null;
  const text = draft.text === '' ? before.text : draft.text;
  const done = () => {
    draft.change('');
    onDone();
  };
  const save = () => {
    if (text.trim() === '' || text === before.text) {
      done();
      return;
    }
    const over = began.versions.map(({ eventId }) => eventId);
    void panel.live.add({ type: 'note', target: note.id, value: { ...before, text: text.trim() } }, over).then(done);
  };
  return (
    <Column gap="xs">
      <Textarea
        className={styles.full}
        aria-label="New wording"
        rows={3}
        autoFocus
        value={text}
        onChange={(_, { value }) => draft.change(value)}
      />
      <Row>
        <Button size="small" appearance="primary" onClick={save}>
          Use this wording
        </Button>
        <Button size="small" onClick={done}>
          Leave it
        </Button>
      </Row>
    </Column>
  );
}
