import type { EventOfMeeting } from '../../domain/meeting/eventsOf.ts';
import type { SupportNeed } from '../../domain/meeting/supportAsked.ts';
import type { Gets } from '../../domain/meeting/whatEachGets.ts';
import { inSentence } from '../../ui/dates.ts';
import { Letter } from '../../ui/Letter.tsx';
import { Column } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useArrangeStyles } from './arrangeStyles.ts';
import { SupportList } from './SupportList.tsx';

/** Word for word what leaves to one person, or what somebody does for them by hand; then what they need, for us alone. */
export function WhatOneGets({ gets, needs }: { readonly gets: Gets; readonly needs: readonly SupportNeed[] }) {
  const theirs = needs.filter(({ person }) => person.id === gets.person.id);
  return (
    <>
      <Words gets={gets} />
      {theirs.length > 0 && (
        <Column gap="xs">
          <Text look="smallStrong" as="h3">
            What {gets.person.name} needs, which is in nothing that leaves
          </Text>
          <SupportList needs={theirs} />
        </Column>
      )}
    </>
  );
}

function Words({ gets }: { readonly gets: Gets }) {
  const { person } = gets;
  switch (gets.by) {
    case 'mail':
      return (
        <Column gap="s">
          {gets.events.map((event) => (
            <Mail key={event.apart ?? ''} event={event} address={gets.address} />
          ))}
          {person.language && (
            <State name="info" look="small">
              They need things said in {person.language}. Nothing is translated: the invitation is in English, so ask an
              interpreter to go through it with them.
            </State>
          )}
        </Column>
      );
    case 'organiser':
      return <Text as="p">You book it, so it stands in your calendar and nothing is sent to you.</Text>;
    case 'consent':
      return (
        <Column gap="s">
          <State name="bad">
            {person.name} {gets.why}
          </State>
          <Text look="smallStrong" as="h3">
            What you can do
          </Text>
          <Steps steps={gets.next} />
        </Column>
      );
    case 'ask':
    case 'tell':
      return (
        <Column gap="s">
          <State name="warning">
            {person.name} {gets.why}
          </State>
          {person.phone && <Text as="p">Phone: {person.phone}</Text>}
          <Letter key={gets.letter} text={gets.letter} name={person.name} />
          {person.language && (
            <State name="info" look="small">
              They need things said in {person.language}. Nothing is translated.
            </State>
          )}
        </Column>
      );
  }
}

function Mail({ event, address }: { readonly event: EventOfMeeting; readonly address: string }) {
  const styles = useArrangeStyles();
  const { time, mode, place, people, apart, invitation } = event;
  const online = mode === 'teams';
  return (
    <Column gap="xs">
      <div className={styles.mail}>
        <Text look="small" ink="second">
          To {address} only. Who else is invited is not shown.
        </Text>
        <Text look="strong">{invitation.subject}</Text>
        <Text ink="second">
          {inSentence(time.date)}, {time.start} to {time.end}, {online ? 'on Teams' : place}
        </Text>
        <Text as="div" ink="second">
          {invitation.text}
        </Text>
      </div>
      <Text as="p" look="small" ink="second">
        {online ? 'In the call everyone sees who is there' : 'Everyone in the room meets'}:{' '}
        {apart || people.length < 5
          ? people.map(({ name }) => name).join(', ')
          : `${people.length} people of this event`}
        .
      </Text>
    </Column>
  );
}

function Steps({ steps }: { readonly steps: readonly string[] }) {
  const styles = useArrangeStyles();
  return (
    <ul className={styles.plain}>
      {steps.map((step) => (
        <li key={step}>
          <Text>{step}</Text>
        </li>
      ))}
    </ul>
  );
}
