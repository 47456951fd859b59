import { mergeClasses } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { CaseEntry } from '../../domain/case/caseIndex.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import { inRow, inSentence } from '../../ui/dates.ts';
import { Row } from '../../ui/layout.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Text } from '../../ui/Text.tsx';
import { useCasesStyles } from './casesStyles.ts';

/** One case: the whole line is one link. */
export function CaseLine(props: {
  readonly entry: CaseEntry;
  readonly today: PlainDate;
  readonly href: string;
  readonly place: number;
  /** The one line that Tab stops at. */
  readonly current: boolean;
  readonly onFocus: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}) {
  const styles = useCasesStyles();
  const { entry, today } = props;
  const { row, due, what, lead } = entry;
  const late = due !== undefined && due < today;
  return (
    <a
      className={mergeClasses(styles.grid, styles.row)}
      href={props.href}
      data-place={props.place}
      tabIndex={props.current ? 0 : -1}
      aria-label={caseWords(entry, today)}
      onFocus={props.onFocus}
      onKeyDown={props.onKeyDown}
    >
      <Text look="strong" nowrap>
        {row.reference}
      </Text>
      <Text className={styles.initials}>{row.restricted ? 'Restricted' : row.initials}</Text>
      <Text className={mergeClasses(styles.line, !what && styles.emptyCell)} ink={what ? 'first' : 'third'}>
        {row.restricted ? '' : (what ?? 'Nothing due')}
      </Text>
      <Text
        className={mergeClasses(styles.line, !due && styles.emptyCell)}
        look={late ? 'strong' : 'body'}
        ink={late ? 'late' : 'first'}
      >
        {due ? inRow(due) : ''}
        {late && ', late'}
      </Text>
      <Text className={styles.line} ink={entry.mine ? 'first' : 'second'} look={entry.mine ? 'strong' : 'body'}>
        {entry.mine ? 'You' : lead}
      </Text>
      <span className={mergeClasses(styles.line, !attentionOf(entry) && styles.emptyCell)}>
        {attentionOf(entry) && (
          <Row gap="snudge">
            <Mark name="bad" />
            <Text ink="late">{attentionOf(entry)}</Text>
          </Row>
        )}
      </span>
    </a>
  );
}

/** What somebody has to put right; of a restricted case nothing is said. */
function attentionOf({ row }: CaseEntry): string | undefined {
  if (row.restricted || row.attention === undefined) return undefined;
  return row.attention === 'unreadable' ? 'Its dates cannot be read' : row.attention;
}

/** `LH-4163, E.F., Initial meeting due Wednesday 6 January 2027, led by Osric Plumtree` */
function caseWords(entry: CaseEntry, today: PlainDate): string {
  const { row, due, what, lead, mine } = entry;
  const when = due && `due ${inSentence(due)}${due < today ? ', late' : ''}`;
  return [
    row.reference,
    row.restricted ? 'restricted' : row.initials,
    [what, when].filter(Boolean).join(' ') || 'nothing due',
    mine ? 'led by you' : lead && `led by ${lead}`,
    attentionOf(entry),
  ]
    .filter(Boolean)
    .join(', ');
}
