import { Button } from '@fluentui/react-components';
import type { CaseFile } from '../domain/case/caseFile.ts';
import { callsForChair } from '../domain/meeting/call/callsForChair.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { Row } from './layout.tsx';
import { State } from './State.tsx';
import { Text } from './Text.tsx';

interface Looked {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  /** Entra object id of whoever looks. */
  readonly me: string;
  readonly make: () => void;
}

/**
 * Where the chair is no co-organiser of a call that somebody else booked, or somebody is who is not to be: what follows,
 * and for whoever booked the way to put it right.
 */
export function ChairInCalls(props: Looked) {
  const { file, meeting, make } = props;
  const { organiser } = meeting;
  const calls = callsForChair(file, meeting);
  if (calls.some(({ former }) => former !== undefined)) return <FormerChair {...props} />;
  const lacking = calls.filter(({ is }) => is !== 'made');
  const refused = lacking.some(({ is }) => is === 'not applied');
  const [only] = lacking;
  if (!only) return null;
  const mine = organiser.id === props.me;
  const whose = lacking.length === 1 && file.people.find(({ id }) => id === only.sitting)?.name;
  return (
    <>
      <State name={refused ? 'warning' : 'to do'}>
        {refused ? 'Not applied: the chair as co-organiser' : 'The chair is not a co-organiser yet'}
      </State>
      <Text as="p" ink="second">
        The meeting stands. The chair cannot read Teams’ attendance report{whose && ` of the call of ${whose}`};{' '}
        {mine ? 'you can, who booked the call.' : `${organiser.name}, who booked the call, can.`}
        {!mine && !refused && ' It is put right when they next open this meeting.'}
      </Text>
      {mine && (
        <Row>
          <Button onClick={make}>Make the chair a co-organiser</Button>
        </Row>
      )}
    </>
  );
}

function FormerChair({ meeting, me, make }: Looked) {
  const mine = meeting.organiser.id === me;
  return (
    <>
      <State name="warning">Somebody who is not to chair this call can still manage it</State>
      <Text as="p" ink="second">
        They were made a co-organiser as its chair, and can let people in and read Teams’ attendance report.{' '}
        {mine
          ? 'If it cannot be taken away here, take it away in Teams, in the options of the meeting.'
          : `It is taken away when ${meeting.organiser.name}, who booked the call, next opens this meeting.`}
      </Text>
      {mine && (
        <Row>
          <Button onClick={make}>Take this right away</Button>
        </Row>
      )}
    </>
  );
}
