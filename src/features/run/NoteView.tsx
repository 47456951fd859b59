import { Button } from '@fluentui/react-components';
import { memo, useState } from 'react';
import { changeBox } from '../../app/notAdded.ts';
import type { NoteText } from '../../domain/meeting/event.ts';
import type { Versions } from '../../domain/meeting/record.ts';
import type { AgendaItem } from '../../domain/procedure/agenda.ts';
import { shortTime } from '../../ui/dates.ts';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { ChangeNote } from './ChangeNote.tsx';
import { Dissent } from './Dissent.tsx';
import { changeButton, focusSoon, itemTitle, undoButton } from './focusSoon.ts';
import { HalfChanged } from './HalfChanged.tsx';
import { asOneNote, noteHeading, wholeNote } from './noteWords.ts';
import { leaveDraft, type RowPanel, voiceName, whoIs } from './panel.ts';
import { useRunStyles } from './runStyles.ts';
import { WordingChoice } from './WordingChoice.tsx';

/** A note: its kind in words, the words themselves, then who and when. Two wordings of it stand side by side. */
export const NoteView = memo(function NoteView(props: {
  readonly panel: RowPanel;
  readonly item: AgendaItem;
  readonly note: Versions<NoteText>;
  /** A change of it was typed and is in no record. */
  readonly half: boolean;
}) {
  const styles = useRunStyles();
  const [changing, setChanging] = useState(false);
  const { panel, item, note } = props;
  const { file, live, world } = panel;
  const shown = note.versions[0];
  if (!shown) return null;
  const mine = note.first.by === world.identity.me.id;
  const heading = (value: NoteText) => noteHeading(value, item, (voice) => voiceName(file, voice));
  const choose = (_: string, place: number, both: boolean) => {
    const older = note.versions
      .slice(1)
      .map(({ value }) => value)
      .toReversed();
    const value = both ? asOneNote([...older, shown.value] as [NoteText]) : (note.versions[place] ?? shown).value;
    void live.add({ type: 'note', target: note.id, value });
    focusSoon(changeButton(note.id), itemTitle);
  };
  // Two may differ in kind and say the same words.
  const kinds = new Set(note.versions.map(({ value }) => heading(value))).size;
  return (
    <li className={styles.entry}>
      <Row apart wrap gap="xs">
        <Text look="smallStrong">{heading(shown.value)}</Text>
        {!changing && note.versions.length === 1 && (
          <Row gap="none">
            <Button
              size="small"
              appearance="subtle"
              className={styles.link}
              id={changeButton(note.id)}
              aria-label={`Change: ${shown.value.text.slice(0, 40)}`}
              onClick={() => setChanging(true)}
            >
              Change
            </Button>
            {mine && <TakeBack panel={panel} note={note} />}
          </Row>
        )}
      </Row>
      {!changing && props.half && (
        <HalfChanged
          onGoOn={() => setChanging(true)}
          onLeave={() => leaveDraft(panel, changeBox(panel.meeting.id, note.id))}
          then={[changeButton(note.id), itemTitle]}
        />
      )}
      {changing ? (
        <ChangeNote
          panel={panel}
          note={note}
          shown={shown.value}
          item={item}
          onDone={() => {
            setChanging(false);
            focusSoon(changeButton(note.id), itemTitle);
          }}
        />
      ) : note.versions.length > 1 ? (
        <WordingChoice
          question="Which wording goes in the minutes?"
          versions={note.versions.map((version) => ({
            ...version,
            words: wholeNote(version.value),
            ...(kinds > 1 && { kind: heading(version.value) }),
          }))}
          who={(account) => whoIs(panel, account)}
          onChoose={choose}
          both
        />
      ) : (
        <Text as="p" className={styles.spoken}>
          {shown.value.text}
        </Text>
      )}
      {!changing && note.versions.length === 1 && <Dissent panel={panel} note={note} shown={shown.value} />}
      <Text look="small" ink="third">
        {whoIs(panel, note.first.by)}, {shortTime(note.first.wall)}
        {note.first.certain ? '' : ', time uncertain'}
        {shown.eventId !== note.first.eventId && note.versions.length === 1
          ? `; changed by ${whoIs(panel, shown.by)}, ${shortTime(shown.wall)}`
          : ''}
      </Text>
    </li>
  );
});

function TakeBack({ panel, note }: { readonly panel: RowPanel; readonly note: Versions<NoteText> }) {
  const styles = useRunStyles();
  const shown = note.versions[0];
  if (!shown) return null;
  return (
    <Button
      size="small"
      appearance="subtle"
      className={styles.link}
      aria-label={`Take back: ${shown.value.text.slice(0, 40)}`}
      onClick={() => {
        panel.takenNotes.add({ target: note.id, value: shown.value });
        focusSoon(undoButton(note.id));
      }}
    >
      Take back
    </Button>
  );
}
