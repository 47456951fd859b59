import type { World } from '../../../app/world.ts';
import { Column } from '../../../ui/layout.tsx';
import { RefusalBar } from '../../../ui/RefusalBar.tsx';
import { Text } from '../../../ui/Text.tsx';
import { useProcedureStyles } from '../procedure/procedureStyles.ts';
import { type ProcedureWorld, useCouncil } from '../procedure/useCouncil.ts';
import { WhatBecame } from '../procedure/WhatBecame.tsx';
import { AddTeam } from './AddTeam.tsx';
import { OneTeam } from './OneTeam.tsx';

/** The council's teams and who is in each: what “My team” on Today shows. */
export function Teams({ world }: { readonly world: ProcedureWorld & Pick<World, 'directory'> }) {
  const styles = useProcedureStyles();
  const council = useCouncil(world);
  const { teams } = council.settings;
  return (
    <Column gap="m">
      <Text look="section" as="h2" id="settings-teams">
        Teams
      </Text>
      <Text as="p">
        “My team” on Today shows each person their team’s cases: those that name the team, and those that name none and
        are led by somebody in it.
      </Text>
      {council.notRead && <RefusalBar refusal={council.notRead.refusal} again={council.notRead.again} />}
      {teams.length === 0 && <Text ink="second">No teams yet.</Text>}
      {teams.length > 0 && (
        <ul className={styles.list}>
          {[...teams]
            .sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
            .map((team) => (
              <li key={team.name} className={styles.row}>
                <OneTeam council={council} directory={world.directory} team={team} />
              </li>
            ))}
        </ul>
      )}
      <WhatBecame council={council} part="teams" movesDates={false} />
      <AddTeam council={council} />
    </Column>
  );
}
