import { Button } from '@fluentui/react-components';
import { safeAddress } from '../../domain/case/safeAddress.ts';
import { whyNotShared } from '../../domain/case/sharing.ts';
import type { AskedRow } from '../../domain/meeting/askedRows.ts';
import type { Presence } from '../../domain/meeting/event.ts';
import type { Versions } from '../../domain/meeting/record.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import type { Shown } from './AskedPerson.tsx';
import { askedWords } from './askedWords.ts';
import type { Prepared } from './prepared.ts';
import { usePrepareStyles } from './prepareStyles.ts';
import { waitsUntil } from './waitsUntil.ts';

/** What can be done about one person's answer. Silence becomes apologies only when somebody says they were given. */
export function PersonActs(props: {
  readonly of: Prepared;
  readonly row: AskedRow;
  /** There is one for them. */
  readonly letter: boolean;
  readonly presence: Presence | undefined;
  readonly written: Versions<string> | undefined;
  readonly shown: Shown;
  readonly show: (shown: Shown) => void;
  readonly back: () => void;
}) {
  const styles = usePrepareStyles();
  const announce = useAnnounce();
  const { of, row, presence, written, show } = props;
  const { person, state } = row;
  const { record, replies, world, asking } = of;
  const toggle = (which: NonNullable<Shown>) => () => show(props.shown === which ? undefined : which);
  const button = (which: NonNullable<Shown>, words: string, name: string) => (
    <Button
      size="small"
      aria-expanded={props.shown === which}
      aria-label={`${words}: ${name}`}
      disabledFocusable={asking.busy && which !== 'update'}
      onClick={toggle(which)}
    >
      {words}
    </Button>
  );
  const letter = props.letter && of.open && button('letter', 'Letter', person.name);
  if (!of.open || !record || state === 'holds it' || state === 'told' || state === 'consent')
    return <div className={styles.acts}>{letter}</div>;

  const apologies = presence === 'apologies' || presence === 'apologies with update';
  const away = apologies || state === 'declined';
  const set = async (value: Presence | null, said: string) => {
    await record.live.add({ type: 'presence', target: person.id, value });
    props.back();
    announce(said);
  };
  const asked = replies.asked?.get(person.id);
  const mailable = safeAddress(person) !== undefined && whyNotShared(of.file, person) === undefined;
  const today = world.clock.today();
  // Not known yet what they were asked: then nobody is asked again.
  const may = (which: 'chase' | 'update request') =>
    mailable && replies.asked !== undefined && !(asked?.[which] && askedWords(asked[which], today).over);
  return (
    <div className={styles.acts}>
      {state === 'no reply' &&
        !presence &&
        may('chase') &&
        waitsUntil(of, person.id) === undefined &&
        button('chase', asked?.chase ? 'Chase again' : 'Chase', person.name)}
      {!presence && state !== 'accepted' && (
        <Button
          size="small"
          appearance={state === 'declined' ? 'secondary' : 'subtle'}
          aria-label={`${state === 'declined' ? 'Record apologies' : 'Apologies by phone'}: ${person.name}`}
          onClick={() =>
            void set(written ? 'apologies with update' : 'apologies', `Apologies recorded: ${person.name}`)
          }
        >
          {state === 'declined' ? 'Record apologies' : 'Apologies by phone'}
        </Button>
      )}
      {apologies && (
        <Button
          size="small"
          appearance="subtle"
          aria-label={`Undo apologies: ${person.name}`}
          onClick={() => void set(null, `Apologies taken back: ${person.name}`)}
        >
          Undo
        </Button>
      )}
      {away && !written && may('update request') && button('update request', 'Ask for update', person.name)}
      {letter}
      {(away || written) && button('update', written ? 'Change update' : 'Type update', person.name)}
    </div>
  );
}
