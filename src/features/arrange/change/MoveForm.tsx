import { Field, Input, Radio, RadioGroup } from '@fluentui/react-components';
import { moveMeeting } from '../../../app/moveMeeting.ts';
import { isLater } from '../../../domain/meeting/change.ts';
import { changeReasons } from '../../../domain/meeting/changeReasons.ts';
import { checkPlan, type PlanProblem, planOf } from '../../../domain/meeting/meetingPlan.ts';
import { missesSchool } from '../../../domain/meeting/missesSchool.ts';
import { councilCalendar } from '../../../domain/procedure/inForce.ts';
import { sameValue } from '../../../domain/sameValue.ts';
import { inSentence } from '../../../ui/dates.ts';
import { Column } from '../../../ui/layout.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useArrangeStyles } from '../arrangeStyles.ts';
import { schoolQuestion } from '../slots/slotWords.ts';
import type { FormProps } from './Change.tsx';
import { reasonOf, timeOf } from './changeForm.ts';
import { shortTimeOf } from './changeHistory.ts';
import { FormFrame } from './FormFrame.tsx';
import { Reason } from './Reason.tsx';

/** Another day or time. The same checks as when it was arranged; the due date and the Teams link stay. */
export function MoveForm(props: FormProps) {
  const styles = useArrangeStyles();
  const { world, file, meeting, form, change, changing } = props;
  const to = timeOf(form);
  const owns = meeting.apart.filter(({ how, eventId }) => how === 'own meeting' && eventId !== undefined);
  const sitting = owns.find(({ person }) => person === form.sitting);
  const nameOf = (id: string) => file.people.find((person) => person.id === id)?.name ?? 'one person';
  const from = sitting?.time ?? meeting.time;
  const late = !sitting && to !== undefined && isLater(to, meeting);
  const pupils = !sitting && to && to.end > to.start ? missesSchool(file.children, to, councilCalendar()) : [];
  const { originalDue } = meeting;
  const problems: readonly PlanProblem[] = to
    ? checkPlan({ ...planOf(meeting), time: to }, file, {
        today: world.clock.today(),
        calendar: councilCalendar(),
        ...(originalDue && { due: originalDue }),
      }).filter(({ field }) => field === 'date' || field === 'time')
    : [{ field: 'date', words: 'Choose a day.', blocks: true }];
  const same = to !== undefined && sameValue(to, from);
  const wrong =
    !to ||
    same ||
    problems.some(({ blocks }) => blocks) ||
    reasonOf(form) === '' ||
    (late && form.lateReason.trim() === '') ||
    (pupils.length > 0 && form.schoolReason.trim() === '');
  const message = (field: PlanProblem['field'], tried: boolean) => {
    const problem = problems.find((one) => one.field === field && (tried || !one.blocks));
    if (problem)
      return { validationMessage: problem.words, validationState: problem.blocks ? 'error' : 'warning' } as const;
    if (field === 'date' && tried && same)
      return { validationMessage: 'This is when it is now.', validationState: 'error' } as const;
    return {};
  };
  const press = async () => {
    if (!to) return;
    const done = await changing.run(
      () =>
        moveMeeting(world, meeting.id, {
          to,
          reason: reasonOf(form),
          ...(sitting && { sitting: sitting.person }),
          ...(late && { lateReason: form.lateReason.trim() }),
          ...(pupils.length > 0 && { schoolReason: form.schoolReason.trim() }),
        }),
      `Moved to ${inSentence(to.date)}, ${to.start} to ${to.end}`,
    );
    if (done) props.finish();
  };
  return (
    <FormFrame
      title="Move the meeting"
      act={to && !same ? `Move it to ${shortTimeOf(to)}` : 'Move it'}
      progress="Moving it in the calendar, then writing it down"
      changing={changing}
      wrong={wrong}
      onAct={() => void press()}
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
          <div className={styles.fields}>
            <Field
              label="New day"
              required
              {...(originalDue && { hint: `Due ${inSentence(originalDue)}` })}
              {...message('date', tried)}
            >
              <Input
                type="date"
                className={styles.short}
                value={form.date}
                disabled={changing.busy}
                onChange={(_, { value }) => change({ ...form, date: value })}
              />
            </Field>
            <Field label="Start" required {...message('time', tried)}>
              <Input
                type="time"
                className={styles.time}
                value={form.start}
                disabled={changing.busy}
                onChange={(_, { value }) => change({ ...form, start: value })}
              />
            </Field>
            <Field label="End" required>
              <Input
                type="time"
                className={styles.time}
                value={form.end}
                disabled={changing.busy}
                onChange={(_, { value }) => change({ ...form, end: value })}
              />
            </Field>
          </div>
          {late && originalDue && (
            <Field
              label="Why it is held after the day it is due"
              required
              className={styles.long}
              {...(tried && form.lateReason.trim() === ''
                ? { validationMessage: 'Say why it cannot be held in time.', validationState: 'error' as const }
                : {})}
            >
              <Input
                value={form.lateReason}
                disabled={changing.busy}
                onChange={(_, { value }) => change({ ...form, lateReason: value })}
              />
            </Field>
          )}
          {pupils.length > 0 && (
            <Field
              label={schoolQuestion(pupils)}
              required
              className={styles.long}
              {...(tried && form.schoolReason.trim() === ''
                ? { validationMessage: 'Say why it cannot be after school.', validationState: 'error' as const }
                : {})}
            >
              <Input
                value={form.schoolReason}
                disabled={changing.busy}
                onChange={(_, { value }) => change({ ...form, schoolReason: value })}
              />
            </Field>
          )}
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
        </>
      )}
    </FormFrame>
  );
}
