import { Field, Select } from '@fluentui/react-components';
import { handOverMeeting } from '../../../app/handOverMeeting.ts';
import type { Person } from '../../../domain/case/caseFile.ts';
import { Text } from '../../../ui/Text.tsx';
import { useArrangeStyles } from '../arrangeStyles.ts';
import type { FormProps } from './Change.tsx';
import { reasonOf } from './changeForm.ts';
import { FormFrame } from './FormFrame.tsx';
import { Reason } from './Reason.tsx';

const reasons = ['on leave', 'ill', 'changing jobs', 'another person does this now'] as const;

/** Another person is to hold the event. Their own computer makes it: nothing leaves before. */
export function HandOverForm(props: FormProps) {
  const styles = useArrangeStyles();
  const { world, file, meeting, form, change, changing } = props;
  const others = file.people.filter(hasAccount).filter(({ accountId }) => accountId !== meeting.organiser.id);
  const to = others.find(({ accountId }) => accountId === form.to);
  const press = async () => {
    if (!to) return;
    const account = { id: to.accountId, name: to.name };
    const done = await changing.run(
      () => handOverMeeting(world, meeting.id, { to: account, reason: reasonOf(form) }),
      `Offered to ${to.name}. It is theirs once they open the meeting here`,
    );
    if (done) props.finish();
  };
  return (
    <FormFrame
      title="Hand the meeting over"
      act={to ? `Hand over to ${to.name}` : 'Hand over'}
      progress="Writing it down"
      changing={changing}
      wrong={!to || reasonOf(form) === ''}
      onAct={() => void press()}
      onLeave={props.leave}
    >
      {(tried) => (
        <>
          <Field
            label="To whom"
            required
            className={styles.long}
            hint="Somebody who is not in this list can take it over: they open the meeting and choose Take the meeting over."
            {...(tried && !to
              ? { validationMessage: 'Choose who is to hold it.', validationState: 'error' as const }
              : {})}
          >
            <Select
              value={form.to}
              disabled={changing.busy}
              onChange={(_, { value }) => change({ ...form, to: value })}
            >
              <option value="">Choose</option>
              {others.map((person) => (
                <option key={person.id} value={person.accountId}>
                  {person.name}, {person.role}
                </option>
              ))}
            </Select>
          </Field>
          <Reason
            label="Why it is handed over"
            reasons={reasons}
            form={form}
            change={change}
            missing={tried && reasonOf(form) === ''}
            disabled={changing.busy}
          />
          <Text as="p" ink="second">
            Nothing leaves yet. When they open it, everyone gets a new invitation from their calendar, which says that
            it replaces yours, and your event is cancelled from this app. The day it is due stays the same.
          </Text>
        </>
      )}
    </FormFrame>
  );
}

const hasAccount = (person: Person): person is Person & { readonly accountId: string } =>
  person.accountId !== undefined;
