import { makeStyles } from '@fluentui/react-components';
import type { WhatToSend } from '../../app/whatToSend.ts';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';

const useStyles = makeStyles({ list: { margin: 0, paddingLeft: '20px' } });

/** Who of the case gets no papers, and why. Silence is not apologies. */
export function NotSentTo({ people }: { readonly people: WhatToSend['notSentTo'] }) {
  const styles = useStyles();
  if (people.length === 0) return null;
  return (
    <Column gap="xs">
      <Text look="section" as="h2">
        Not sent to
      </Text>
      <ul className={styles.list}>
        {people.map(({ name, role, why }) => (
          <li key={`${name} ${role}`}>
            <Text>
              {name}, {role}: {why}
            </Text>
          </li>
        ))}
      </ul>
    </Column>
  );
}
