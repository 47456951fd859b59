import { Checkbox } from '@fluentui/react-components';
import type { Person } from '../../domain/case/caseFile.ts';
import { safeAddress } from '../../domain/case/safeAddress.ts';
import { leftOutBefore } from '../../domain/meeting/leftOutBefore.ts';
import type { InviteePlace } from '../../domain/procedure/invitees.ts';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { useArrangeStyles } from './arrangeStyles.ts';
import { ReasonField } from './ReasonField.tsx';
import { apartFromWords } from './takesPart.ts';
import type { AskedPart } from './WhoIsAsked.tsx';
import { consentWords } from './whoIsAskedRows.ts';

/** One person: whether they are asked, how they are reached, and what has to be known before they are. */
export function AskedRow(
  props: AskedPart & {
    readonly person: Person;
    /** Absent where the procedure gives this person no place of their own. */
    readonly place?: InviteePlace;
    /** The chair and the lead worker: nothing to decide. */
    readonly always: boolean;
    readonly ticked: boolean;
  },
) {
  const styles = useArrangeStyles();
  const { person, place, always, file, form, change } = props;
  const unshared = consentWords(file, person);
  const ticked = props.ticked && !unshared;
  const isRequired = place?.need === 'required' && !always;
  const apartFrom = ticked ? apartFromWords(file, form, person.id) : '';
  const leftOut = props.before && !always && !unshared ? leftOutBefore(file, props.before, person.id) : undefined;
  const toggle = () =>
    change({
      ...form,
      invited: form.invited.includes(person.id)
        ? form.invited.filter((id) => id !== person.id)
        : [...form.invited, person.id],
    });
  return (
    <li className={styles.row}>
      <Checkbox
        checked={ticked}
        disabled={always || unshared !== undefined}
        onChange={toggle}
        aria-label={`${person.name}, ${person.role}${always ? ', always asked' : unshared ? ', not asked' : ''}`}
      />
      <div className={styles.who}>
        <span className={styles.named}>
          <Text look="strong">{person.name}</Text>
          <Text ink="third">
            {person.role}
            {always ? ', always asked' : isRequired ? ', required' : ''}
          </Text>
        </span>
        <Reached person={person} />
        {unshared && (
          <State name="bad" look="small">
            {unshared}
          </State>
        )}
        {apartFrom !== '' && (
          <State name="warning" look="small">
            Kept apart from {apartFrom}: choose below how they take part
          </State>
        )}
        {leftOut && (
          <Text look="small" ink={ticked ? 'second' : 'soon'}>
            {leftOut.reason ? `Left out last time: ${leftOut.reason}` : 'Not asked last time'}
          </Text>
        )}
        {!props.ticked && person.parentalResponsibility && !unshared && (
          <ReasonField {...props} who={person.id} label={`Why ${person.name} is not asked`} />
        )}
      </div>
    </li>
  );
}

function Reached({ person }: { readonly person: Person }) {
  const address = safeAddress(person);
  if (address !== undefined)
    return (
      <Text look="small" ink="second">
        {address}
      </Text>
    );
  return person.papersBy === 'print' ? (
    <Text look="small" ink="second">
      Everything in print: ask them by phone or letter
    </Text>
  ) : (
    <Text look="small" ink="late">
      No safe address: ask them by phone or letter
    </Text>
  );
}
