import { Button, Textarea } from '@fluentui/react-components';
import { Edit16Regular } from '@fluentui/react-icons/svg/edit';
import { useRef, useState } from 'react';
import type { AgendaItem } from '../../domain/procedure/agenda.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { KindOfNote, VoiceOfNote } from './KindAndVoice.tsx';
import { type NoteDraft, noteDraftFrom } from './noteDraft.ts';
import { asksForChildOnly, lacks, saidBy, usualTag } from './noteWords.ts';
import { type Panel, whoIs } from './panel.ts';
import { useRunStyles } from './runStyles.ts';

/** Where a note is written: always in the same place, on this device at each change. Ctrl and Enter add it. */
export function NoteComposer(props: {
  readonly panel: Panel;
  readonly item: AgendaItem;
  readonly onAdded: () => void;
}) {
  const { panel, item } = props;
  const styles = useRunStyles();
  const announce = useAnnounce();
  const { file, live, meeting, view, world } = panel;
  const draft = useDraft(world.device, `note:${meeting.id}:${item.id}`);
  const note = noteDraftFrom(draft.text, usualTag(item));
  const [asked, setAsked] = useState('');
  const box = useRef<HTMLTextAreaElement>(null);
  /** Pressed twice is one note. */
  const adding = useRef(false);
  const latest = useRef(note);
  latest.current = note;
  const change = (next: Partial<NoteDraft>) => {
    setAsked('');
    draft.change(JSON.stringify({ ...note, ...next }));
  };

  const add = () => {
    const text = note.text.trim();
    if (text === '' || adding.current) return;
    const asks = lacks(item, file, note);
    const { tag } = note;
    if (tag === '' || asks !== undefined) {
      setAsked(asks ?? '');
      return;
    }
    const said = saidBy({ ...note, tag });
    const written = note.text;
    adding.current = true;
    void live
      .add({ type: 'note', target: world.identity.newId(), value: { item: item.id, text, ...said } })
      .then(() => {
        adding.current = false;
        // What was typed on meanwhile stays in the box.
        const now = latest.current;
        const rest = now.text.startsWith(written) ? now.text.slice(written.length) : now.text;
        // The kind stays for the next one; whose view it is has to be said again, so that no words get a wrong name.
        const whose = rest === '' ? { voice: '', about: '' } : {};
        draft.change(JSON.stringify({ ...now, text: rest, ...whose }));
        announce('Note added');
        props.onAdded();
        box.current?.focus();
      });
  };

  return (
    <>
      {view.others.length > 0 && (
        <Row gap="snudge">
          <Edit16Regular aria-hidden />
          <Text look="small" ink="second">
            {inWords([...new Set(view.others.map((id) => whoIs(panel, id)))])} in the record too
          </Text>
        </Row>
      )}
      <Textarea
        ref={box}
        className={styles.full}
        aria-label="Note"
        placeholder="Write what was said"
        rows={2}
        resize="none"
        readOnly={!draft.ready}
        value={note.text}
        onChange={(_, { value }) => change({ text: value })}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
            event.preventDefault();
            add();
          }
        }}
      />
      <VoiceOfNote
        panel={panel}
        item={item}
        said={note}
        ready={draft.ready}
        change={change}
        label="Whose view"
        none={asksForChildOnly(item) ? 'Said or told by' : 'Whose view'}
      />
      <Row>
        <KindOfNote said={note} ready={draft.ready} change={change} label="Kind of note" none="Kind of note" />
        <Button size="small" disabledFocusable={note.text.trim() === ''} onClick={add}>
          Add note
        </Button>
      </Row>
      {asked !== '' && (
        <div role="alert">
          <Text look="small" ink="late">
            {asked}
          </Text>
        </div>
      )}
    </>
  );
}

const inWords = (names: readonly string[]) =>
  names.length < 2 ? `${names[0] ?? ''} is` : `${names.slice(0, -1).join(', ')} and ${names.at(-1)} are`;
