import { Checkbox } from '@fluentui/react-components';
import type { Person } from '../../domain/case/caseFile.ts';
import { safeAddress } from '../../domain/case/safeAddress.ts';
import type { PlanProblem } from '../../domain/meeting/meetingPlan.ts';
import { type InviteePlace, inviteesFor } from '../../domain/procedure/invitees.ts';
import { Column } from '../../ui/layout.tsx';
import { Mark, type MarkName } from '../../ui/Mark.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import type { ArrangeProps } from './Arrange.tsx';
import type { ArrangeForm } from './arrangeForm.ts';
import { useArrangeStyles } from './arrangeStyles.ts';

/** The procedure's places, who of the case fills each, and whom nobody has named yet. */
export function WhoIsAsked(
  props: ArrangeProps & {
    readonly form: ArrangeForm;
    readonly change: (form: ArrangeForm) => void;
    readonly problems: readonly PlanProblem[];
    readonly disabled: boolean;
  },
) {
  const styles = useArrangeStyles();
  const { form, change } = props;
  const places = inviteesFor(props.profile, props.file, props.kind);
  const missing = places.filter((place) => place.missing).length;
  const problem = props.problems.find((each) => each.field === 'invited');
  const toggle = (person: Person) =>
    change({
      ...form,
      invited: form.invited.includes(person.id)
        ? form.invited.filter((id) => id !== person.id)
        : [...form.invited, person.id],
    });
  return (
    <fieldset className={styles.group} disabled={props.disabled}>
      <legend className={styles.legend}>
        <Text look="section" as="h2">
          Who is asked
        </Text>
        <Text ink="second">
          {form.invited.length} asked{missing > 0 ? `, ${missing} missing` : ''}
        </Text>
      </legend>
      {problem && <State name="bad">{problem.words}</State>}
      <ul className={styles.rows}>
        {places.flatMap((place) => [
          ...place.people.map((person) =>
            place.need === 'told' ? (
              <Said key={person.id} name="info" who={person.name} is={person.role} words={place.why} />
            ) : (
              <li key={person.id} className={styles.row}>
                <Checkbox
                  checked={form.invited.includes(person.id)}
                  onChange={() => toggle(person)}
                  aria-label={`${person.name}, ${person.role}`}
                />
                <Asked person={person} place={place} />
              </li>
            ),
          ),
          ...place.children.map((child) => (
            <Said key={child.id} name="info" who={child.initials} is="child" words={place.why} />
          )),
          ...(place.missing
            ? [
                <Said
                  key={place.place}
                  name="warning"
                  who={`${place.place}, not named yet`}
                  is="required"
                  words={`${place.why} Nobody of this case fills it.`}
                />,
              ]
            : []),
        ])}
      </ul>
    </fieldset>
  );
}

function Asked({ person, place }: { readonly person: Person; readonly place: InviteePlace }) {
  const styles = useArrangeStyles();
  const address = safeAddress(person);
  return (
    <div className={styles.who}>
      <span className={styles.named}>
        <Text look="strong">{person.name}</Text>
        <Text ink="third">
          {person.role}
          {place.need === 'required' ? ', required' : ''}
        </Text>
      </span>
      {address ? (
        <Text look="small" ink="second">
          {address}
        </Text>
      ) : (
        <Text look="small" ink="late">
          No safe address: ask them by phone or letter
        </Text>
      )}
    </div>
  );
}

function Said(props: { readonly name: MarkName; readonly who: string; readonly is: string; readonly words: string }) {
  const styles = useArrangeStyles();
  return (
    <li className={styles.row}>
      <span className={styles.sign}>
        <Mark name={props.name} />
      </span>
      <Column gap="none">
        <span className={styles.named}>
          <Text look="strong">{props.who}</Text>
          <Text ink="third">{props.is}</Text>
        </span>
        <Text look="small" ink="second">
          {props.words}
        </Text>
      </Column>
    </li>
  );
}
