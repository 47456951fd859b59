import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { takesRecommendations } from '../../domain/meeting/recommended.ts';
import type { AgendaItem } from '../../domain/procedure/agenda.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { itemTitle, noteBox } from './focusSoon.ts';
import { choiceId, KindOfNote, VoiceOfNote } from './KindAndVoice.tsx';
import { type NoteDraft, noteDraftFrom } from './noteDraft.ts';
import { tagOfKey, withSign } from './noteSigns.ts';
import { asksForChildOnly, isOwn, lacks, saidBy, usualTag, voiceAsked } from './noteWords.ts';
import { type Panel, whoIs } from './panel.ts';
import { useRunStyles } from './runStyles.ts';
import { Writing } from './Writing.tsx';
import { areInShort, whoWrites } from './whoWrites.ts';

const useStyles = makeStyles({
  composer: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  /** One line, and as many as are written. */
  grows: { fieldSizing: 'content', minHeight: '32px', maxHeight: '120px' },
});

const idPrefix = 'note';

/**
 * Where a note is written: always in the same place, on this device at each change. One line until it is used. Ctrl and
 * Enter add it.
 */
export function NoteComposer(props: {
  readonly panel: Panel;
  readonly item: AgendaItem;
  readonly onAdded: () => void;
}) {
  const { panel, item } = props;
  const styles = useRunStyles();
  const own = useStyles();
  const [used, setUsed] = useState(false);
  const recommends = takesRecommendations(panel.profile);
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

  const here = whoWrites(panel).get(item.id) ?? [];
  const there = here.length > 0 ? here : [...new Set(view.others.map((id) => whoIs(panel, id)))];

  const add = () => {
    const text = note.text.trim();
    if (text === '' || adding.current) return;
    const asks = lacks(item, file, note, asked !== '');
    const { tag } = note;
    if (tag === '' || asks !== undefined) {
      setAsked(asks?.words ?? '');
      if (asks) document.getElementById(choiceId(idPrefix, asks.at))?.focus();
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

  const open = used || note.text !== '';

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are heard from the box and from its choices
    <div
      className={own.composer}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
          event.preventDefault();
          add();
        }
        const tag = tagOfKey(recommends, event);
        if (tag) {
          event.preventDefault();
          change({ tag });
        }
        // Out of the box, so that the keys of the panel are heard.
        if (event.key === 'Escape') {
          document.getElementById(itemTitle)?.focus();
          setUsed(false);
        }
      }}
    >
      {there.length > 0 && (
        <Row gap="snudge">
          {/* A pen only for those who are writing. */}
          <Writing names={here} />
          <Text look="small" ink="second">
            {areInShort(there)} {here.length > 0 ? 'writing here' : 'in the record too'}
          </Text>
        </Row>
      )}
      <Textarea
        ref={box}
        id={noteBox}
        title="n comes here from anywhere in the item; Ctrl and Enter add the note"
        className={styles.full}
        textarea={{ className: own.grows }}
        aria-label="Note"
        placeholder="Write what was said"
        rows={open ? 2 : 1}
        resize="none"
        readOnly={!draft.ready}
        value={note.text}
        // Open until the next item: what moved away under a press would not be pressed.
        onFocus={() => setUsed(true)}
        onChange={(_, { value }) => change(withSign(note.text, value, recommends))}
      />
      {open && (
        <>
          <VoiceOfNote
            id={idPrefix}
            panel={panel}
            item={item}
            said={note}
            ready={draft.ready}
            change={change}
            label={voiceAsked(note.tag)}
            none={
              !isOwn(note.tag)
                ? 'Who says it: nobody named'
                : note.tag === 'view' && asksForChildOnly(item)
                  ? 'Said or told by'
                  : voiceAsked(note.tag)
            }
          />
          <Row>
            <KindOfNote
              id={idPrefix}
              recommends={recommends}
              said={note}
              ready={draft.ready}
              change={change}
              label="Kind of note"
              none="Kind of note"
            />
            <Button size="small" title="Ctrl and Enter" disabledFocusable={note.text.trim() === ''} onClick={add}>
              Add note
            </Button>
          </Row>
        </>
      )}
      {asked !== '' && (
        <div role="alert">
          <Text look="small" ink="late">
            {asked}
          </Text>
        </div>
      )}
    </div>
  );
}
