import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { SendView } from '../../app/sendingState.ts';
import type { PersonId } from '../../domain/case/caseFile.ts';
import { safeAddress } from '../../domain/case/safeAddress.ts';
import type { PaperRecipient } from '../../domain/procedure/recipients.ts';
import { Column, hairline } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { recipientWords } from './sendWords.ts';

const STACKED = '@media (max-width: 700px)';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed' },
  head: {
    [STACKED]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
  row: {
    borderTop: hairline,
    [STACKED]: { display: 'flex', flexDirection: 'column', gap: '2px', padding: `${tokens.spacingVerticalS} 0` },
  },
  cell: {
    height: '40px',
    padding: '2px 12px 2px 0',
    textAlign: 'start',
    fontWeight: tokens.fontWeightRegular,
    verticalAlign: 'middle',
    [STACKED]: { height: 'auto', padding: 0 },
  },
});

/** Fixed, so that nothing moves while states change. */
const columns = [
  { words: 'Who', width: '26%' },
  { words: 'What they get', width: '17%' },
  { words: 'How', width: '27%' },
  { words: 'State', width: '16%' },
  { words: 'When', width: '14%' },
] as const;

/** One row for each person: what they get, how, and where their message stands. */
export function SendTable(props: {
  readonly recipients: readonly PaperRecipient[];
  readonly views: readonly SendView[];
  readonly what: string;
  /** Account id of whoever looks. */
  readonly me: string;
  /** This page is sending. */
  readonly busy: boolean;
  readonly onBeginAnew: (person: PersonId) => void;
}) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label="Who gets what">
      <thead className={styles.head}>
        <tr>
          {columns.map(({ words, width }) => (
            <th key={words} scope="col" className={styles.cell} style={{ width }}>
              <Text look="small" ink="third">
                {words}
              </Text>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.recipients.map((recipient) => {
          const { person, because, stops } = recipient;
          const address = safeAddress(person);
          const view = props.views.find((each) => each.recipient === person.id);
          const words = recipientWords(recipient, view, props.me, props.busy);
          return (
            <tr key={person.id} className={styles.row}>
              <th scope="row" className={styles.cell}>
                <Text look="strong">{person.name}</Text>{' '}
                <Text ink="second">
                  {person.role}, {because}
                </Text>
              </th>
              <td className={styles.cell}>
                <Text ink="second">{props.what}</Text>
              </td>
              <td className={styles.cell}>
                {address ? (
                  <Column gap="none">
                    <Text ink="second">Email</Text>
                    <Text look="small" ink="third">
                      {address}
                    </Text>
                  </Column>
                ) : (
                  <Text ink="second">{person.papersBy === 'print' ? 'Print' : 'No address'}</Text>
                )}
              </td>
              <td className={styles.cell} colSpan={words.when === '' ? 2 : 1}>
                <Column gap="xxs">
                  <State name={words.name}>{words.state}</State>
                  {words.detail && (
                    <Text look="small" ink="second">
                      {words.detail}
                    </Text>
                  )}
                  {view?.state === 'stopped' && address && stops === undefined && (
                    <div>
                      <Button
                        size="small"
                        disabledFocusable={props.busy}
                        aria-label={`I have looked: send to ${person.name} again`}
                        onClick={() => props.onBeginAnew(person.id)}
                      >
                        I have looked: send again
                      </Button>
                    </div>
                  )}
                </Column>
              </td>
              {words.when !== '' && (
                <td className={styles.cell}>
                  <Text ink="second">{words.when}</Text>
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
