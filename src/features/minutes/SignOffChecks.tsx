import { Button } from '@fluentui/react-components';
import { type RefObject, useId, useRef, useState } from 'react';
import type { MinutesShown } from '../../app/showMinutes.ts';
import { type SignOffRefusal, signOffMinutes } from '../../app/signOffMinutes.ts';
import type { World } from '../../app/world.ts';
import { counted } from '../../domain/counted.ts';
import type { WhereRight } from '../../domain/meeting/check.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import type { MinutesChecks } from '../../domain/meeting/minutesChecks.ts';
import { Bar } from '../../ui/Bar.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Column, Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { useDraft } from '../../ui/useDraft.ts';
import { CallCheck } from './CallCheck.tsx';
import { CheckList } from './CheckList.tsx';
import { NotAddedBar } from './NotAddedBar.tsx';
import { SignOffRefused } from './SignOffRefused.tsx';
import { useNotAddedHere } from './useNotAddedHere.ts';
import { useWaitingHere } from './useWaitingHere.ts';
import { WhyReplaced } from './WhyReplaced.tsx';

/** What stops the minutes, what is worth a look, what is in order; then the one button. */
export function SignOffChecks(props: {
  readonly world: World;
  /** Teams' attendance reports where they may be read without asking anybody for a permission. */
  readonly openCallReports: World['callReports'];
  readonly reference: string;
  readonly id: MeetingId;
  readonly shown: MinutesShown;
  readonly checks: MinutesChecks;
  /** Over what stops the minutes: focus is brought here from above them. */
  readonly heading: RefObject<HTMLHeadingElement | null>;
  readonly again: () => Promise<void>;
  readonly onRun: (check?: WhereRight) => void;
}) {
  const announce = useAnnounce();
  const [state, setState] = useState<{ readonly busy: boolean; readonly refusal?: SignOffRefusal }>({ busy: false });
  /** Somebody chose to leave out what is typed here and not added. */
  const without = useRef(false);
  const { checks, shown, world } = props;
  /** Answers given here that SharePoint does not have yet. */
  const [unsent, setUnsent] = useState(0);
  const kept = useWaitingHere(world.device, props.id, shown.eventIds, props.again);
  const waiting = kept === undefined ? undefined : Math.max(kept, unsent);
  const typed = useNotAddedHere(world.device, shown);
  const correcting = shown.meeting.earlierSignOffs.at(-1);
  const replacing = useDraft(world.device, `why replaced ${props.id}/${correcting?.version ?? 0}`);
  const [noWhy, setNoWhy] = useState(false);
  const looking = typed === undefined || (correcting !== undefined && !replacing.ready);
  const held = whyNot(checks.stops.length, waiting, looking ? undefined : typed.length);
  const why = held ?? (typed && typed.length > 0 ? 'Add what is typed here first, or sign off without it.' : undefined);
  const whyId = useId();

  const sign = async () => {
    if (state.busy || held !== undefined || (why !== undefined && !without.current)) return;
    const whyReplaced = replacing.text.trim();
    setNoWhy(correcting !== undefined && whyReplaced === '');
    if (correcting && whyReplaced === '') return;
    setState({ busy: true });
    const signed = await signOffMinutes(world, props.reference, props.id, {
      ...shown,
      ...(correcting && { whyReplaced }),
    });
    const look = signed.ok || signed.reason.kind === 'changed since shown' || signed.reason.kind === 'stops';
    if (look) await props.again();
    setState({ busy: false, ...(!signed.ok && { refusal: signed.reason }) });
    if (signed.ok) {
      announce('Minutes signed off');
      if (correcting) replacing.change('');
    }
  };
  return (
    <>
      <CheckList
        title="To put right before you can sign off"
        name="bad"
        checks={checks.stops}
        onRun={props.onRun}
        heading={props.heading}
      />
      <CheckList title="Advice" name="warning" note="never stops you" checks={checks.advice} onRun={props.onRun} />
      <CallCheck
        world={world}
        openCallReports={props.openCallReports}
        shown={shown}
        again={props.again}
        onUnsent={setUnsent}
        onRun={props.onRun}
      />
      <CheckList title="In order" name="done" checks={checks.inOrder} />
      {waiting !== undefined && waiting > 0 && (
        <Bar name="warning" boxed title={`${counted(waiting, 'entry is', 'entries are')} only on this device.`}>
          <Text as="p">{waiting === 1 ? 'It goes' : 'They go'} to the record when you open Run.</Text>
        </Bar>
      )}
      {typed && typed.length > 0 && (
        <NotAddedBar
          found={typed}
          onRun={props.onRun}
          onWithout={() => {
            without.current = true;
            void sign();
          }}
          held={held !== undefined || state.busy}
        />
      )}
      {state.refusal && <SignOffRefused refusal={state.refusal} again={() => void sign()} busy={state.busy} />}
      {correcting && <WhyReplaced version={correcting.version} draft={replacing} missing={noWhy} />}
      <Column>
        <Text as="p" look="small" ink="second">
          Signing off fixes this text: {counted(shown.made.entries, 'entry', 'entries')} from{' '}
          {counted(shown.made.panels, 'panel', 'panels')}. Anything later is shown apart.
        </Text>
        <Row wrap>
          <Button
            appearance="primary"
            aria-describedby={why === undefined ? undefined : whyId}
            disabledFocusable={why !== undefined || state.busy}
            onClick={() => void sign()}
          >
            {state.busy ? 'Signing off' : 'Sign off minutes'}
          </Button>
          <Button disabledFocusable={state.busy} onClick={() => props.onRun()}>
            {waiting ? 'Open Run' : 'Change something'}
          </Button>
        </Row>
        {why !== undefined && (
          <Text as="p" id={whyId} look="small" ink="late">
            {why}
          </Text>
        )}
        {state.busy && (
          <Text as="p" look="small" ink="second">
            Fixing the text, then making the two Word files. If this is interrupted, open Minutes again: it finishes.
          </Text>
        )}
      </Column>
    </>
  );
}

/** Undefined when the minutes can be signed off. */
function whyNot(stops: number, waiting: number | undefined, typed: number | undefined): string | undefined {
  if (stops > 0) return `${counted(stops, 'thing stops', 'things stop')} signing off: put right what is listed first.`;
  if (waiting === undefined || typed === undefined) return 'Looking for entries that are only on this device.';
  return waiting > 0 ? 'Open Run first, so that nothing is left out.' : undefined;
}
