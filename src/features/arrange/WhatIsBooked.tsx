import type { Meeting } from '../../domain/meeting/meeting.ts';
import { inSentence } from '../../ui/dates.ts';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import type { ArrangeProps } from './Arrange.tsx';

/** When and where, why it is late or at short notice, who sits apart, and in whose calendar it is. */
export function WhatIsBooked({ meeting, file }: Pick<ArrangeProps, 'file'> & { readonly meeting: Meeting }) {
  const { time, organiser, lateReason, originalDue, schoolReason, shortNotice } = meeting;
  const nameOf = (id: string) => file.people.find((person) => person.id === id)?.name ?? 'not known';
  return (
    <>
      <State name="done">
        {inSentence(time.date)}, {time.start} to {time.end}, {meeting.mode === 'teams' ? 'on Teams' : meeting.place}
      </State>
      {lateReason && originalDue && (
        <Text as="p" ink="second">
          Later than {inSentence(originalDue)}, when it was due: {lateReason}
        </Text>
      )}
      {shortNotice && <Text as="p">Invited at shorter notice: {shortNotice}</Text>}
      {schoolReason && (
        <Text as="p" ink="second">
          In school hours, although a child of school age comes: {schoolReason}
        </Text>
      )}
      {meeting.apart.map((sitting) => (
        <Text as="p" key={sitting.person}>
          {nameOf(sitting.person)}, kept apart:{' '}
          {sitting.how === 'own event'
            ? 'at the same time, in a call of their own'
            : `${inSentence(sitting.time.date)}, ${sitting.time.start} to ${sitting.time.end}, ${
                sitting.mode === 'teams' ? 'on Teams' : sitting.place
              }`}
        </Text>
      ))}
      <Text as="p" ink="second">
        Booked by {organiser.name}, in whose calendar it is. Chair: {nameOf(meeting.chair)}.
      </Text>
    </>
  );
}
