import { Checkbox } from '@fluentui/react-components';
import { changePeople } from '../../../app/changePeople.ts';
import { toldOnly } from '../../../domain/meeting/eventInvitation.ts';
import { eventsOf } from '../../../domain/meeting/eventsOf.ts';
import { everyoneAsked } from '../../../domain/meeting/everyoneAsked.ts';
import { planOf } from '../../../domain/meeting/meetingPlan.ts';
import { Column } from '../../../ui/layout.tsx';
import { State } from '../../../ui/State.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useArrangeStyles } from '../arrangeStyles.ts';
import { askedAfter } from './askedAfter.ts';
import type { FormProps } from './Change.tsx';
import { reasonOf } from './changeForm.ts';
import { FormFrame } from './FormFrame.tsx';
import { Reason } from './Reason.tsx';

const reasons = [
  'family asked',
  'needed after all',
  'not needed any more',
  'somebody else comes for them',
  'joined the case',
  'left the case',
] as const;

/** Who is asked from now on, and who hears of it: those who are added or left out, and nobody else. */
export function PeopleForm(props: FormProps) {
  const styles = useArrangeStyles();
  const { world, file, meeting, form, change, changing } = props;
  const told = toldOnly(file, meeting.kind);
  const always = new Set(everyoneAsked(file, { invited: [], chair: meeting.chair }).map(({ id }) => id));
  const to = askedAfter(file, meeting, form.asked);
  const addresses = (asked: typeof to) =>
    eventsOf(file, { ...planOf(meeting), ...asked }, meeting.organiser).flatMap(({ apart, invitation }) =>
      invitation.attendees.map(({ personId, name, address }) => ({ key: `${apart ?? ''}|${personId}`, name, address })),
    );
  const [before, after] = [addresses(meeting), addresses(to)];
  const added = after.filter(({ key }) => !before.some((one) => one.key === key));
  const left = before.filter(({ key }) => !after.some((one) => one.key === key));
  const people = file.people.filter(({ id }) => !told.has(id));
  const now = new Set(everyoneAsked(file, meeting).map(({ id }) => id));
  // A safety flag that came later parts two people who both stay ticked.
  const parted = to.apart.some(({ person }) => !meeting.apart.some((one) => one.person === person));
  const changed = parted || people.some(({ id }) => !always.has(id) && now.has(id) !== form.asked.includes(id));
  const press = async () => {
    const done = await changing.run(
      () => changePeople(world, meeting.id, { to, reason: reasonOf(form) }),
      'Changed who is asked',
    );
    if (done) props.finish();
  };
  return (
    <FormFrame
      title="Who is asked"
      act="Change who is asked"
      progress="Telling those who are added or left out, then writing it down"
      changing={changing}
      wrong={!changed || reasonOf(form) === ''}
      onAct={() => void press()}
      onLeave={props.leave}
    >
      {(tried) => (
        <>
          {tried && !changed && <State name="bad">Nothing is changed yet: tick or untick somebody.</State>}
          <ul className={styles.rows} data-wrong={(tried && !changed) || undefined} aria-label="People of the case">
            {people.map((person) => {
              const own = to.apart.some((sitting) => sitting.person === person.id);
              const ticked = always.has(person.id) || form.asked.includes(person.id);
              return (
                <li key={person.id} className={styles.row}>
                  <Checkbox
                    checked={ticked}
                    disabled={always.has(person.id) || changing.busy}
                    aria-label={`${person.name}, ${person.role}`}
                    onChange={() =>
                      change({
                        ...form,
                        asked: ticked ? form.asked.filter((id) => id !== person.id) : [...form.asked, person.id],
                      })
                    }
                  />
                  <span className={styles.named}>
                    <Text look="strong">{person.name}</Text>
                    <Text ink="third">
                      {person.role}
                      {always.has(person.id) ? ', always asked' : ''}
                      {own ? ', kept apart: an event of their own' : ''}
                    </Text>
                  </span>
                </li>
              );
            })}
          </ul>
          <Reason
            label="Why"
            reasons={reasons}
            form={form}
            change={change}
            missing={tried && reasonOf(form) === ''}
            disabled={changing.busy}
          />
          <Column gap="xs">
            {added.length > 0 && (
              <Text as="p">Invited: {added.map(({ name, address }) => `${name} (${address})`).join(', ')}</Text>
            )}
            {left.length > 0 && (
              <Text as="p">
                Told that they are not needed: {left.map(({ name, address }) => `${name} (${address})`).join(', ')}
              </Text>
            )}
            <Text as="p" ink="second">
              Nobody else hears of it.
              {left.length > 0 ? ' Anyone who was added in Outlook by hand is left out too.' : ''}
            </Text>
          </Column>
        </>
      )}
    </FormFrame>
  );
}
