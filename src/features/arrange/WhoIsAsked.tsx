import { Checkbox } from '@fluentui/react-components';
import type { CaseFile, Person } from '../../domain/case/caseFile.ts';
import { safeAddress } from '../../domain/case/safeAddress.ts';
import { everyoneAsked } from '../../domain/meeting/everyoneAsked.ts';
import type { PlanProblem } from '../../domain/meeting/meetingPlan.ts';
import { type InviteePlace, inviteesFor } from '../../domain/procedure/invitees.ts';
import { Column } from '../../ui/layout.tsx';
import { Mark, type MarkName } from '../../ui/Mark.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import type { ArrangeProps } from './Arrange.tsx';
import type { ArrangeForm } from './arrangeForm.ts';
import { useArrangeStyles } from './arrangeStyles.ts';
import { alwaysAsked, askedBesides, consentAdvice } from './whoIsAskedRows.ts';

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
  const always = new Set(alwaysAsked(props.file, form.chair).map(({ id }) => id));
  const asked = everyoneAsked(props.file, form);
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
          {asked.length} asked{missing > 0 ? `, ${missing} missing` : ''}
        </Text>
      </legend>
      {problem && <State name="bad">{problem.words}</State>}
      <ul className={styles.rows} data-wrong={problem?.blocks || undefined}>
        {askedBesides(props.file, form.chair, places).map((person) => (
          <Ticked key={person.id} person={person} file={props.file} always ticked />
        ))}
        {places.flatMap((place) => [
          ...place.people.map((person) =>
            place.need === 'told' ? (
              <Said key={person.id} name="info" who={person.name} is={person.role} words={place.why} />
            ) : (
              <Ticked
                key={person.id}
                person={person}
                file={props.file}
                place={place}
                always={always.has(person.id)}
                ticked={asked.includes(person)}
                onToggle={() => toggle(person)}
              />
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

function Ticked(props: {
  readonly person: Person;
  readonly file: CaseFile;
  /** Absent where the procedure gives this person no place of their own. */
  readonly place?: InviteePlace;
  /** The chair and the lead worker: nothing to decide. */
  readonly always: boolean;
  readonly ticked: boolean;
  readonly onToggle?: () => void;
}) {
  const styles = useArrangeStyles();
  const { person, place, always } = props;
  const isRequired = place?.need === 'required' && !always;
  const advice = consentAdvice(person, props.file.consent);
  const address = safeAddress(person);
  return (
    <li className={styles.row}>
      <Checkbox
        checked={props.ticked}
        disabled={always}
        onChange={props.onToggle}
        aria-label={`${person.name}, ${person.role}${always ? ', always asked' : ''}`}
      />
      <div className={styles.who}>
        <span className={styles.named}>
          <Text look="strong">{person.name}</Text>
          <Text ink="third">
            {person.role}
            {always ? ', always asked' : isRequired ? ', required' : ''}
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
        {advice && (
          <State name="warning" look="small">
            {advice}
          </State>
        )}
      </div>
    </li>
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
