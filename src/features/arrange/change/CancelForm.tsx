import { cancelMeeting } from '../../../app/cancelMeeting.ts';
import { changeReasons } from '../../../domain/meeting/changeReasons.ts';
import { cancelWords } from '../../../domain/meeting/changeWords.ts';
import { eventsOf } from '../../../domain/meeting/eventsOf.ts';
import { planOf } from '../../../domain/meeting/meetingPlan.ts';
import { inSentence } from '../../../ui/dates.ts';
import { Column } from '../../../ui/layout.tsx';
import { State } from '../../../ui/State.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useArrangeStyles } from '../arrangeStyles.ts';
import type { FormProps } from './Change.tsx';
import { reasonOf } from './changeForm.ts';
import { FormFrame } from './FormFrame.tsx';
import { Reason } from './Reason.tsx';

/** Says who is told and with which words before it is done: it cannot be undone. */
export function CancelForm(props: FormProps) {
  const styles = useArrangeStyles();
  const { world, file, meeting, form, changing } = props;
  const invitations = eventsOf(file, planOf(meeting), meeting.organiser).map(({ invitation }) => invitation);
  const told = new Map(
    invitations.flatMap(({ attendees }) => attendees.map(({ personId, name }) => [personId, name] as const)),
  );
  const byHand = new Map(
    invitations
      .flatMap(({ notMailed }) => notMailed)
      .filter(({ by }) => by === 'ask')
      .map(({ person }) => [person.id, person.name] as const),
  );
  const press = async () => {
    const done = await changing.run(
      () => cancelMeeting(world, meeting.id, reasonOf(form)),
      'Cancelled. Everyone who was invited has been told',
    );
    if (done) props.finish();
  };
  return (
    <FormFrame
      title="Cancel the meeting"
      act={`Cancel it and tell ${told.size === 1 ? '1 person' : `${told.size} people`}`}
      progress="Cancelling it in the calendar, then writing it down"
      changing={changing}
      wrong={reasonOf(form) === ''}
      onAct={() => void press()}
      onLeave={props.leave}
    >
      {(tried) => (
        <>
          <State name="warning">This cannot be undone. Another meeting can be arranged afterwards.</State>
          <Reason
            label="Why it is cancelled"
            reasons={changeReasons}
            form={form}
            change={props.change}
            missing={tried && reasonOf(form) === ''}
            disabled={changing.busy}
          />
          <Column gap="xs">
            <Text look="smallStrong" as="p">
              What they read
            </Text>
            <div className={styles.mail}>
              <Text>{cancelWords}</Text>
            </div>
            <Text as="p" look="small" ink="second">
              To each alone: {[...told.values()].join(', ')}
            </Text>
            {byHand.size > 0 && (
              <State name="warning" look="small">
                Tell yourself, by phone or letter: {[...byHand.values()].join(', ')}
              </State>
            )}
          </Column>
          {meeting.originalDue && (
            <Text as="p" ink="second">
              A meeting is still due by {inSentence(meeting.originalDue)}: Today shows it again, to be arranged.
            </Text>
          )}
        </>
      )}
    </FormFrame>
  );
}
