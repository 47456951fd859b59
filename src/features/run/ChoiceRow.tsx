import { makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Register } from '../../domain/meeting/record.ts';
import { hairline } from '../../ui/layout.tsx';
import { Text } from '../../ui/Text.tsx';
import type { Panel } from './panel.ts';
import { RegisterClash } from './RegisterClash.tsx';

const useStyles = makeStyles({
  row: {
    borderTop: hairline,
    minHeight: '40px',
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    padding: '2px 0',
  },
  who: { flexGrow: 1, flexBasis: 0, minWidth: 0 },
  choice: { width: '132px', flexShrink: 0 },
});

/**
 * What one person answers to one question, chosen from few. Two people who set it unseen by each other: both answers
 * stand under it until one is chosen.
 */
export function ChoiceRow<T extends string>(props: {
  readonly panel: Pick<Panel, 'file' | 'meeting' | 'view' | 'world'>;
  readonly name: string;
  /** What is asked, for those who do not see the heading. */
  readonly question: string;
  readonly choices: readonly T[];
  /** Where nobody has answered. */
  readonly none: string;
  readonly register: Register<T | null> | undefined;
  readonly onChoose: (value: T | null) => void;
}) {
  const styles = useStyles();
  const { panel, name, question, choices, none, register, onChoose } = props;
  return (
    <li className={styles.row}>
      <Text className={styles.who}>{name}</Text>
      <Select
        size="small"
        className={styles.choice}
        aria-label={`${name}: ${question}`}
        value={register?.value ?? ''}
        onChange={(_, { value }) => onChoose(choices.find((choice) => choice === value) ?? null)}
      >
        <option value="">{none}</option>
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {choice.charAt(0).toUpperCase() + choice.slice(1)}
          </option>
        ))}
      </Select>
      <RegisterClash panel={panel} of={name} register={register} words={(value) => value ?? none} onChoose={onChoose} />
    </li>
  );
}
