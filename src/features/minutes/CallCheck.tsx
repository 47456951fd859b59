import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { Refusal } from '../../app/ports/refusal.ts';
import { type CallsRead, readCalls } from '../../app/readCalls.ts';
import type { MinutesShown } from '../../app/showMinutes.ts';
import type { World } from '../../app/world.ts';
import { counted } from '../../domain/counted.ts';
import { callsOver } from '../../domain/meeting/call/callsOf.ts';
import { compareCalls } from '../../domain/meeting/call/compareCalls.ts';
import type { WhereRight } from '../../domain/meeting/check.ts';
import { ok, type Result } from '../../domain/result.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useLoad } from '../../ui/useLoad.ts';
import { CallQuestions } from './CallQuestions.tsx';
import { whoComparesWords } from './callWords.ts';

interface CallCheckProps {
  readonly world: World;
  /** Reads where the permission was given before: nobody is asked for one until they press the button. */
  readonly openCallReports: World['callReports'];
  readonly shown: Pick<MinutesShown, 'file' | 'meeting' | 'record'>;
  readonly again: () => Promise<void>;
  /** How many answers given here SharePoint does not have yet. */
  readonly onUnsent: (count: number) => void;
  readonly onRun: (check?: WhereRight) => void;
}

/** Teams' attendance report beside the chair's list (F-CAP-01). Nothing of a meeting without a call, or not over yet. */
export function CallCheck(props: CallCheckProps) {
  const { world, shown } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  if (callsOver(shown.meeting, world.clock.now()).length === 0) return null;
  return (
    <section>
      <Column>
        <Text look="section" as="h2" target={heading}>
          Teams’ attendance report
        </Text>
        <Report {...props} heading={heading} />
      </Column>
    </section>
  );
}

function Report(props: CallCheckProps & { readonly heading: React.RefObject<HTMLHeadingElement | null> }) {
  const { world, shown, heading, again, onUnsent } = props;
  const { meeting } = shown;
  const me = world.identity.me.id;
  const shares = [meeting, ...(meeting.ownCalls ?? [])].some(
    ({ coOrganiser }) => coOrganiser?.is === 'made' && coOrganiser.account === me,
  );
  const reader = meeting.organiser.id === me ? 'organiser' : shares ? 'co-organiser' : 'anyone else';
  const [asked, setAsked] = useState(false);
  const read = useLoad(`call ${meeting.id} ${asked}`, async (): Promise<Result<CallsRead | undefined, Refusal>> => {
    if (asked) return readCalls(world, meeting);
    // They would be refused, unless the organiser made them a co-organiser in Teams by hand.
    if (reader === 'anyone else') return ok(undefined);
    const quietly = await readCalls({ clock: world.clock, callReports: props.openCallReports }, meeting);
    return !quietly.ok && quietly.reason.kind === 'signed out' ? ok(undefined) : quietly;
  });
  const byHand = (
    <Button size="small" onClick={() => props.onRun({ place: 'here' })}>
      Go through the list
    </Button>
  );
  if (read.refusal?.kind === 'not allowed') {
    const { who, next } = whoComparesWords(meeting.organiser.name, reader, 'refused');
    return (
      <>
        <State name="no">{who}</State>
        <Text as="p" ink="second">
          {next}
        </Text>
        <Row>{byHand}</Row>
      </>
    );
  }
  if (read.refusal) return <RefusalBar refusal={read.refusal} again={() => void read.again()} busy={read.loading} />;
  if (read.loading && !read.value) return <Loading what="Reading Teams’ attendance report" />;
  if (!read.value) {
    const { who, next } = whoComparesWords(meeting.organiser.name, reader, 'not yet');
    return (
      <>
        <Text as="p" ink="second">
          {who} {next}
        </Text>
        <Row wrap>
          <Button size="small" onClick={() => setAsked(true)}>
            Compare with the list
          </Button>
          {reader !== 'organiser' && byHand}
        </Row>
      </>
    );
  }
  const { seen, without, closed } = read.value;
  const of = { file: shown.file, meeting, record: shown.record };
  const { agreed, questions, answered } = compareCalls(of, seen);
  return (
    <>
      {without > 0 && (
        <>
          <State name="waiting">
            {seen.length === 0 ? 'None yet' : `${counted(without, 'call has', 'calls have')} no report yet`}
          </State>
          <Text as="p" look="small" ink="second">
            Teams makes it some minutes after the call ends, and none where reports are switched off. The list is
            enough.
          </Text>
          <Row>
            <Button size="small" disabledFocusable={read.loading} onClick={() => !read.loading && void read.again()}>
              {read.loading ? 'Looking' : 'Look again'}
            </Button>
          </Row>
        </>
      )}
      {closed > 0 && (
        <Text as="p" look="small" ink="second">
          {counted(closed, 'call is', 'calls are')} not compared here: only {meeting.organiser.name}, who booked, may
          read Teams’ report of {closed === 1 ? 'it' : 'them'}.
        </Text>
      )}
      {questions.length + answered.length > 0 ? (
        <CallQuestions
          world={world}
          of={of}
          calls={seen}
          heading={heading}
          again={again}
          onUnsent={onUnsent}
          onRun={() => props.onRun({ place: 'here' })}
        />
      ) : (
        seen.length > 0 && <State name="done">Agrees with the list: {counted(agreed, 'person', 'people')}</State>
      )}
    </>
  );
}
