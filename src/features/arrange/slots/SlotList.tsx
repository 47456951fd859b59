import { Button, RadioGroup } from '@fluentui/react-components';
import { type CSSProperties, useState } from 'react';
import { isClosed, type SlotDay } from '../../../domain/meeting/slotDays.ts';
import type { PlainDate } from '../../../domain/time/plainDate.ts';
import { inHeader } from '../../../ui/dates.ts';
import { Text } from '../../../ui/Text.tsx';
import { type DiaryColumn, diaryColumns } from './diaryColumns.ts';
import { SlotDayRows } from './SlotDayRows.tsx';
import { columnsOf, SlotRow } from './SlotRow.tsx';
import { pageOf, slotPages, withClosedGathered } from './slotPages.ts';
import { useSlotStyles } from './slotStyles.ts';
import { closedWords, slotValue } from './slotWords.ts';
import type { FoundSlots } from './useSlots.ts';

/** Day by day to the due date, whose post lies down here as the thick rule. One radio group: arrows go through it. */
export function SlotList(props: {
  readonly found: FoundSlots;
  /** As `slotValue`; empty while nothing is chosen. */
  readonly chosen: string;
  readonly date: string;
  readonly due: PlainDate | undefined;
  readonly disabled: boolean;
  readonly choose: (value: string) => void;
  readonly lookLater: () => void;
}) {
  const styles = useSlotStyles();
  const { found, chosen, due } = props;
  const columns = diaryColumns(found.facts);
  const pages = slotPages(found.days);
  const [page, setPage] = useState(() => pageOf(pages, props.date || found.best?.time.date));
  const at = Math.min(page, pages.length - 1);
  const days = pages[at] ?? [];
  const isLast = at === pages.length - 1;
  return (
    <>
      <RadioGroup
        aria-label="Times"
        className={styles.list}
        value={chosen}
        disabled={props.disabled}
        onChange={(_, { value }) => props.choose(value)}
      >
        <Heads columns={columns} />
        {found.bad.map(({ slot, asks }) => (
          <SlotRow
            key={slotValue(slot.time)}
            slot={slot}
            columns={columns}
            chosen={slotValue(slot.time) === chosen}
            why={asks.join('. ')}
          />
        ))}
        {withClosedGathered(days).map((row) => {
          const dates: readonly SlotDay[] = 'date' in row ? [row] : row;
          const [first] = dates;
          const last = dates.at(-1);
          if (!first || !last) return null;
          return (
            <div key={first.date}>
              {isClosed(first) ? (
                <div className={styles.closed}>
                  <span aria-hidden className={styles.sides}>
                    <span className={styles.ring} />
                  </span>
                  <Text look="small" ink="second">
                    {closedWords(dates)}
                  </Text>
                </div>
              ) : (
                <SlotDayRows day={first} columns={columns} chosen={chosen} best={found.best} />
              )}
              {due !== undefined && first.date <= due && due <= last.date && <DueRule due={due} />}
            </div>
          );
        })}
      </RadioGroup>
      <div className={styles.foot}>
        {at > 0 && (
          <Button size="small" onClick={() => setPage(at - 1)}>
            Earlier days
          </Button>
        )}
        {!isLast && (
          <Button size="small" onClick={() => setPage(at + 1)}>
            Later days
          </Button>
        )}
        {isLast && due !== undefined && !found.laterToo && (
          <Button
            size="small"
            onClick={() => {
              props.lookLater();
              setPage(at + (days.filter((day) => !isClosed(day)).length < 10 ? 0 : 1));
            }}
          >
            Look after the due date
          </Button>
        )}
      </div>
    </>
  );
}

function DueRule({ due }: { readonly due: PlainDate }) {
  const styles = useSlotStyles();
  return (
    <div className={styles.due}>
      <Text look="smallStrong">{inHeader(due)}</Text>{' '}
      <Text look="small" ink="second">
        nothing after this line is in time.
      </Text>
    </div>
  );
}

/** For the eye: each time is named in full for those who hear it. */
function Heads({ columns }: { readonly columns: readonly DiaryColumn[] }) {
  const styles = useSlotStyles();
  return (
    <div aria-hidden className={styles.head}>
      <div className={styles.cells} style={{ '--people': columnsOf(columns.length) } as CSSProperties}>
        <span />
        {['Day', 'Time', ...columns.map(({ head }) => head), 'Others', 'Why'].map((head) => (
          <Text key={head} look="small" ink="second">
            {head}
          </Text>
        ))}
      </div>
    </div>
  );
}
