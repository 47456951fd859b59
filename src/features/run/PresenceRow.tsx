import { Button, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { PersonId } from '../../domain/case/caseFile.ts';
import type { Presence } from '../../domain/meeting/event.ts';
import { presenceNames } from '../../domain/meeting/presenceNames.ts';
import { shortTime } from '../../ui/dates.ts';
import { hairline, Row } from '../../ui/layout.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Text } from '../../ui/Text.tsx';
import { type Panel, whoIs } from './panel.ts';
import { isPresence, presenceMarks } from './presenceWords.ts';

const useStyles = makeStyles({
  row: {
    borderTop: hairline,
    minHeight: '52px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: '2px 0',
  },
  who: { display: 'flex', flexDirection: 'column', flexGrow: 1, flexBasis: 0, minWidth: 0 },
  choice: { width: '132px', flexShrink: 0 },
  clash: { width: '100%' },
});

/** One person and one choice. Two people who set it unseen by each other: both stand under it until one is chosen. */
export function PresenceRow(props: {
  readonly panel: Panel;
  readonly id: PersonId;
  readonly name: string;
  readonly says: string;
  readonly choices: readonly Presence[];
}) {
  const styles = useStyles();
  const { panel, id, name } = props;
  const register = panel.view.record.presence.get(id);
  const value = register?.value ?? undefined;
  const over = register?.over;
  const set = (presence: Presence | null) => void panel.live.add({ type: 'presence', target: id, value: presence });
  return (
    <li className={styles.row}>
      <Mark name={value ? presenceMarks[value] : 'to do'} />
      <div className={styles.who}>
        <Text look="strong">{name}</Text>
        <Text look="small" ink="second">
          {props.says}
        </Text>
      </div>
      <Select
        size="small"
        className={styles.choice}
        aria-label={`${name}, ${props.says}`}
        value={value ?? ''}
        onChange={(_, { value: next }) => set(isPresence(next) ? next : null)}
      >
        <option value="">Not recorded</option>
        {props.choices.map((choice) => (
          <option key={choice} value={choice}>
            {presenceNames[choice]}
          </option>
        ))}
      </Select>
      {register && over && (
        <div className={styles.clash}>
          <Text as="p" look="small" ink="soon">
            {[over, register]
              .map((each) => `${whoIs(panel, each.by)} had ${inWords(each.value)}, ${shortTime(each.wall)}`)
              .join('; ')}
          </Text>
          <Row wrap gap="xs">
            {[over.value, register.value].map((each) => (
              <Button
                key={inWords(each)}
                size="small"
                aria-label={`${name}: ${inWords(each)}`}
                onClick={() => set(each)}
              >
                {inWords(each)}
              </Button>
            ))}
          </Row>
        </div>
      )}
    </li>
  );
}

const inWords = (presence: Presence | null): string => (presence ? presenceNames[presence] : 'Not recorded');
