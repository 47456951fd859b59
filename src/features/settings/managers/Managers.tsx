import { Button } from '@fluentui/react-components';
import type { World } from '../../../app/world.ts';
import { inHeader } from '../../../ui/dates.ts';
import { Column, Row } from '../../../ui/layout.tsx';
import { RefusalBar } from '../../../ui/RefusalBar.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useProcedureStyles } from '../procedure/procedureStyles.ts';
import { type ProcedureWorld, useCouncil } from '../procedure/useCouncil.ts';
import { WhatBecame } from '../procedure/WhatBecame.tsx';
import { NameManager } from './NameManager.tsx';

/** Who may take text out of every record. */
export function Managers({ world }: { readonly world: ProcedureWorld & Pick<World, 'directory'> }) {
  const styles = useProcedureStyles();
  const council = useCouncil(world);
  const { managers } = council.settings;
  return (
    <Column gap="m">
      <Text look="section" as="h2" id="settings-managers">
        Managers
      </Text>
      <Text as="p">
        Managers take text out of a record for good, in every case. Only those named here may, whatever a case says of
        somebody’s role. Nobody names themselves.
      </Text>
      {council.notRead && <RefusalBar refusal={council.notRead.refusal} again={council.notRead.again} />}
      {managers.length === 0 && (
        <Text ink="second">Nobody is named yet: somebody else has to name a manager here.</Text>
      )}
      {managers.length > 0 && (
        <ul className={styles.list} aria-label="Managers who are named">
          {[...managers]
            .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
            .map(({ id, name, role, by, on }) => (
              <li key={id} className={styles.row}>
                <Row apart wrap>
                  <Column gap="none">
                    <Text>
                      {name}, {role}
                    </Text>
                    <Text look="small" ink="second">
                      Named by {by}, {inHeader(on)}
                    </Text>
                  </Column>
                  <Button
                    size="small"
                    disabledFocusable={council.busy}
                    aria-label={`Take ${name} off the managers`}
                    onClick={() =>
                      void council.change('managers', { part: 'managers', id }, `${name} is no longer named.`)
                    }
                  >
                    Take off
                  </Button>
                </Row>
              </li>
            ))}
        </ul>
      )}
      <WhatBecame council={council} part="managers" movesDates={false} />
      <NameManager council={council} directory={world.directory} />
    </Column>
  );
}
