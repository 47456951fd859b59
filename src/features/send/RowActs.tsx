import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { HandOverRefusal } from '../../app/handOver.ts';
import type { makePrintFile } from '../../app/makePrintFile.ts';
import type { KeptPaper } from '../../app/ports/caseFolder.ts';
import type { Person } from '../../domain/case/caseFile.ts';
import { safeAddress } from '../../domain/case/safeAddress.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import type { DraftStore } from '../../ui/draftBox.ts';
import { Column, Row } from '../../ui/layout.tsx';
import { ReasonForm } from '../../ui/ReasonForm.tsx';
import { RefusalBar } from '../../ui/RefusalBar.tsx';
import { State } from '../../ui/State.tsx';
import type { Act } from './actsFor.ts';
import { HandOverForm } from './HandOverForm.tsx';
import { PrintForm } from './PrintForm.tsx';
import type { SendActs } from './useSendActs.ts';

const words: Readonly<Record<Act, string>> = {
  'begin anew': 'I have looked: send again',
  'put on paper': 'Give or post it instead',
  'put in mail': 'Send by email instead',
  print: 'Print with a cover sheet',
  'hand over': 'Record posted or given',
  'take back': 'Undo',
  'confirm address': 'The address is right',
  'send again': 'Send again',
  end: 'Close without sending',
};

/** What can be done about one person's papers, each with what it asks for. */
export function RowActs(props: {
  readonly person: Person;
  readonly can: readonly Act[];
  readonly files: readonly KeptPaper[];
  readonly acts: SendActs;
  readonly today: PlainDate;
  /** This page is sending: what is under way is not changed under it. */
  readonly sending: boolean;
  readonly onBeginAnew: () => void;
  /** Keeps the address that was typed, in that box. */
  readonly store: DraftStore;
  readonly addressBox: string;
  readonly onPrint: (address: string) => ReturnType<typeof makePrintFile>;
}) {
  const { person, can, acts } = props;
  const [open, setOpen] = useState<Act>();
  const busy = props.sending || acts.busy !== undefined;
  const close = (did: boolean) => did && setOpen(undefined);
  const press = (act: Act) => {
    if (busy) return;
    if (act === 'begin anew') props.onBeginAnew();
    else if (act === 'put on paper') void acts.putOnPaper(person);
    else if (act === 'put in mail') void acts.putInMail(person);
    else if (act === 'take back') void acts.takeBack(person);
    else if (act === 'confirm address') void acts.confirmAddress(person);
    else setOpen(act);
  };
  const form = open !== undefined && can.includes(open) ? open : undefined;
  return (
    <Column gap="xs">
      {form === 'print' && (
        <PrintForm
          person={person}
          files={props.files}
          store={props.store}
          box={props.addressBox}
          make={props.onPrint}
          onLeave={() => setOpen(undefined)}
        />
      )}
      {form === 'hand over' && (
        <HandOverForm
          name={person.name}
          today={props.today}
          busy={busy}
          onAct={(on, how) => void acts.handOver(person, on, how).then(close)}
          onLeave={() => setOpen(undefined)}
        />
      )}
      {(form === 'send again' || form === 'end') && (
        <ReasonForm
          label={
            form === 'end' ? `Why ${person.name} is not sent the papers` : `Why it is sent to ${person.name} again`
          }
          hint={
            form === 'end'
              ? 'It is red no more, and nothing goes to them under this version.'
              : safeAddress(person) === undefined
                ? 'It goes on paper: somebody prints it, hands it over and records that.'
                : 'Check with them first: if the first one arrived, they get it twice.'
          }
          act={words[form]}
          busy={busy}
          onAct={(reason) =>
            void (form === 'end' ? acts.end(person, reason) : acts.sendAgain(person, reason)).then(close)
          }
          onLeave={() => setOpen(undefined)}
        />
      )}
      {form === undefined && can.length > 0 && (
        <Row wrap>
          {can.map((act) => (
            <Button
              key={act}
              size="small"
              disabledFocusable={busy}
              aria-label={
                act === 'begin anew' ? `I have looked: send to ${person.name} again` : `${words[act]}: ${person.name}`
              }
              onClick={() => press(act)}
            >
              {words[act]}
            </Button>
          ))}
        </Row>
      )}
      {acts.refusal?.person === person.id && <ActRefused why={acts.refusal.why} />}
    </Column>
  );
}

function ActRefused({ why }: { readonly why: HandOverRefusal }) {
  if (why.kind === 'too late')
    return <State name="bad">Too late: it is on its way already. The list shows it now.</State>;
  if (why.kind === 'in the future') return <State name="bad">That day has not come yet.</State>;
  if (why.kind === 'no version')
    return <State name="bad">There is nothing to hand over: the papers they may see were never made.</State>;
  return <RefusalBar refusal={why} />;
}
