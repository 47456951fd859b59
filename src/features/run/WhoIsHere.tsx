import { Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { PersonId } from '../../domain/case/caseFile.ts';
import type { Presence } from '../../domain/meeting/event.ts';
import { everyoneAsked } from '../../domain/meeting/everyoneAsked.ts';
import { Row } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { PresenceRow } from './PresenceRow.tsx';
import type { Panel } from './panel.ts';
import { forChildren, forPeople } from './presenceWords.ts';
import { useRunStyles } from './runStyles.ts';

/** Who came and who did not. Nothing is taken for granted: an empty choice is "not recorded". */
export function WhoIsHere({ panel }: { readonly panel: Panel }) {
  const styles = useRunStyles();
  const [added, setAdded] = useState<readonly PersonId[]>([]);
  const { file, meeting, view } = panel;
  const { presence } = view.record;
  const listed = new Set([
    ...everyoneAsked(file, meeting).map(({ id }) => id),
    ...[...presence].flatMap(([id, register]) => (register.value ? [id] : [])),
    ...added,
  ]);
  const people = file.people.filter(({ id }) => listed.has(id));
  const others = file.people.filter(({ id }) => !listed.has(id));
  const everyone = [...people, ...file.children].map(({ id }) => presence.get(id)?.value ?? undefined);
  const count = (value: Presence | undefined) => everyone.filter((each) => each === value).length;
  const apologies = count('apologies') + count('apologies with update');
  return (
    <>
      <div className={styles.scroll}>
        <Row apart wrap>
          <Text look="section" as="h2">
            {count('present')} here of {everyone.length}
          </Text>
          <Text look="small" ink="second">
            {[
              apologies > 0 && `${apologies} apologies`,
              count('no reply') > 0 && `${count('no reply')} no reply`,
              count(undefined) > 0 && `${count(undefined)} not recorded`,
            ]
              .filter(Boolean)
              .join(', ')}
          </Text>
        </Row>
        <ul className={styles.list}>
          {people.map(({ id, name, role }) => (
            <PresenceRow
              key={id}
              panel={panel}
              id={id}
              name={name}
              says={id === meeting.chair ? `${role}, chair` : role}
              choices={forPeople}
            />
          ))}
          {file.children.map(({ id, initials }) => (
            <PresenceRow key={id} panel={panel} id={id} name={initials} says="child" choices={forChildren} />
          ))}
        </ul>
      </div>
      {others.length > 0 && (
        <div className={styles.foot}>
          <Select
            size="small"
            aria-label="Add a person"
            value=""
            onChange={(_, { value }) => value !== '' && setAdded((was) => [...was, value])}
          >
            <option value="">Add a person</option>
            {others.map(({ id, name, role }) => (
              <option key={id} value={id}>
                {name}, {role}
              </option>
            ))}
          </Select>
        </div>
      )}
    </>
  );
}
