import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { CaseEntry } from '../../domain/case/caseIndex.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import { CaseLine } from './CaseLine.tsx';
import { placeAfter } from './placeAfter.ts';

const useStyles = makeStyles({
  list: { position: 'relative', listStyleType: 'none', margin: 0, padding: 0, width: '100%' },
  line: { position: 'absolute', top: 0, left: 0, width: '100%' },
});

/**
 * Only the lines that can be seen are drawn, and the one that Tab stops at: arrow keys go through all of them. `at` is
 * the case that was opened last, where focus goes back to.
 */
export function CaseList(props: {
  readonly found: readonly CaseEntry[];
  readonly today: PlainDate;
  readonly scrolls: HTMLDivElement;
  readonly at: string | undefined;
  readonly hrefOf: (reference: string) => string;
  readonly onAt: (reference: string) => void;
}) {
  const styles = useStyles();
  const { found, scrolls } = props;
  const [current, setCurrent] = useState(() => Math.max(0, placeOf(found, props.at)));
  const list = useRef<HTMLUListElement>(null);
  // What focus is owed to, once that line is drawn.
  const owed = useRef<number | undefined>(undefined);
  const stop = Math.min(current, found.length - 1);

  const lines = useVirtualizer({
    count: found.length,
    getScrollElement: () => scrolls,
    estimateSize: () => 41,
    overscan: 8,
    // The heads stay at the top of what scrolls.
    scrollPaddingStart: 36,
    scrollPaddingEnd: 40,
    getItemKey: (place) => found[place]?.row.reference ?? place,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), stop])].sort((a, b) => a - b),
  });

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when one comes back to the list
  useEffect(() => {
    const place = placeOf(found, props.at);
    if (place < 0) return;
    owed.current = place;
    lines.scrollToIndex(place, { align: 'center' });
  }, []);

  useEffect(() => {
    const line = owed.current === undefined ? null : list.current?.querySelector(`[data-place="${owed.current}"]`);
    if (!(line instanceof HTMLElement)) return;
    owed.current = undefined;
    line.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const to = placeAfter(event.key, stop, found.length);
    if (to === undefined) return;
    event.preventDefault();
    owed.current = to;
    setCurrent(to);
    lines.scrollToIndex(to);
  };

  return (
    <ul ref={list} className={styles.list} style={{ height: lines.getTotalSize() }} aria-label="Cases">
      {lines.getVirtualItems().map(({ index, key, start }) => {
        const entry = found[index];
        if (!entry) return null;
        const { reference } = entry.row;
        return (
          <li
            key={key}
            ref={lines.measureElement}
            data-index={index}
            className={styles.line}
            style={{ transform: `translateY(${start}px)` }}
            aria-setsize={found.length}
            aria-posinset={index + 1}
          >
            <CaseLine
              entry={entry}
              today={props.today}
              href={props.hrefOf(reference)}
              place={index}
              current={index === stop}
              onFocus={() => {
                setCurrent(index);
                props.onAt(reference);
              }}
              onKeyDown={onKeyDown}
            />
          </li>
        );
      })}
    </ul>
  );
}

const placeOf = (found: readonly CaseEntry[], reference: string | undefined) =>
  reference === undefined ? -1 : found.findIndex(({ row }) => row.reference === reference);
