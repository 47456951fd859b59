import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { World } from '../../../app/world.ts';
import type { Account } from '../../../domain/meeting/meeting.ts';
import type { Team } from '../../../domain/settings/councilSettings.ts';
import { Column, Row } from '../../../ui/layout.tsx';
import { Text } from '../../../ui/Text.tsx';
import type { Council } from '../procedure/useCouncil.ts';
import { AddMember } from './AddMember.tsx';

const useStyles = makeStyles({
  members: { listStyleType: 'none', margin: 0, padding: 0 },
  member: { minHeight: '32px', paddingBlock: tokens.spacingVerticalXXS },
});

/** One team: who is in it, taking somebody out, putting somebody in. */
export function OneTeam(props: {
  readonly council: Council;
  readonly directory: World['directory'];
  readonly team: Team;
}) {
  const { council, team } = props;
  const styles = useStyles();
  const { me } = council.world.identity;
  const put = (to: Account) =>
    council.change(
      'teams',
      { part: 'member', team: team.name, id: to.id, to },
      `${to.id === me.id ? 'You are' : `${to.name} is`} in ${team.name}.`,
    );
  const takeOut = ({ id, name }: Account) =>
    council.change('teams', { part: 'member', team: team.name, id }, `${name} is no longer in ${team.name}.`);
  const takeOff = () =>
    council.change('teams', { part: 'teams', name: team.name }, `${team.name} is off the list. Cases keep its name.`);
  return (
    <Column gap="s">
      <Row apart wrap>
        <Text as="h3" look="strong">
          {team.name}
        </Text>
        <Button
          size="small"
          disabledFocusable={council.busy}
          aria-label={`Take ${team.name} off the list`}
          onClick={() => void takeOff()}
        >
          Take off
        </Button>
      </Row>
      {team.members.length === 0 && <Text ink="second">Nobody is in it.</Text>}
      <ul className={styles.members} aria-label={`People in ${team.name}`}>
        {team.members.map((one) => (
          <li key={one.id} className={styles.member}>
            <Row apart wrap>
              <Text>{one.id === me.id ? `${one.name} (you)` : one.name}</Text>
              <Button
                size="small"
                disabledFocusable={council.busy}
                aria-label={`Take ${one.name} out of ${team.name}`}
                onClick={() => void takeOut(one)}
              >
                Take out
              </Button>
            </Row>
          </li>
        ))}
      </ul>
      <AddMember council={council} directory={props.directory} team={team} onPut={put} />
    </Column>
  );
}
