import { Button, Input } from '@fluentui/react-components';
import { useRef } from 'react';
import type { PersonId } from '../../domain/case/caseFile.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Row } from '../../ui/layout.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import type { MappedTag } from './Mapping.tsx';
import { noteDraftFrom } from './noteDraft.ts';
import type { Panel } from './panel.ts';
import { useRunStyles } from './runStyles.ts';

/** One line of a column: Enter adds it, and the next can be typed at once. On the device at each change. */
export function MappingBox(props: {
  readonly panel: Panel;
  readonly item: string;
  readonly tag: MappedTag;
  readonly label: string;
  readonly voice: PersonId;
  readonly onAdded: () => void;
}) {
  const styles = useRunStyles();
  const announce = useAnnounce();
  const { panel, item, tag, label, voice } = props;
  const { live, meeting, world } = panel;
  const draft = useDraft(world.device, `note:${meeting.id}:${item}#${tag}`);
  const { text } = noteDraftFrom(draft.text, tag);
  const box = useRef<HTMLInputElement>(null);
  const latest = useRef(text);
  latest.current = text;
  /** Pressed twice is one note. */
  const adding = useRef(false);
  const change = (words: string) => draft.change(words === '' ? '' : JSON.stringify({ text: words, tag }));
  const add = () => {
    const words = text.trim();
    if (words === '' || adding.current) return;
    adding.current = true;
    const value = { item, tag, text: words, ...(voice !== '' && { voice }) };
    void live.add({ type: 'note', target: world.identity.newId(), value }).then(() => {
      adding.current = false;
      // What was typed on meanwhile stays.
      change(latest.current.startsWith(text) ? latest.current.slice(text.length) : latest.current);
      announce('Note added');
      props.onAdded();
      box.current?.focus();
    });
  };
  return (
    <Row gap="xs">
      <Input
        ref={box}
        size="small"
        className={styles.grow}
        aria-label={label}
        placeholder={label}
        title="Enter adds it"
        readOnly={!draft.ready}
        value={text}
        onChange={(_, { value }) => change(value)}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
          event.preventDefault();
          add();
        }}
      />
      <Button size="small" aria-label={`${label}: add`} disabledFocusable={text.trim() === ''} onClick={add}>
        Add
      </Button>
    </Row>
  );
}
