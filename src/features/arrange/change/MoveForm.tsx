import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useRef } from 'react';
import { moveMeeting } from '../../../app/moveMeeting.ts';
import { requiredPeople } from '../../../domain/meeting/becameBusy.ts';
import { changeReasons } from '../../../domain/meeting/changeReasons.ts';
import { missesSchool } from '../../../domain/meeting/missesSchool.ts';
import { councilCalendar } from '../../../domain/procedure/inForce.ts';
import { inSentence } from '../../../ui/dates.ts';
import { Column } from '../../../ui/layout.tsx';
import { Text } from '../../../ui/Text.tsx';
import { BusyNowBar } from '../slots/BusyNowBar.tsx';
import { notCheckedWords } from '../slots/slotWords.ts';
import { useLookAgain } from '../slots/useLookAgain.ts';
import type { FormProps } from './Change.tsx';
import { reasonOf, timeOf } from './changeForm.ts';
import { shortTimeOf } from './changeHistory.ts';
import { FormFrame } from './FormFrame.tsx';
import { MoveTimes } from './MoveTimes.tsx';
import { moveProblems, ownMeetings } from './moveProblems.ts';
import { Reason } from './Reason.tsx';
import { useMoveSlots } from './useMoveSlots.ts';

/** Another day or time, from the same list and with the same checks as when it was arranged. */
export function MoveForm(props: FormProps) {
  const { world, file, meeting, form, change } = props;
  const box = useRef<HTMLDivElement>(null);
  const look = useLookAgain(world);
  const changing = { ...props.changing, busy: props.changing.busy || look.looking };
  const to = timeOf(form);
  const owns = ownMeetings(meeting);
  const sitting = owns.find(({ person }) => person === form.sitting);
  const nameOf = (id: string) => file.people.find((person) => person.id === id)?.name ?? 'one person';
  const { originalDue } = meeting;
  const due = sitting ? undefined : originalDue;
  const { found, moving, own } = useMoveSlots(props, sitting);
  const problems = moveProblems(file, meeting, form, { today: world.clock.today(), ...(sitting && { sitting }) });
  const pupils = to && !sitting && to.end > to.start ? missesSchool(file.children, to, councilCalendar()) : [];
  const late = to !== undefined && due !== undefined && to.date > due;

  const move = async (checked: boolean) => {
    if (!to) return;
    const done = await props.changing.run(
      () =>
        moveMeeting(world, meeting.id, {
          to,
          reason: reasonOf(form),
          ...(sitting && { sitting: sitting.person }),
          ...(late && { lateReason: form.lateReason.trim() }),
          ...(pupils.length > 0 && { schoolReason: form.schoolReason.trim() }),
        }),
      `Moved to ${inSentence(to.date)}, ${to.start} to ${to.end}${checked ? '' : `. ${notCheckedWords}`}`,
    );
    if (done) props.finish();
  };
  const planned = to ? moving.map(({ people }) => ({ time: to, people })) : [];
  const press = () => {
    const required = requiredPeople(props.profile, file, meeting.kind, meeting.chair, meeting);
    void look.first({ planned, required, before: found.facts.diaries, own }, (checked) => void move(checked));
  };
  const chooseAnother = () => {
    void found.again();
    box.current?.querySelector<HTMLElement>('[role="radiogroup"][aria-label="Times"] input')?.focus();
  };
  const busyNow = look.busyAt(planned.map(({ time }) => time));
  return (
    <FormFrame
      title="Move the meeting"
      act={to && !problems.some(({ kind }) => kind === 'same') ? `Move it to ${shortTimeOf(to)}` : 'Move it'}
      progress={
        look.looking
          ? 'Looking at diaries once more, for a few seconds at most'
          : 'Moving it in the calendar, then writing it down'
      }
      changing={changing}
      wrong={problems.some(({ blocks }) => blocks) || reasonOf(form) === ''}
      onAct={press}
      onLeave={props.leave}
    >
      {(tried) => (
        <>
          {owns.length > 0 && (
            <Field label="What moves">
              <RadioGroup
                value={form.sitting}
                disabled={changing.busy}
                onChange={(_, { value }) => {
                  const time = owns.find(({ person }) => person === value)?.time ?? meeting.time;
                  change({ ...form, sitting: value, ...time });
                }}
              >
                <Radio value="" label="The meeting" />
                {owns.map(({ person, time }) => (
                  <Radio
                    key={person}
                    value={person}
                    label={`The own meeting of ${nameOf(person)}, ${shortTimeOf(time)}`}
                  />
                ))}
              </RadioGroup>
            </Field>
          )}
          <div ref={box}>
            <MoveTimes
              key={form.sitting}
              form={form}
              change={change}
              found={found}
              due={due}
              problems={problems.filter(({ blocks, kind }) => blocks && (tried || kind === 'past'))}
              disabled={changing.busy}
            />
          </div>
          <Reason
            label="Why it is moved"
            reasons={changeReasons}
            form={form}
            change={change}
            missing={tried && reasonOf(form) === ''}
            disabled={changing.busy}
          />
          <Column gap="xs">
            <Text as="p" ink="second">
              {sitting
                ? `Only ${nameOf(sitting.person)} and whoever meets them are told.`
                : 'Everyone asked gets the new time from Outlook and is asked again, so the replies begin anew.'}
              {meeting.mode === 'teams' ? ' The Teams link stays the same.' : ''}
            </Text>
            <Text as="p" ink="second">
              {originalDue ? `It stays due ${inSentence(originalDue)}.` : ''}
            </Text>
          </Column>
          {!changing.busy && busyNow.length > 0 && (
            <BusyNowBar
              busy={busyNow}
              me={world.identity.me.id}
              not="Nothing was moved yet"
              anyway="Move it anyway"
              disabled={changing.busy}
              onAnyway={() => void move(true)}
              onOther={chooseAnother}
            />
          )}
        </>
      )}
    </FormFrame>
  );
}
