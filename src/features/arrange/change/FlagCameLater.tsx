import { Button } from '@fluentui/react-components';
import type { CaseFile } from '../../../domain/case/caseFile.ts';
import { togetherThoughApart } from '../../../domain/meeting/eventsOf.ts';
import type { Meeting } from '../../../domain/meeting/meeting.ts';
import { planOf } from '../../../domain/meeting/meetingPlan.ts';
import { Bar } from '../../../ui/Bar.tsx';
import { Row } from '../../../ui/layout.tsx';
import { Text } from '../../../ui/Text.tsx';

/** F-INV-05: a safety flag that was set after the invitations had gone. What they hold cannot be taken back, so say what can. */
export function FlagCameLater(props: {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  /** The signed-in person's calendar holds the event. */
  readonly mine: boolean;
  /** Opens the form for who is asked; absent while another change has to be finished. */
  readonly onPeople?: (() => void) | undefined;
}) {
  const { file, meeting, mine } = props;
  const pairs = togetherThoughApart(file, planOf(meeting), meeting.organiser);
  if (pairs.length === 0) return null;
  return (
    <Bar name="bad" alert boxed title="People who are kept apart are asked to this meeting together">
      {pairs.map(({ one, other }) => (
        <Text key={`${one.id} ${other.id}`} as="p">
          {one.name} and {other.name}: the safety flag was set after the invitations had gone. Each may know when and
          where the other is asked to be.
        </Text>
      ))}
      <Text as="p">
        {mine
          ? 'Give one of them an event of their own, or leave them out. Tell the lead worker today, so that both can be kept safe until the meeting.'
          : `Ask ${meeting.organiser.name} to open this page now, or take the meeting over: only the calendar it is in can part them. Tell the lead worker today.`}
      </Text>
      {mine && props.onPeople && (
        <Row>
          <Button size="small" onClick={props.onPeople}>
            Change who is asked
          </Button>
        </Row>
      )}
    </Bar>
  );
}
