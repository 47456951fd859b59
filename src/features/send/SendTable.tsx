import { makeStyles } from '@fluentui/react-components';
import type { makePrintFile } from '../../app/makePrintFile.ts';
import type { SendView } from '../../app/sendingState.ts';
import type { WhatToSend } from '../../app/whatToSend.ts';
import type { World } from '../../app/world.ts';
import type { CaseReference, Person, PersonId } from '../../domain/case/caseFile.ts';
import type { PaperRecipient } from '../../domain/procedure/recipients.ts';
import { Text } from '../../ui/Text.tsx';
import { type Act, actsFor } from './actsFor.ts';
import { RowActs } from './RowActs.tsx';
import { SendRow, useRowStyles } from './SendRow.tsx';
import { recipientWords } from './sendWords.ts';
import type { SendActs } from './useSendActs.ts';

const STACKED = '@media (max-width: 700px)';

const useStyles = makeStyles({
  table: { borderCollapse: 'collapse', width: '100%', tableLayout: 'fixed', [STACKED]: { display: 'block' } },
  head: {
    [STACKED]: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  },
});

/** Fixed, so that nothing moves while states change. */
const columns = [
  { words: 'Who', width: '22%' },
  { words: 'What they get', width: '15%' },
  { words: 'How', width: '28%' },
  { words: 'State', width: '22%' },
  { words: 'When', width: '13%' },
] as const;

/** With these something leaves. */
const leaves: readonly Act[] = ['begin anew', 'print', 'hand over', 'send again'];

/** One row for each person: what they get, how, where it stands, and what can be done about it. */
export function SendTable(props: {
  readonly world: Pick<World, 'clock' | 'identity' | 'device'>;
  readonly reference: CaseReference;
  /** As it goes to each of them: on paper, what stands against mailing is none. */
  readonly recipients: readonly PaperRecipient[];
  readonly views: readonly SendView[];
  readonly files: WhatToSend['files'];
  readonly triggers: WhatToSend['triggers'];
  readonly what: string;
  /** This page is sending. */
  readonly busy: boolean;
  /** Nothing may leave yet, on paper either. */
  readonly held: boolean;
  readonly acts: SendActs;
  readonly onBeginAnew: (person: PersonId) => void;
  readonly onPrint: (person: Person, address: string) => ReturnType<typeof makePrintFile>;
}) {
  const styles = useStyles();
  const { cell } = useRowStyles();
  const { clock, identity } = props.world;
  const now = clock.now();
  const me = identity.me.id;
  return (
    <table className={styles.table} aria-label="Who gets what">
      <thead className={styles.head}>
        <tr>
          {columns.map(({ words, width }) => (
            <th key={words} scope="col" className={cell} style={{ width }}>
              <Text look="small" ink="third">
                {words}
              </Text>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.recipients.map((recipient) => {
          const { person } = recipient;
          const view = props.views.find((each) => each.recipient === person.id);
          return (
            <SendRow
              key={person.id}
              recipient={recipient}
              view={view}
              words={recipientWords(recipient, view, me, props.busy, now)}
              what={props.what}
              trigger={props.triggers.get(person.id)}
            >
              <RowActs
                person={person}
                can={actsFor(recipient, view, { me, now }).filter((act) => !(props.held && leaves.includes(act)))}
                files={props.files.get(person.id) ?? []}
                acts={props.acts}
                today={clock.today()}
                sending={props.busy}
                onBeginAnew={() => props.onBeginAnew(person.id)}
                store={props.world.device}
                addressBox={`postal address ${props.reference}/${person.id}`}
                onPrint={(address) => props.onPrint(person, address)}
              />
            </SendRow>
          );
        })}
      </tbody>
    </table>
  );
}
