import { Button } from '@fluentui/react-components';
import type { CaseFile } from '../domain/case/caseFile.ts';
import { callsForChair } from '../domain/meeting/call/callsForChair.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { Row } from './layout.tsx';
import { State } from './State.tsx';
import { Text } from './Text.tsx';

/** Where the chair is no co-organiser of a call that somebody else booked: what follows, and for whoever booked the way to it. */
export function ChairInCalls(props: {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  /** Entra object id of whoever looks. */
  readonly me: string;
  readonly make: () => void;
}) {
  const { file, meeting, make } = props;
  const { organiser } = meeting;
  const lacking = callsForChair(file, meeting).filter(({ is }) => is !== 'made');
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
