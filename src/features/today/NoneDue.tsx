import { Link } from '@fluentui/react-components';
import { Column } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import type { Whose } from './dueOnToday.ts';
import { FirstDay } from './FirstDay.tsx';

const words: Readonly<Record<Whose, string>> = {
  me: 'Nothing of yours is due. Choose Everyone to see what others have to do.',
  team: 'Nothing of your team’s cases is due. Choose Everyone to see what others have to do.',
  everyone: 'Every date of the cases you can see is met. The next one shows here when it starts.',
};

/** No line for whom was chosen, or no case at all yet. */
export function NoneDue(props: {
  readonly whose: Whose;
  readonly cases: number;
  readonly noTeam: boolean;
  readonly onNew: () => void;
}) {
  if (props.cases === 0) return <FirstDay onNew={props.onNew} />;
  // Whose team it would be is not known: `NoTeam` says so.
  if (props.noTeam) return null;
  return (
    <Column gap="xs">
      <Text look="section" as="h2">
        Nothing is due
      </Text>
      <Text as="p" ink="second">
        {words[props.whose]}
      </Text>
    </Column>
  );
}

/** The settings say nothing of this person. */
export function NoTeam({ onSettings }: { readonly onSettings: () => void }) {
  return (
    <Text as="p">
      Nobody has put you in a team yet.{' '}
      <Link as="button" inline onClick={onSettings}>
        Say in Settings who is in which team
      </Link>
    </Text>
  );
}
