import { Button, Textarea } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { changeBox } from '../../app/notAdded.ts';
import type { NoteText } from '../../domain/meeting/event.ts';
import { takesRecommendations } from '../../domain/meeting/recommended.ts';
import type { Versions } from '../../domain/meeting/record.ts';
import type { AgendaItem } from '../../domain/procedure/agenda.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { choiceId, KindOfNote, VoiceOfNote } from './KindAndVoice.tsx';
import { changedNote, type NoteChange, noteChangeFrom, noteChangeOf, sameNote } from './noteChange.ts';
import { lacks } from './noteWords.ts';
import type { RowPanel } from './panel.ts';
import { useRunStyles } from './runStyles.ts';

/**
 * A note changed: its words, its kind, whose it is. Written over what was there when changing began, also when that
 * was before a reload: a change that someone else made meanwhile stays beside it.
 */
export function ChangeNote(props: {
  readonly panel: RowPanel;
  readonly note: Versions<NoteText>;
  readonly shown: NoteText;
  readonly item: AgendaItem | undefined;
  /** Left; what was typed is in the record, or dropped, or (after Escape) kept on the device. */
  readonly onDone: () => void;
}) {
  const styles = useRunStyles();
  const { panel, note, onDone } = props;
  const [before] = useState(() => ({ value: props.shown, change: noteChangeOf(note, props.shown) }));
  const id = `change-${note.id}`;
  const [asked, setAsked] = useState('');
  const draft = useDraft(panel.world.device, changeBox(panel.meeting.id, note.id));
  /** Pressed twice is one change. */
  const saving = useRef(false);
  const typed = noteChangeFrom(draft.text);
  const change = typed ?? before.change;
  const edit = (next: Partial<NoteChange>) => {
    setAsked('');
    draft.change(JSON.stringify({ ...change, ...next }));
  };
  const leave = () => {
    draft.change('');
    onDone();
  };
  const save = () => {
    const value = changedNote(before.value.item, change, props.shown);
    if (value.text === '' || saving.current) return;
    const wasNobodys = before.value.tag === 'disagreement' && !before.value.voice;
    const asks = lacks(props.item, panel.file, change, wasNobodys || asked !== '');
    if (asks !== undefined) {
      setAsked(asks.words);
      document.getElementById(choiceId(id, asks.at))?.focus();
      return;
    }
    if (!typed || sameNote(value, before.value)) leave();
    else {
      saving.current = true;
      void panel.live.add({ type: 'note', target: note.id, value }, change.over).then(leave);
    }
  };
  // What was kept comes first: typing may not begin over it.
  if (!draft.ready) return null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are heard from every control in it
    <div
      onKeyDown={(event) => {
        // What was typed stays on the device: one key may not throw words away.
        if (event.key === 'Escape') onDone();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          save();
        }
      }}
    >
      <Column gap="xs">
        <Textarea
          className={styles.full}
          aria-label="New wording"
          rows={3}
          autoFocus
          value={change.text}
          onChange={(_, { value }) => edit({ text: value })}
        />
        <Row>
          <KindOfNote
            id={id}
            recommends={takesRecommendations(panel.profile)}
            said={change}
            ready
            change={({ tag }) => tag !== '' && edit({ tag })}
            label="New kind"
          />
        </Row>
        <VoiceOfNote
          id={id}
          panel={panel}
          item={props.item}
          said={change}
          ready
          change={edit}
          label="Whose it is"
          none="Nobody named"
        />
        <Row>
          <Button size="small" appearance="primary" disabledFocusable={change.text.trim() === ''} onClick={save}>
            Use this wording
          </Button>
          <Button size="small" onClick={leave}>
            Leave it
          </Button>
        </Row>
        {asked !== '' && (
          <div role="alert">
            <Text look="small" ink="late">
              {asked}
            </Text>
          </div>
        )}
      </Column>
    </div>
  );
}
