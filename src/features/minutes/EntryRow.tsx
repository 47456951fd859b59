import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import type { RecordShown } from '../../app/showRecord.ts';
import { fold } from '../../domain/meeting/fold.ts';
import type { EntryAt } from '../../domain/meeting/recordAt.ts';
import { writerName } from '../../domain/meeting/writerName.ts';
import type { AgendaItem } from '../../domain/procedure/agenda.ts';
import { dateInLondon } from '../../domain/time/londonTime.ts';
import { clockTime, inRow } from '../../ui/dates.ts';
import { Flag } from '../../ui/Flag.tsx';
import { Column, hairline, Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { type EntryKnown, entryWords } from './entryWords.ts';

const useStyles = makeStyles({
  row: { borderTop: hairline, padding: `${tokens.spacingVerticalSNudge} 0` },
  below: { paddingBlock: tokens.spacingVerticalM },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
});

/** One entry: what, in whose words, who wrote it and when; struck through by nobody, but said where it no longer stood. */
export function EntryRow(props: {
  readonly entry: EntryAt;
  readonly shown: RecordShown;
  readonly agenda: readonly AgendaItem[];
  readonly guests: EntryKnown['guests'];
  readonly onRemove?: () => void;
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const remove = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef(false);
  const isOpen = Boolean(props.children);
  // Left as it is, focus goes back to where it came from.
  useEffect(() => {
    if (wasOpen.current && !isOpen) remove.current?.focus();
    wasOpen.current = isOpen;
  }, [isOpen]);
  const { file, meeting } = props.shown;
  const { event, stands } = props.entry;
  const { what, said } = entryWords(event, {
    file,
    meeting,
    item: (id) => props.agenda.find((item) => item.id === id)?.title,
    guests: props.guests,
  });
  const name = event.byName ?? writerName({ file, meeting, record: fold([event]) }, event.by);
  return (
    <li className={styles.row}>
      <Row apart wrap top>
        <Column gap="xxs" className={styles.words}>
          <Text look="strong">{what}</Text>
          {said && <Text ink={stands ? 'first' : 'second'}>{said}</Text>}
          <Row wrap>
            <Text look="small" ink="second">
              {name}, {inRow(dateInLondon(event.wall))}, {clockTime(event.wall)}
              {stands ? '' : ' · written over or withdrawn by then'}
            </Text>
            {!event.certain && <Flag name="assumed">Time uncertain</Flag>}
          </Row>
        </Column>
        {props.onRemove && (
          <Button
            ref={remove}
            size="small"
            appearance="subtle"
            aria-label={`Remove text: ${what}`}
            onClick={props.onRemove}
          >
            Remove text…
          </Button>
        )}
      </Row>
      {props.children && <div className={styles.below}>{props.children}</div>}
    </li>
  );
}
