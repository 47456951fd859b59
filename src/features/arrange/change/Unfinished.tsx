import { Button } from '@fluentui/react-components';
import { continueChange } from '../../../app/continueChange.ts';
import { dropChange } from '../../../app/dropChange.ts';
import { keepMeeting } from '../../../app/handOverMeeting.ts';
import { installTab } from '../../../app/installTab.ts';
import { takeOver } from '../../../app/takeOver.ts';
import type { World } from '../../../app/world.ts';
import type { Meeting, MeetingChange } from '../../../domain/meeting/meeting.ts';
import { Bar } from '../../../ui/Bar.tsx';
import { dayAndTime } from '../../../ui/dates.ts';
import { Column, Row } from '../../../ui/layout.tsx';
import { RefusalBar } from '../../../ui/RefusalBar.tsx';
import { State } from '../../../ui/State.tsx';
import { Text } from '../../../ui/Text.tsx';
import { AnswerBar } from './AnswerBar.tsx';
import { shortTimeOf } from './changeHistory.ts';
import type { UseChanging } from './useChanging.ts';

interface Props {
  readonly world: World;
  readonly meeting: Meeting;
  readonly change: MeetingChange;
  readonly changing: UseChanging;
  readonly reload: () => Promise<void>;
}

/** A change that was begun and not finished: whoever can finish it goes on, others read whom to ask. */
export function Unfinished(props: Props) {
  const { changing } = props;
  return (
    <Column gap="s">
      <Asked {...props} />
      {changing.busy && (
        <div role="status">
          <State name="under way">Looking at the calendar, then doing what is left</State>
        </div>
      )}
      {changing.refusal && <RefusalBar refusal={changing.refusal} />}
      {changing.answer && <AnswerBar answer={changing.answer} />}
    </Column>
  );
}

function Asked({ world, meeting, change, changing, reload }: Props) {
  const me = world.identity.me.id;
  const since = dayAndTime(change.since);
  const go = (words: string) =>
    void changing.run(async () => {
      const done = await continueChange(world, meeting.id);
      if (done.ok && done.value.state === 'done') await installTab(world, done.value.meeting);
      return done;
    }, words);
  const button = (label: string, press: () => void, primary = false) => (
    <Button disabledFocusable={changing.busy} onClick={press} {...(primary && { appearance: 'primary' as const })}>
      {label}
    </Button>
  );

  if (change.what === 'hand over') {
    const { to, by, leaving } = change;
    if (to.id === me)
      return (
        <Bar
          name="warning"
          boxed
          title={leaving ? 'Taking over is not finished' : `${by.name} hands this meeting over to you`}
        >
          <Text as="p">
            {leaving
              ? `It was begun ${since}. Going on makes no second event: your calendar is looked through first.`
              : `Why: ${change.reason}. Everyone gets a new invitation from your calendar; theirs is cancelled after that.`}
          </Text>
          <Row>{button(leaving ? 'Go on' : 'Take the meeting over', () => go('Taken over'), true)}</Row>
        </Bar>
      );
    if (!leaving)
      return (
        <Bar name="warning" boxed title={`Offered to ${to.name}, ${since}`}>
          <Text as="p">
            It is theirs once they open it here and take it over. Until then the event stays as it is, in{' '}
            {by.id === me ? 'your' : `${by.name}’s`} calendar.
          </Text>
          {by.id === me && (
            <Row>{button('Keep it', () => void changing.run(() => keepMeeting(world, meeting.id), 'Kept'))}</Row>
          )}
        </Bar>
      );
    const anyway = () =>
      void changing.run(
        () => takeOver(world, meeting.id, { reason: change.reason, anyway: true }),
        'Taken over. Everyone has a new invitation from your calendar',
      );
    return (
      <Bar name="warning" boxed title={`${to.name}’s computer was taking this over, ${since}`}>
        <Text as="p">
          Ask {to.name} to open CIN Meetings: their computer goes on with it. If you take it over instead, whatever they
          had made is cancelled when they next open the app.
        </Text>
        <Row wrap>
          {button('Look again', () => void reload())}
          {button(`I asked ${to.name}: take it over`, anyway)}
        </Row>
      </Bar>
    );
  }

  const what = whatOf(change);
  if (meeting.organiser.id === me)
    return (
      <Bar name="warning" boxed title={`${what} is not finished`}>
        <Text as="p">
          It was begun {since} and no answer came. Going on tells nobody twice: your calendar is looked at first.
        </Text>
        <Row wrap>
          {button('Go on', () => go(`${what} is finished`), true)}
          {change.what === 'people' &&
            changing.answer?.state === 'not apart' &&
            button('Drop it', () => void changing.run(() => dropChange(world, meeting.id), 'Dropped'))}
        </Row>
      </Bar>
    );
  return (
    <Bar name="warning" boxed title={`${what} was begun by ${change.by.name}, ${since}, and is not finished`}>
      <Text as="p">
        Nobody else can see how far it went. Ask {change.by.name} to open CIN Meetings.
        {change.what === 'cancel' ? '' : ' Or take the meeting over: this change is then in it.'}
      </Text>
      <Row>{button('Look again', () => void reload())}</Row>
    </Bar>
  );
}

function whatOf(change: Exclude<MeetingChange, { what: 'hand over' }>): string {
  switch (change.what) {
    case 'move':
      return `The move to ${shortTimeOf(change.to)}`;
    case 'people':
      return 'The change of who is asked';
    case 'cancel':
      return 'Cancelling';
  }
}
