import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { PersonId } from '../../domain/case/caseFile.ts';
import type { Presence } from '../../domain/meeting/event.ts';
import { shortTime } from '../../ui/dates.ts';
import { hairline } from '../../ui/layout.tsx';
import { Mark } from '../../ui/Mark.tsx';
import { Text } from '../../ui/Text.tsx';
import { type Panel, whoIs } from './panel.ts';
import { isPresence, presenceMarks, presenceNames } from './presenceWords.ts';

const useStyles = makeStyles({
  row: {
    borderTop: hairline,
    minHeight: '52px',
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: '2px 0',
  },
  who: { display: 'flex', flexDirection: 'column', flexGrow: 1, minWidth: 0 },
  choice: { width: '132px', flexShrink: 0 },
});

/** One person and one choice. What someone else had set, unseen, stays visible under it. */
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
  return (
    <li className={styles.row}>
      <Mark name={value ? presenceMarks[value] : 'to do'} />
      <div className={styles.who}>
        <Text look="strong">{name}</Text>
        <Text look="small" ink="second">
          {props.says}
        </Text>
        {over && over.value !== register?.value && (
          <Text look="small" ink="soon">
            {whoIs(panel, over.by)} had {over.value ? presenceNames[over.value] : 'nothing'}, {shortTime(over.wall)}
          </Text>
        )}
      </div>
      <Select
        size="small"
        className={styles.choice}
        aria-label={`${name}, ${props.says}`}
        value={value ?? ''}
        onChange={(_, { value: next }) =>
          void panel.live.add({ type: 'presence', target: id, value: isPresence(next) ? next : null })
        }
      >
        <option value="">Not recorded</option>
        {props.choices.map((choice) => (
          <option key={choice} value={choice}>
            {presenceNames[choice]}
          </option>
        ))}
      </Select>
    </li>
  );
}
