import { Button } from '@fluentui/react-components';
import type { SendView } from '../../app/sendingState.ts';
import { Row } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { StickyFoot } from '../../ui/StickyFoot.tsx';
import { Text } from '../../ui/Text.tsx';
import { progressWords } from './sendProgress.ts';
import { useSendStyles } from './sendStyles.ts';
import type { WhereTheyStand } from './sendWords.ts';
import type { Sending } from './useSending.ts';

/** The one button that sends, and how to stop it. */
export function SendFoot(props: {
  readonly stand: WhereTheyStand;
  /** Someone else has to answer for at least one. */
  readonly waiting: boolean;
  readonly views: readonly SendView[];
  /** Of what holds somebody up. */
  readonly whyId: string;
  readonly sending: Sending;
  /** The record is not ratified: nothing may leave. */
  readonly held: boolean;
  /** It is known in which form they go. */
  readonly ready: boolean;
  /** The PDFs are being made: nothing has left. */
  readonly making: boolean;
  readonly onSend: () => void;
  readonly onLook: () => void;
}) {
  const styles = useSendStyles();
  const { sending, stand, views } = props;
  const { held, left } = stand;
  const begun = views.length > 0;
  const people = left === 1 ? '1 person' : `${left} people`;
  const look = props.waiting && !sending.busy;
  if (left === 0 && !sending.busy && !look) return null;
  return (
    <StickyFoot below={1100} className={styles.foot}>
      {sending.run === 'halted' && (
        <State name="waiting">You stopped it. {left} to go; nothing more goes until you press the button.</State>
      )}
      {sending.busy && (
        <Text as="p" look="strong">
          {props.making
            ? 'Making the PDF files: half a minute at most. If that fails, the Word files go.'
            : progressWords(views, left)}
        </Text>
      )}
      {props.held && <State name="bad">Stops sending: the record is not ratified.</State>}
      <Row wrap>
        {(left > 0 || sending.busy) && (
          <Button
            appearance="primary"
            aria-describedby={held.length > 0 ? props.whyId : undefined}
            disabledFocusable={sending.busy || props.held || !props.ready}
            onClick={props.onSend}
          >
            {sending.busy ? `Sending, ${left} to go` : begun ? `Go on: send to ${people}` : `Send to ${people}`}
          </Button>
        )}
        {sending.busy && (
          <Button disabledFocusable={sending.run === 'halting'} onClick={sending.halt}>
            {sending.run === 'halting' ? 'Stopping after this one' : 'Stop after this one'}
          </Button>
        )}
        {look && <Button onClick={props.onLook}>Look again</Button>}
      </Row>
    </StickyFoot>
  );
}
