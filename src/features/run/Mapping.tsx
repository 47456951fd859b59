import { makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { NoteTag } from '../../domain/meeting/event.ts';
import type { AgendaItem } from '../../domain/procedure/agenda.ts';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { MappingBox } from './MappingBox.tsx';
import { NoteView } from './NoteView.tsx';
import { isHalfChanged, type Panel, voices } from './panel.ts';
import { useRunStyles } from './runStyles.ts';

const useStyles = makeStyles({
  // Beside a call one under the other; as many beside each other as there is room for.
  columns: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 165px), 1fr))',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalM,
    alignItems: 'start',
  },
});

export type MappedTag = Extract<NoteTag, 'worry' | 'working well' | 'needs to happen'>;

const columns: readonly { readonly tag: MappedTag; readonly title: string; readonly add: string }[] = [
  { tag: 'worry', title: 'Worries', add: 'Add a worry' },
  { tag: 'working well', title: 'Working well', add: 'Add what works' },
  { tag: 'needs to happen', title: 'Needs to happen', add: 'Add what is needed' },
];

/** Whether notes of this kind stand in one of the three columns. */
export const isMapped = (tag: NoteTag | undefined): boolean => columns.some((column) => column.tag === tag);

/**
 * What worries people, what works and what needs to happen, from the whole meeting, in three columns: filled in while
 * something else is discussed. What is added here belongs to `item`.
 */
export function Mapping({ panel, item }: { readonly panel: Panel; readonly item: AgendaItem }) {
  const own = useStyles();
  const styles = useRunStyles();
  const [voice, setVoice] = useState('');
  const { agenda, view } = panel;
  return (
    <Column gap="m">
      <Select size="small" aria-label="Who says it" value={voice} onChange={(_, { value }) => setVoice(value)}>
        <option value="">Who says it: nobody named</option>
        {voices(panel, voice).map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </Select>
      <div className={own.columns}>
        {columns.map(({ tag, title, add }) => {
          const notes = view.record.notes.filter((note) => note.versions[0]?.value.tag === tag);
          return (
            <Column key={tag} gap="xs">
              <Text as="h3" look="smallStrong">
                {title}
                {notes.length > 0 && ` (${notes.length})`}
              </Text>
              <MappingBox
                panel={panel}
                item={item.id}
                tag={tag}
                label={add}
                voice={voice}
                // Said again for the next one, so that no words get a wrong name.
                onAdded={() => setVoice('')}
              />
              <ul className={styles.list} aria-label={title}>
                {notes.map((note) => (
                  <NoteView
                    key={note.id}
                    panel={panel.row}
                    item={agenda.find((line) => line.item.id === note.versions[0]?.value.item)?.item ?? item}
                    note={note}
                    half={isHalfChanged(panel, note.id)}
                  />
                ))}
              </ul>
            </Column>
          );
        })}
      </div>
    </Column>
  );
}
