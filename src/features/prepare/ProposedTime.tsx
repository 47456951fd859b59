import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { Changing } from '../../app/changing/changing.ts';
import { moveMeeting } from '../../app/moveMeeting.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import type { Person } from '../../domain/case/caseFile.ts';
import type { MeetingTime } from '../../domain/meeting/meeting.ts';
import { Flag } from '../../ui/Flag.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import { timeWords } from './askedWords.ts';
import type { Prepared } from './prepared.ts';

/** Why it was not moved. */
const notMoved: Readonly<Record<Exclude<Changing['state'], 'done'>, string>> = {
  'not yours': 'Only whoever booked the meeting can move it.',
  another: 'Another change was begun and is not finished. Finish it under Arrange first.',
  waiting: 'The meeting is being handed over. It can be moved once that is finished, under Arrange.',
  'not apart': 'People who are kept apart would meet. Look under Arrange.',
  over: 'There is nothing to move any more: it is not booked, or its time has come.',
  gone: 'An event of the meeting is not in the calendar any more. Look under Arrange.',
};

/** Another time that somebody asked for, and the way to move the meeting there. Only the organiser can. */
export function ProposedTime(props: { readonly of: Prepared; readonly person: Person; readonly to: MeetingTime }) {
  const { of, person, to } = props;
  const { world, meeting } = of;
  const announce = useAnnounce();
  const [is, setIs] = useState<'shown' | 'asked' | 'moving'>('shown');
  const [refusal, setRefusal] = useState<Refusal>();
  const [not, setNot] = useState<string>();
  const sitting = meeting.apart.find((each) => each.person === person.id && each.how === 'own meeting');
  const mine = meeting.organiser.id === world.identity.me.id;
  const move = async () => {
    setIs('moving');
    setRefusal(undefined);
    const reason = 'Somebody invited asked for another time';
    const moved = await moveMeeting(world, meeting.id, { to, reason, ...(sitting && { sitting: person.id }) });
    setIs('shown');
    if (!moved.ok) return setRefusal(moved.reason);
    if (moved.value.state !== 'done') return setNot(notMoved[moved.value.state]);
    await of.reload();
    announce(`Moved to ${timeWords(to)}`);
  };
  return (
    <Column>
      <Row wrap>
        <Flag name="warning">Asks for another time</Flag>
        <Text>{timeWords(to)}</Text>
        {of.open && mine && is === 'shown' && (
          <Button size="small" aria-label={`Move to this time: ${timeWords(to)}`} onClick={() => setIs('asked')}>
            Move to this time
          </Button>
        )}
      </Row>
      {is !== 'shown' && (
        <Column>
          <Text as="p">
            {sitting
              ? `${person.name} is told and asked again.`
              : 'Everyone invited is told and asked again: their replies begin anew.'}{' '}
            {meeting.mode === 'teams' ? 'The Teams link stays. ' : ''}The day it is due stays as it was.
          </Text>
          <Row wrap>
            <Button disabledFocusable={is === 'moving'} onClick={() => void move()}>
              {is === 'moving' ? 'Moving…' : 'Move the meeting'}
            </Button>
            <Button appearance="subtle" disabledFocusable={is === 'moving'} onClick={() => setIs('shown')}>
              Leave it
            </Button>
          </Row>
        </Column>
      )}
      {not && (
        <Text as="p" ink="soon">
          {not}
        </Text>
      )}
      {refusal && <RefusalBar refusal={refusal} again={() => void move()} />}
    </Column>
  );
}
