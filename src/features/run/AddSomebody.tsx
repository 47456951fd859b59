import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import { guestBox } from '../../app/notAdded.ts';
import type { Person, PersonId } from '../../domain/case/caseFile.ts';
import { useDraft } from '../../ui/useDraft.ts';
import { focusSoon, hereTitle } from './focusSoon.ts';
import { GuestForm } from './GuestForm.tsx';
import type { Panel } from './panel.ts';
import { useRunStyles } from './runStyles.ts';

const GUEST = 'guest';

/** Whoever came without being asked: a person of the case, or somebody else by name. */
export function AddSomebody(props: {
  readonly panel: Panel;
  readonly others: readonly Person[];
  readonly onPerson: (id: PersonId) => void;
}) {
  const styles = useRunStyles();
  const { panel, others, onPerson } = props;
  const { live, meeting, world } = panel;
  const box = guestBox(meeting.id);
  const draft = useDraft(world.device, box);
  // Begun here before, it is there again until it is added or left.
  const [opened, setOpen] = useState<boolean>();
  const open = opened ?? draft.text !== '';
  const leave = () => {
    setOpen(false);
    focusSoon(hereTitle);
  };
  return (
    <div className={styles.foot}>
      {open ? (
        <GuestForm
          panel={panel}
          box={box}
          button="Add to who is here"
          onSave={(value) => live.add({ type: 'guest', target: world.identity.newId(), value }).then(leave)}
          onLeave={leave}
        />
      ) : (
        <Select
          size="small"
          aria-label="Add a person"
          disabled={!draft.ready}
          value=""
          onChange={(_, { value }) => (value === GUEST ? setOpen(true) : value !== '' && onPerson(value))}
        >
          <option value="">Add a person</option>
          <option value={GUEST}>Somebody who is not in the case</option>
          {others.map(({ id, name, role }) => (
            <option key={id} value={id}>
              {name}, {role}
            </option>
          ))}
        </Select>
      )}
    </div>
  );
}
