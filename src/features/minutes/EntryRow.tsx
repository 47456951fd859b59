import type { ReactNode } from 'react';
import type { RecordShown } from '../../app/showRecord.ts';
import { fold } from '../../domain/meeting/fold.ts';
import type { EntryAt } from '../../domain/meeting/recordAt.ts';
import { writerName } from '../../domain/meeting/writerName.ts';
import type { AgendaItem } from '../../domain/procedure/agenda.ts';
import { dateInLondon } from '../../domain/time/londonTime.ts';
import { clockTime, inRow } from '../../ui/dates.ts';
import { Flag } from '../../ui/Flag.tsx';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { type EntryKnown, entryWords } from './entryWords.ts';
import { RemovableRow } from './RemovableRow.tsx';

/** One entry: what, in whose words, who wrote it and when; struck through by nobody, but said where it no longer stood. */
export function EntryRow(props: {
  readonly entry: EntryAt;
  readonly shown: RecordShown;
  readonly agenda: readonly AgendaItem[];
  readonly guests: EntryKnown['guests'];
  readonly onRemove?: () => void;
  readonly children?: ReactNode;
}) {
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
    <RemovableRow what={what} form={props.children} {...(props.onRemove && { onRemove: props.onRemove })}>
      <Text look="strong">{what}</Text>
      {said && <Text ink={stands ? 'first' : 'second'}>{said}</Text>}
      <Row wrap>
        <Text look="small" ink="second">
          {name}, {inRow(dateInLondon(event.wall))}, {clockTime(event.wall)}
          {stands ? '' : ' · written over or withdrawn by then'}
        </Text>
        {!event.certain && <Flag name="assumed">Time uncertain</Flag>}
      </Row>
    </RemovableRow>
  );
}
