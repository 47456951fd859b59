import { installTab } from '../../../app/installTab.ts';
import { takeOver } from '../../../app/takeOver.ts';
import { Text } from '../../../ui/Text.tsx';
import type { FormProps } from './Change.tsx';
import { reasonOf } from './changeForm.ts';
import { FormFrame } from './FormFrame.tsx';
import { Reason } from './Reason.tsx';

const reasons = ['organiser away', 'organiser ill', 'organiser has left', 'another person does this now'] as const;

/** The meeting from one's own calendar, because whoever booked it cannot be asked. */
export function TakeOverForm(props: FormProps) {
  const { world, meeting, form, changing } = props;
  const { name } = meeting.organiser;
  const press = async () => {
    const done = await changing.run(async () => {
      const taken = await takeOver(world, meeting.id, { reason: reasonOf(form) });
      if (taken.ok && taken.value.state === 'done') await installTab(world, taken.value.meeting);
      return taken;
    }, 'Taken over. Everyone has a new invitation from your calendar');
    if (done) props.finish();
  };
  return (
    <FormFrame
      title="Take the meeting over"
      act="Send new invitations from my calendar"
      progress="Making the event in your calendar, then writing it down"
      changing={changing}
      wrong={reasonOf(form) === ''}
      onAct={() => void press()}
      onLeave={props.leave}
    >
      {(tried) => (
        <>
          <Reason
            label="Why you take it over"
            reasons={reasons}
            form={form}
            change={props.change}
            missing={tried && reasonOf(form) === ''}
            disabled={changing.busy}
          />
          <Text as="p" ink="second">
            Everyone gets a new invitation, for the same time{meeting.mode === 'teams' ? ' with a new Teams link' : ''}.
            It says that it replaces the old one. {name}’s computer cancels that when they next open CIN Meetings: until
            then people see both. The day it is due stays the same.
          </Text>
        </>
      )}
    </FormFrame>
  );
}
