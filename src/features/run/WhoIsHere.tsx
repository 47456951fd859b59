import { useState } from 'react';
import type { PersonId } from '../../domain/case/caseFile.ts';
import type { Presence } from '../../domain/meeting/event.ts';
import { everyoneAsked } from '../../domain/meeting/everyoneAsked.ts';
import { expectationOf } from '../../domain/meeting/expectation.ts';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { AddSomebody } from './AddSomebody.tsx';
import { ExpectedHere } from './ExpectedHere.tsx';
import { FamilyAway } from './FamilyAway.tsx';
import { hereTitle } from './focusSoon.ts';
import { GuestRow } from './GuestRow.tsx';
import { NotesBy } from './NotesBy.tsx';
import { PresenceRow } from './PresenceRow.tsx';
import type { Panel } from './panel.ts';
import { forChildren, forPeople } from './presenceWords.ts';
import { useRunStyles } from './runStyles.ts';

/**
 * Who came and who did not, as one list that starts from the replies. Nothing is taken for granted: an empty choice is
 * "not recorded".
 */
export function WhoIsHere({ panel }: { readonly panel: Panel }) {
  const styles = useRunStyles();
  const [added, setAdded] = useState<readonly PersonId[]>([]);
  const { file, live, meeting, view } = panel;
  const { guests, presence } = view.record;
  const asked = everyoneAsked(file, meeting);
  const listed = new Set([
    ...asked.map(({ id }) => id),
    ...[...presence].flatMap(([id, register]) => (register.value || register.over ? [id] : [])),
    ...added,
  ]);
  const people = file.people.filter(({ id }) => listed.has(id));
  const others = file.people.filter(({ id }) => !listed.has(id));
  const isHow = (id: string) => presence.get(id)?.value ?? undefined;
  const everyone = [...people, ...file.children].map(({ id }) => isHow(id));
  const count = (value: Presence | undefined) => everyone.filter((each) => each === value).length;
  const apologies = count('apologies') + count('apologies with update');
  const expected = asked.filter(
    (person) => isHow(person.id) === undefined && expectationOf(meeting, person) === 'expected',
  );
  return (
    <>
      <div className={styles.scroll}>
        <Row apart wrap>
          <div id={hereTitle} tabIndex={-1} style={{ outline: 'none' }}>
            <Text look="section" as="h2">
              {count('present')} here of {everyone.length}
            </Text>
          </div>
          <Text look="small" ink="second">
            {[
              guests.length > 0 && `${guests.length} as guests`,
              apologies > 0 && `${apologies} apologies`,
              count('no reply') > 0 && `${count('no reply')} no reply`,
              count(undefined) > 0 && `${count(undefined)} not recorded`,
            ]
              .filter(Boolean)
              .join(', ')}
          </Text>
        </Row>
        <ExpectedHere panel={panel} expected={expected.map(({ id }) => id)} />
        <FamilyAway panel={panel} />
        <ul className={styles.list} aria-label="Who is here">
          {people.map((person) => (
            <PresenceRow
              key={person.id}
              panel={panel}
              id={person.id}
              name={person.name}
              says={person.id === meeting.chair ? `${person.role}, chair` : person.role}
              choices={forPeople}
              expectation={expectationOf(meeting, person)}
            />
          ))}
          {file.children.map(({ id, initials }) => (
            <PresenceRow key={id} panel={panel} id={id} name={initials} says="child" choices={forChildren} />
          ))}
          {guests.map((guest) => (
            <GuestRow key={guest.id} panel={panel} guest={guest} />
          ))}
        </ul>
        <NotesBy panel={panel} />
      </div>
      <AddSomebody
        panel={panel}
        others={others}
        onPerson={(id) => {
          setAdded((was) => [...was, id]);
          void live.add({ type: 'presence', target: id, value: 'present' });
        }}
      />
    </>
  );
}
