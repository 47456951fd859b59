import { Button } from '@fluentui/react-components';
import { rulesToTighten, type StandardSet, standardsSet } from '../../../domain/procedure/houseStandards.ts';
import type { ProcedureProfile } from '../../../domain/procedure/profile.ts';
import { inHeader } from '../../../ui/dates.ts';
import { Column, Row } from '../../../ui/layout.tsx';
import { State } from '../../../ui/State.tsx';
import { Text } from '../../../ui/Text.tsx';
import { AddHouseStandard } from './AddHouseStandard.tsx';
import { besideWords } from './besideWords.ts';
import { useProcedureStyles } from './procedureStyles.ts';
import type { Council } from './useCouncil.ts';
import { WhatBecame } from './WhatBecame.tsx';

/** The council's own times, each beside the procedure's. */
export function HouseStandards({
  council,
  profile,
}: {
  readonly council: Council;
  readonly profile: ProcedureProfile;
}) {
  const styles = useProcedureStyles();
  const set = standardsSet(profile, council.settings);
  return (
    <Column gap="m">
      <Text look="section" as="h2" id="procedure-house">
        House standard
      </Text>
      <Text as="p">
        The council can ask for more than the procedure does, never for less. The procedure’s own date stays beside it.
      </Text>
      {set.length > 0 && (
        <ul className={styles.list}>
          {set.map((one) => (
            <li key={one.rule.id} className={styles.row}>
              <OneStandard council={council} procedure={profile.id} set={one} />
            </li>
          ))}
        </ul>
      )}
      <WhatBecame council={council} part="house standard" />
      <AddHouseStandard
        key={profile.id}
        council={council}
        procedure={profile.id}
        rules={rulesToTighten(profile, council.settings)}
      />
    </Column>
  );
}

function OneStandard(props: { readonly council: Council; readonly procedure: string; readonly set: StandardSet }) {
  const { council, procedure, set } = props;
  const { rule, standard, counts } = set;
  return (
    <Column gap="xs">
      <Row apart wrap>
        <Text look="strong">
          {rule.id} {rule.label}: {standard.period}
        </Text>
        <Button
          size="small"
          disabledFocusable={council.busy}
          aria-label={`Take away the standard for ${rule.id}`}
          onClick={() =>
            void council.change(
              'house standard',
              { part: 'houseStandard', procedure, rule: rule.id },
              `${rule.id} counts as the procedure says.`,
            )
          }
        >
          Take away
        </Button>
      </Row>
      {!counts && <State name="warning">Does not count: it is looser than the reading confirmed since.</State>}
      <Text as="p">{besideWords(council, rule, standard.period)}</Text>
      <Text as="p" look="small" ink="second">
        Set by {standard.by}, {inHeader(standard.on)}. {standard.why}
      </Text>
    </Column>
  );
}
