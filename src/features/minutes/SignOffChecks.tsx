import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { MinutesShown } from '../../app/showMinutes.ts';
import { type SignOffRefusal, signOffMinutes } from '../../app/signOffMinutes.ts';
import type { World } from '../../app/world.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import type { MinutesChecks } from '../../domain/meeting/minutesChecks.ts';
import { Bar } from '../../ui/Bar.tsx';
import { FaultBar } from '../../ui/FaultBar.tsx';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { Row } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { Text } from '../../ui/Text.tsx';
import { CheckList } from './CheckList.tsx';

/** What stops the minutes, what is worth a look, what is in order; then the one button. */
export function SignOffChecks(props: {
  readonly world: World;
  readonly reference: string;
  readonly id: MeetingId;
  readonly shown: MinutesShown;
  readonly checks: MinutesChecks;
  readonly again: () => Promise<void>;
  readonly onRun: () => void;
}) {
  const announce = useAnnounce();
  const [state, setState] = useState<{ readonly busy: boolean; readonly refusal?: SignOffRefusal }>({ busy: false });
  const { checks, shown, world } = props;
  const stopped = checks.stops.length > 0;
  const sign = async () => {
    if (state.busy || stopped) return;
    setState({ busy: true });
    const signed = await signOffMinutes(world, props.reference, props.id, shown);
    setState({ busy: false, ...(!signed.ok && { refusal: signed.reason }) });
    const look = signed.ok || signed.reason.kind === 'changed since shown' || signed.reason.kind === 'stops';
    if (look) await props.again();
    if (signed.ok) announce('Minutes signed off');
  };
  const { entries, panels } = shown.made;
  return (
    <>
      <CheckList title="Stops sending" name="bad" checks={checks.stops} onRun={props.onRun} />
      <CheckList title="Advice" name="warning" note="never stops you" checks={checks.advice} onRun={props.onRun} />
      <CheckList title="In order" name="done" checks={checks.inOrder} />
      {state.refusal && <Refused refusal={state.refusal} again={() => void sign()} busy={state.busy} />}
      <Text as="p" look="small" ink="second">
        Signing off fixes this text: {entries} {entries === 1 ? 'entry' : 'entries'} from {panels}{' '}
        {panels === 1 ? 'panel' : 'panels'}. Anything later is shown apart.
      </Text>
      <Row wrap>
        <Button appearance="primary" disabledFocusable={stopped || state.busy} onClick={() => void sign()}>
          {state.busy ? 'Signing off' : 'Sign off minutes'}
        </Button>
        <Button disabledFocusable={state.busy} onClick={props.onRun}>
          Change something
        </Button>
      </Row>
      {stopped && (
        <Text as="p" look="small" ink="late">
          Put right what stops sending first.
        </Text>
      )}
    </>
  );
}

function Refused(props: { readonly refusal: SignOffRefusal; readonly again: () => void; readonly busy: boolean }) {
  const { refusal } = props;
  switch (refusal.kind) {
    case 'record fault':
      return <FaultBar files={refusal.files} />;
    case 'changed since shown':
      return (
        <Bar name="warning" title="Something was written since these minutes were shown." alert boxed>
          <Text as="p">They are shown again as they are now. Read them, then sign off.</Text>
        </Bar>
      );
    case 'stops':
      return (
        <Bar name="warning" title="Something stops sending now." alert boxed>
          <Text as="p">The list is as it is now.</Text>
        </Bar>
      );
    default:
      return <RefusalBar refusal={refusal} again={props.again} busy={props.busy} />;
  }
}
