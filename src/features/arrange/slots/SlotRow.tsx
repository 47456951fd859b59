import { mergeClasses, Radio } from '@fluentui/react-components';
import { type CSSProperties, type ReactNode, useId } from 'react';
import type { Slot } from '../../../domain/meeting/slot.ts';
import { isTooSoon } from '../../../domain/meeting/slotOrder.ts';
import { inRow } from '../../../ui/dates.ts';
import { Mark } from '../../../ui/Mark.tsx';
import { Text } from '../../../ui/Text.tsx';
import { type DiaryColumn, inColumn } from './diaryColumns.ts';
import { useSlotStyles } from './slotStyles.ts';
import { bestWords, capital, rowWords, slotValue, spokenSlot } from './slotWords.ts';

/** A time that can be chosen: its day, its start, whose diaries are free, and what is to be said of it. */
export function SlotRow(props: {
  readonly slot: Slot;
  readonly columns: readonly DiaryColumn[];
  readonly chosen: boolean;
  readonly best?: boolean;
  /** Instead of what the slot says of itself. */
  readonly why?: string;
  readonly more?: ReactNode;
}) {
  const styles = useSlotStyles();
  const id = useId();
  const { slot, columns, chosen, best = false, why } = props;
  const { date, start, end } = slot.time;
  return (
    <div className={mergeClasses(styles.row, chosen && styles.chosen)}>
      <label
        htmlFor={id}
        className={mergeClasses(styles.cells, styles.canChoose)}
        style={{ '--people': columnsOf(columns.length) } as CSSProperties}
      >
        <Radio
          id={id}
          value={slotValue(slot.time)}
          aria-label={`${spokenSlot(slot, best)}${why ? `. ${why}` : ''}`}
          className={styles.radio}
        />
        <span className={styles.when}>
          <Text look="strong" nowrap>
            {inRow(date)}
          </Text>
          <Text nowrap>
            {start}–{end}
          </Text>
        </span>
        {columns.map((column) => (
          <DiaryCell key={column.id} words={inColumn(slot, column)} />
        ))}
        <span className={styles.diary}>
          <Mark name="unknown" />
          <Text look="small" ink="second">
            not known
          </Text>
        </span>
        {/* The orange of advice is too pale on the tint of the chosen row, so there the words are plain. */}
        <span className={styles.why}>
          <Text
            look={best ? 'smallStrong' : 'small'}
            ink={chosen ? 'first' : slot.late || why || isTooSoon(slot) ? 'soon' : best ? 'first' : 'second'}
          >
            {best
              ? `${capital(bestWords(slot))}: ${rowWords(slot).slice(0, 1).toLowerCase()}${rowWords(slot).slice(1)}`
              : (why ?? rowWords(slot))}
          </Text>
        </span>
      </label>
      {props.more}
    </div>
  );
}

/** The day is out; nothing to choose. */
export function DroppedRow(props: {
  readonly date: Slot['time']['date'];
  readonly reason: string;
  readonly more?: ReactNode;
}) {
  const styles = useSlotStyles();
  return (
    <div className={styles.row}>
      <div className={styles.cells} style={{ '--people': columnsOf(0) } as CSSProperties}>
        <span className={styles.sign}>
          <Mark name="no" />
        </span>
        <Text ink="third" nowrap>
          {inRow(props.date)}
        </Text>
        <span className={styles.whyOut}>
          <Text look="small" ink="second">
            {capital(props.reason)}
          </Text>
        </span>
      </div>
      {props.more}
    </div>
  );
}

/** A name for a line takes no room: an empty text would make the whole template invalid. */
export const columnsOf = (count: number): string => (count === 0 ? '[people]' : `repeat(${count}, 84px)`);

function DiaryCell({ words }: { readonly words: ReturnType<typeof inColumn> }) {
  const styles = useSlotStyles();
  if (words === 'free')
    return (
      <span className={styles.diary}>
        <Mark name="done" />
        <Text look="small" ink="second">
          free
        </Text>
      </span>
    );
  return (
    <span className={styles.diary}>
      {words === 'not known' && <Mark name="unknown" />}
      <Text look="small" ink="second">
        {words}
      </Text>
    </span>
  );
}
