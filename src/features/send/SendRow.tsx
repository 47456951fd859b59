import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { SendView } from '../../app/sendingState.ts';
import { safeAddress } from '../../domain/case/safeAddress.ts';
import type { PaperRecipient } from '../../domain/procedure/recipients.ts';
import { Column, hairline } from '../../ui/layout.tsx';
import { State } from '../../ui/State.tsx';
import { Text } from '../../ui/Text.tsx';
import { isOnPaper } from './actsFor.ts';
import type { SendWords } from './sendWords.ts';

const STACKED = '@media (max-width: 700px)';

export const useRowStyles = makeStyles({
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
    overflowWrap: 'anywhere',
    [STACKED]: { height: 'auto', padding: 0 },
  },
});

/** One person: what they get, how, where it stands, and what can be done about it. */
export function SendRow(props: {
  readonly recipient: PaperRecipient;
  readonly view: SendView | undefined;
  readonly words: SendWords;
  readonly what: string;
  /** The word that has their message encrypted. */
  readonly trigger: string | undefined;
  readonly children: ReactNode;
}) {
  const styles = useRowStyles();
  const { recipient, view, words } = props;
  const { person, because } = recipient;
  return (
    <tr className={styles.row}>
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
        <How recipient={recipient} view={view} trigger={props.trigger} />
      </td>
      <td className={styles.cell} colSpan={words.when === '' ? 2 : 1}>
        <Column gap="xxs">
          <State name={words.name}>{words.state}</State>
          {words.detail && (
            <Text look="small" ink="second">
              {words.detail}
            </Text>
          )}
          {props.children}
        </Column>
      </td>
      {words.when !== '' && (
        <td className={styles.cell}>
          <Text ink="second">{words.when}</Text>
        </td>
      )}
    </tr>
  );
}

function How({ recipient, view, trigger }: Pick<Parameters<typeof SendRow>[0], 'recipient' | 'view' | 'trigger'>) {
  if (isOnPaper(recipient, view)) return <Text ink="second">Print</Text>;
  // What has gone went to the address of then.
  const address = view?.state === 'sent' ? view.address : safeAddress(recipient.person);
  if (!address) return <Text ink="second">{recipient.person.addressFailed ? 'Address in doubt' : 'No address'}</Text>;
  return (
    <Column gap="none">
      <Text ink="second">Email{trigger !== undefined && `, encrypted by ${trigger}`}</Text>
      <Text look="small" ink="third">
        {address}
      </Text>
    </Column>
  );
}
