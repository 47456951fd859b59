import { Button } from '@fluentui/react-components';
import { checkEvents, type EventDiffers } from '../../../app/checkEvents.ts';
import { installTab } from '../../../app/installTab.ts';
import { takeOver } from '../../../app/takeOver.ts';
import type { World } from '../../../app/world.ts';
import type { CaseFile } from '../../../domain/case/caseFile.ts';
import type { Meeting, MeetingTime } from '../../../domain/meeting/meeting.ts';
import { Bar } from '../../../ui/Bar.tsx';
import { inSentence } from '../../../ui/dates.ts';
import { Column, Row } from '../../../ui/layout.tsx';
import { RefusalBar } from '../../../ui/RefusalBar.tsx';
import { State } from '../../../ui/State.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useLoad } from '../../../ui/useLoad.ts';
import type { UseChanging } from './useChanging.ts';

interface Props {
  readonly world: World;
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly changing: UseChanging;
  /** The device has answered: a form can be opened. */
  readonly ready: boolean;
  /** Opens the form for moving with that time in it. */
  readonly onMove: (to: MeetingTime, person: string | undefined) => void;
}

/** Somebody moved or deleted the event in Outlook: what is written down is brought into line, or the event made again. */
export function EventsDiffer(props: Props) {
  const { world, meeting } = props;
  const key = `${meeting.id}|${meeting.eventId}|${meeting.time.date}|${meeting.time.start}|${meeting.change?.what}|${meeting.stage}`;
  const found = useLoad(key, () => checkEvents(world, meeting));
  const gone = (found.value ?? []).filter(({ is }) => is === 'gone');
  const moved = (found.value ?? []).filter(({ is }) => is === 'moved');
  // The screen is not held up by a calendar that cannot be read now: it says nothing of it.
  if (gone.length === 0 && moved.length === 0) return null;
  return (
    <Column gap="s">
      {moved.map((one) => (
        <Moved key={one.person ?? ''} {...props} differs={one} />
      ))}
      {gone.length > 0 && <Gone {...props} gone={gone} />}
    </Column>
  );
}

const whose = (file: CaseFile, person: string | undefined) =>
  person === undefined
    ? 'The event'
    : `${file.people.find(({ id }) => id === person)?.name ?? 'One person'}’s own event`;

function Moved({ file, differs, ready, onMove }: Props & { readonly differs: EventDiffers }) {
  if (differs.is !== 'moved') return null;
  const { to, person } = differs;
  const title = to
    ? `${whose(file, person)} was moved in Outlook to ${inSentence(to.date)}, ${to.start} to ${to.end}`
    : `${whose(file, person)} was stretched in Outlook over more than a day`;
  return (
    <Bar name="warning" boxed title={title}>
      <Text as="p">
        {to
          ? 'Outlook has told everyone. Here, the old time still stands.'
          : 'Give it a time on one day in Outlook, then open this page again.'}
      </Text>
      {to && (
        <Row>
          <Button disabledFocusable={!ready} onClick={() => onMove(to, person)}>
            Use that time
          </Button>
        </Row>
      )}
    </Bar>
  );
}

function Gone({ world, file, meeting, changing, gone }: Props & { readonly gone: readonly EventDiffers[] }) {
  const again = () =>
    void changing.run(async () => {
      const made = await takeOver(world, meeting.id, { reason: 'gone from the calendar' });
      if (made.ok && made.value.state === 'done') await installTab(world, made.value.meeting);
      return made;
    }, 'Made again. Everyone has a new invitation');
  return (
    <Bar
      name="bad"
      boxed
      title={`${gone.map(({ person }) => whose(file, person)).join(', ')} is gone from your calendar`}
    >
      <Text as="p">
        Somebody deleted it in Outlook, and people were told that it is off. If the meeting stands, make it again:
        everyone gets a new invitation. If not, cancel it below, so that it is written down.
      </Text>
      {changing.busy && <State name="under way">Making the event again</State>}
      {changing.refusal && <RefusalBar refusal={changing.refusal} />}
      <Row>
        <Button disabledFocusable={changing.busy} onClick={again}>
          Make it again
        </Button>
      </Row>
    </Bar>
  );
}
