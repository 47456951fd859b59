import { Button, Radio } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { Slot } from '../../../domain/meeting/slot.ts';
import type { SlotDay } from '../../../domain/meeting/slotDays.ts';
import { inHeading } from '../../../ui/dates.ts';
import { Text } from '../../../ui/Text.tsx';
import type { DiaryColumn } from './diaryColumns.ts';
import { DroppedRow, SlotRow } from './SlotRow.tsx';
import { useSlotStyles } from './slotStyles.ts';
import { droppedLines, rowWords, slotValue, spokenSlot } from './slotWords.ts';

/** One day: its best time, the one that was chosen if that is another, and all others when they are asked for. */
export function SlotDayRows(props: {
  readonly day: SlotDay;
  readonly columns: readonly DiaryColumn[];
  readonly chosen: string;
  readonly best: Slot | undefined;
}) {
  const styles = useSlotStyles();
  const { day, columns, chosen } = props;
  const [open, setOpen] = useState(false);
  const region = useId();
  const [first, ...others] = day.kept;
  const lines = droppedLines(day.dropped);
  const hasMore = others.length > 0 || (first ? lines.length > 0 : lines.length > 1);
  const more = hasMore && (
    <Button
      size="small"
      appearance="subtle"
      className={styles.more}
      aria-expanded={open}
      aria-controls={region}
      aria-label={`${open ? 'Fewer' : 'Other times'}, ${inHeading(day.date)}`}
      onClick={() => setOpen(!open)}
    >
      {open ? 'Fewer' : 'Other times'}
    </Button>
  );
  const isChosen = (slot: Slot) => slotValue(slot.time) === chosen;
  const picked = others.find(isChosen);
  return (
    <>
      {first ? (
        <SlotRow slot={first} columns={columns} chosen={isChosen(first)} best={first === props.best} more={more} />
      ) : (
        <DroppedRow date={day.date} reason={day.reason ?? ''} more={more} />
      )}
      {picked && !open && <SlotRow slot={picked} columns={columns} chosen />}
      {open && (
        <div id={region} className={styles.others}>
          <div className={styles.times}>
            {inOrder(others).map((slot) => (
              <OtherTime key={slot.time.start} slot={slot} usual={first ? rowWords(first) : ''} />
            ))}
          </div>
          {lines.map(({ starts, words }) => (
            <Text key={starts} as="p" look="small" ink="second">
              {starts}: {words}
            </Text>
          ))}
        </div>
      )}
    </>
  );
}

const inOrder = (slots: readonly Slot[]) => [...slots].sort((a, b) => (a.time.start < b.time.start ? -1 : 1));

/** Says only what the day's first time does not. */
function OtherTime({ slot, usual }: { readonly slot: Slot; readonly usual: string }) {
  const own = rowWords(slot);
  const label = own === usual ? slot.time.start : `${slot.time.start} ${ownWords(own, usual)}`;
  return <Radio value={slotValue(slot.time)} label={label.trim()} aria-label={spokenSlot(slot, false)} />;
}

function ownWords(own: string, usual: string): string {
  const said = new Set(usual.toLowerCase().split('; '));
  const fresh = own.split('; ').filter((words) => !said.has(words.toLowerCase()));
  return fresh.length > 0 ? `(${fresh.join('; ')})` : '';
}
