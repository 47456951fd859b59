import { Button } from '@fluentui/react-components';
import type { Invitation } from '../../domain/meeting/eventInvitation.ts';
import { Bar } from '../../ui/Bar.tsx';
import { Column } from '../../ui/layout.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useArrangeStyles } from './arrangeStyles.ts';
import { BookingProgress } from './BookingProgress.tsx';
import type { BookingState } from './useBooking.ts';

/** Word for word what goes out and to whom, above the one button that sends it. */
export function WhatLeaves(props: {
  /** Undefined until there is a day. */
  readonly invitation: Invitation | undefined;
  readonly state: BookingState;
  /** What has to be put right first, once somebody has tried. */
  readonly blocked: readonly string[];
  readonly onSend: () => void;
}) {
  const styles = useArrangeStyles();
  const { invitation, state } = props;
  const count = invitation?.attendees.length ?? 0;
  const busy = state.step !== 'ready';
  return (
    <aside aria-label="What leaves" className={styles.aside}>
      <Text look="section" as="h2">
        What leaves
      </Text>
      {invitation ? (
        <>
          <div className={styles.mail}>
            <Text look="small" ink="second">
              To each person alone; nobody sees who else is asked
            </Text>
            <Text look="strong">{invitation.subject}</Text>
            <Text as="div" ink="second">
              {invitation.text}
            </Text>
          </div>
          <Column gap="xs">
            <Text look="smallStrong" as="h3">
              {count === 1 ? 'It goes to' : `It goes to these ${count}`}
            </Text>
            <Text as="p" look="small" ink="second">
              {invitation.attendees.map(({ name, address }) => `${name} (${address})`).join(', ')}
            </Text>
          </Column>
          {invitation.notMailed.map(({ person, why }) => (
            <State key={person.id} name="warning" look="small">
              {person.name} {why}
            </State>
          ))}
        </>
      ) : (
        <Text as="p" ink="second">
          Choose a day, and the invitation shows here as it will be sent.
        </Text>
      )}
      {busy && <BookingProgress step={state.step} />}
      {state.refusal && <RefusalBar refusal={state.refusal} again={props.onSend} busy={busy} />}
      {props.blocked.length > 0 && (
        <Bar name="bad" title="Not sent yet" alert boxed>
          <ul className={styles.plain}>
            {props.blocked.map((words) => (
              <li key={words}>
                <Text>{words}</Text>
              </li>
            ))}
          </ul>
        </Bar>
      )}
      <div>
        <Button appearance="primary" disabledFocusable={busy} onClick={props.onSend}>
          {count === 0 ? 'Send invitations' : `Send ${count} ${count === 1 ? 'invitation' : 'invitations'}`}
        </Button>
      </div>
    </aside>
  );
}
