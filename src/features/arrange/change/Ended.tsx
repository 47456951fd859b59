import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { CaseFile } from '../../../domain/case/caseFile.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { supportNeeds } from '../../../domain/meeting/supportAsked.ts';
import { dayAndTime, inSentence } from '../../../ui/dates.ts';
import { Column, Row } from '../../../ui/layout.tsx';
import { State } from '../../../ui/State.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useArrangeStyles } from '../arrangeStyles.ts';
import { SupportList } from '../SupportList.tsx';
import { History } from './History.tsx';

/** A meeting that was called off or did not take place: why, and the way on to the next one. */
export function Ended(props: {
  readonly meeting: Meeting;
  readonly file: CaseFile;
  /** Just now, on this page: what was pressed is gone. */
  readonly justNow: boolean;
  /** Absent where there is no way to another meeting. */
  readonly arrangeNext?: (() => void) | undefined;
}) {
  const styles = useArrangeStyles();
  const { meeting, file } = props;
  const { ended, time, originalDue } = meeting;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (props.justNow) heading.current?.focus();
  }, [props.justNow]);
  const cancelled = meeting.stage === 'cancelled';
  const arranged = supportNeeds(file, meeting).filter((need) => need.arranged !== undefined);
  return (
    <div className={styles.form}>
      <Column gap="s">
        <Text look="section" as="h2" target={heading}>
          {cancelled ? 'Cancelled' : 'It did not take place'}
        </Text>
        <State name="no">
          {cancelled ? 'It was booked for' : 'It was to be on'} {inSentence(time.date)}, {time.start} to {time.end}
        </State>
        {ended && (
          <Text as="p">
            {cancelled ? 'Cancelled' : 'Recorded'} by {ended.by.name}, {dayAndTime(ended.at)}: {ended.reason}
          </Text>
        )}
        {cancelled && (
          <Text as="p" ink="second">
            Everyone who was invited by email has been told.
          </Text>
        )}
        {cancelled && arranged.length > 0 && (
          <Column gap="xs">
            <Text as="p">Arranged for it, to be called off:</Text>
            <SupportList needs={arranged} />
          </Column>
        )}
        {originalDue && <Text as="p">A meeting is still due by {inSentence(originalDue)}.</Text>}
      </Column>
      <History meeting={meeting} file={file} />
      {props.arrangeNext && (
        <Row>
          <Button appearance="primary" onClick={props.arrangeNext}>
            Arrange another meeting
          </Button>
        </Row>
      )}
    </div>
  );
}
