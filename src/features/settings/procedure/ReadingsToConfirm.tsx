import { counted } from '../../../domain/counted.ts';
import type { ProcedureProfile } from '../../../domain/procedure/profile.ts';
import { readingsToConfirm } from '../../../domain/procedure/readingsToConfirm.ts';
import { Column } from '../../../ui/layout.tsx';
import { Text } from '../../../ui/Text.tsx';
import { OneReading } from './OneReading.tsx';
import { useProcedureStyles } from './procedureStyles.ts';
import type { Council } from './useCouncil.ts';

/** Every rule that can be read in more than one way, what each reading gives, and who has said which is right. */
export function ReadingsToConfirm({
  council,
  profile,
}: {
  readonly council: Council;
  readonly profile: ProcedureProfile;
}) {
  const styles = useProcedureStyles();
  const open = readingsToConfirm(profile, council.settings);
  const left = open.filter(({ confirmed }) => !confirmed).length;
  return (
    <Column gap="m">
      <Text look="section" as="h2" id="procedure-readings">
        Readings to confirm
      </Text>
      <Text as="p">
        {left === 0
          ? `All ${open.length} have been confirmed.`
          : `${left} of ${counted(open.length, 'rule leaves', 'rules leave')} something open. Dates count by the first reading until somebody who answers for the procedure confirms one.`}
      </Text>
      <ul className={styles.list}>
        {open.map((one) => (
          <li key={one.rule.id} className={styles.row}>
            <OneReading council={council} procedure={profile.id} open={one} />
          </li>
        ))}
      </ul>
    </Column>
  );
}
