import { supportNeeds, supportOf } from '../../domain/meeting/supportAsked.ts';
import { supportKey } from '../../domain/meeting/supportKept.ts';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import type { Prepared } from './prepared.ts';
import { usePrepareStyles } from './prepareStyles.ts';
import { SupportRow } from './SupportRow.tsx';

/** F-INV-08: interpreter, transport, child care and the like, for whoever is asked. What is not arranged is red. */
export function Support({ of }: { readonly of: Prepared }) {
  const styles = usePrepareStyles();
  const needs = supportNeeds(of.file, of.meeting);
  if (needs.length === 0) return null;
  const wanted = needs.filter(({ state }) => state !== 'not needed');
  const arranged = wanted.filter(({ state }) => state === 'arranged').length;
  return (
    <Column>
      <Text look="section" as="h2">
        What people need
      </Text>
      <Text as="p" look="small" ink="second">
        {arranged} of {wanted.length} arranged. Nobody who is asked reads it here.
      </Text>
      <ul className={styles.rows}>
        {needs.map((need) => (
          <SupportRow key={supportKey(supportOf(need))} of={of} need={need} />
        ))}
      </ul>
    </Column>
  );
}
