import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { unseen } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import { type Whose, whoseChoices } from './dueOnToday.ts';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXS,
    border: 0,
    margin: 0,
    padding: 0,
    minWidth: 0,
  },
  count: { marginLeft: tokens.spacingHorizontalSNudge },
  unseen,
});

const names: Readonly<Record<Whose, string>> = { me: 'For me', team: 'My team', everyone: 'Everyone' };
const figure = new Intl.NumberFormat('en-GB');

/** Mine, my team's or everyone's; beside each, how much is late or due by the end of this week. */
export function WhoseChoice(props: {
  readonly now: Whose;
  readonly set: (whose: Whose) => void;
  readonly counts: Readonly<Record<Whose, number | undefined>>;
}) {
  const styles = useStyles();
  return (
    <fieldset className={styles.choices} aria-label="Whose">
      {whoseChoices.map((of) => {
        const count = props.counts[of];
        return (
          <Button
            key={of}
            size="small"
            appearance={props.now === of ? 'secondary' : 'subtle'}
            aria-pressed={props.now === of}
            title="Late or due by the end of this week"
            onClick={() => props.set(of)}
          >
            {names[of]}
            {count !== undefined && (
              <Text look="small" ink="second" className={styles.count}>
                {figure.format(count)}
                <span className={styles.unseen}> late or due by the end of this week</span>
              </Text>
            )}
          </Button>
        );
      })}
    </fieldset>
  );
}
