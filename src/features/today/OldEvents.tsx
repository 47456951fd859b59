import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { CaseRow } from '../../domain/case/caseRow.ts';
import { leftWith } from '../../domain/case/leftWith.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';

/** Meetings that others have taken over and whose old events stand in this calendar: cancelled by itself, or by hand. */
export function OldEvents(props: {
  readonly rows: readonly CaseRow[];
  readonly me: string;
  /** SharePoint has answered: what the rows say is so now. */
  readonly fresh: boolean;
  readonly tidy: (rows: readonly CaseRow[]) => void;
  readonly onOpen: (reference: string, meeting: MeetingId) => void;
}) {
  const left = leftWith(props.rows, props.me);
  const tidied = useRef(false);
  const due = props.fresh && left.length > 0;
  // Once for each opening: what does not work then is offered below.
  useEffect(() => {
    if (!due || tidied.current) return;
    tidied.current = true;
    props.tidy(props.rows);
  }, [due, props]);
  if (left.length === 0) return null;
  return (
    <Bar name="warning" boxed title="Your old event of a meeting is to be cancelled">
      <Text as="p">Somebody else holds the meeting now. This app cancels yours; open it if this line stays.</Text>
      <Row wrap>
        {left.map(({ row, meeting }) => (
          <Button key={meeting} size="small" onClick={() => props.onOpen(row.reference, meeting)}>
            Open {row.reference} {row.initials}
          </Button>
        ))}
      </Row>
    </Bar>
  );
}
