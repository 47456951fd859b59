import type { ReactNode } from 'react';
import { sharingWith } from '../../domain/case/sharing.ts';
import type { InvitationProblem } from '../../domain/meeting/checkInvitation.ts';
import { isEmpty } from '../../domain/meeting/checkInvitation.ts';
import { everyoneAsked } from '../../domain/meeting/everyoneAsked.ts';
import { type InviteePlace, inviteesFor } from '../../domain/procedure/invitees.ts';
import { Mark, type MarkName } from '../../ui/Mark.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import type { ArrangeProps } from './Arrange.tsx';
import { AskedRow } from './AskedRow.tsx';
import type { ArrangeForm } from './arrangeForm.ts';
import { useArrangeStyles } from './arrangeStyles.ts';
import { ReasonField } from './ReasonField.tsx';
import { alwaysAsked, askedBesides } from './whoIsAskedRows.ts';

/** What every part of the form about people is given. */
export type AskedPart = ArrangeProps & {
  readonly form: ArrangeForm;
  readonly change: (form: ArrangeForm) => void;
  readonly problems: readonly InvitationProblem[];
  /** Somebody has pressed Send: what is missing now stands beside its field. */
  readonly tried: boolean;
  readonly disabled: boolean;
};

/** The procedure's places, who of the case fills each, whom nobody has named yet, and who is only told. */
export function WhoIsAsked(props: AskedPart & { readonly nobody: string | undefined }) {
  const styles = useArrangeStyles();
  const { form, file, nobody } = props;
  const places = inviteesFor(props.profile, file, props.kind, { number: props.nth, mode: form.mode });
  const always = new Set(alwaysAsked(file, form.chair).map(({ id }) => id));
  const asked = everyoneAsked(file, form).filter((person) => sharingWith(file, person) === 'given');
  const ids = new Set(asked.map(({ id }) => id));
  const empty = places.filter((place) => isEmpty(place, ids)).length;
  return (
    <fieldset className={styles.group} disabled={props.disabled}>
      <legend className={styles.legend}>
        <Text look="section" as="h2">
          Who is asked
        </Text>
        <Text ink="second">
          {asked.length} asked{empty > 0 ? `, ${empty} missing` : ''}
        </Text>
      </legend>
      {nobody && <State name="bad">{nobody}</State>}
      <ul className={styles.rows} data-wrong={nobody !== undefined || undefined}>
        {askedBesides(file, form.chair, places).map((person) => (
          <AskedRow key={person.id} {...props} person={person} always ticked />
        ))}
        {places.flatMap((place) => [
          ...place.people.map((person) =>
            place.need === 'told' ? (
              <Said
                key={person.id}
                name="info"
                who={person.name}
                is={`${person.role}, told only`}
                words={`${place.why} A letter for them is under What leaves.`}
              />
            ) : (
              <AskedRow
                key={person.id}
                {...props}
                person={person}
                place={place}
                always={always.has(person.id)}
                ticked={always.has(person.id) || form.invited.includes(person.id)}
              />
            ),
          ),
          ...place.children.map((child) => (
            <Said key={child.id} name="info" who={child.initials} is="child" words={place.why} />
          )),
          ...(isEmpty(place, ids) ? [<Empty key={place.place} {...props} place={place} />] : []),
        ])}
      </ul>
    </fieldset>
  );
}

/** A required place with nobody in it: why it matters, where that is written, and, where it has to be said, why not. */
function Empty(props: AskedPart & { readonly place: InviteePlace }) {
  const { place } = props;
  const named = place.people.length > 0;
  return (
    <Said
      name="warning"
      who={named ? `Nobody from ${place.place}` : `${capital(place.place)}, not named yet`}
      is="required"
      words={named ? place.why : `${place.why} Nobody of this case fills it: add them to the case.`}
      source={place.source}
    >
      {place.leftEmpty && (
        <ReasonField
          {...props}
          who={place.place}
          label={
            place.leftEmpty === 'needs a reason'
              ? 'Why the place stays empty'
              : 'Why the place stays empty: it can be sent without'
          }
        />
      )}
    </Said>
  );
}

function Said(props: {
  readonly name: MarkName;
  readonly who: string;
  readonly is: string;
  readonly words: string;
  readonly source?: string;
  readonly children?: ReactNode;
}) {
  const styles = useArrangeStyles();
  return (
    <li className={styles.row}>
      <span className={styles.sign}>
        <Mark name={props.name} />
      </span>
      <div className={styles.who}>
        <span className={styles.named}>
          <Text look="strong">{props.who}</Text>
          <Text ink="third">{props.is}</Text>
        </span>
        <Text as="p" look="small" ink="second">
          {props.words}
        </Text>
        {props.source && (
          <Text look="small" ink="third">
            {props.source}
          </Text>
        )}
        {props.children}
      </div>
    </li>
  );
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
