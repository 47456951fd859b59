import { useId } from 'react';
import { makePrintFile } from '../../app/makePrintFile.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import type { SendView } from '../../app/sendingState.ts';
import type { WhatToSend } from '../../app/whatToSend.ts';
import type { World } from '../../app/world.ts';
import type { CaseFile, PersonId } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { SignOff } from '../../domain/meeting/signOff.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { State } from '../../ui/State.tsx';
import type { Loaded } from '../../ui/useLoad.ts';
import { AlsoSendTo } from './AlsoSendTo.tsx';
import { asItGoes, isOpenQuestion } from './actsFor.ts';
import { BeforeSending } from './BeforeSending.tsx';
import { NewerVersion, NotSentBar } from './NotSentBar.tsx';
import { NotSentTo } from './NotSentTo.tsx';
import { PaperForm } from './PaperForm.tsx';
import { Ratify } from './Ratify.tsx';
import { SendFoot } from './SendFoot.tsx';
import { SendHead } from './SendHead.tsx';
import { SendTable } from './SendTable.tsx';
import { Signatures } from './Signatures.tsx';
import { useSendStyles } from './sendStyles.ts';
import { sameRecipients, whereTheyStand } from './sendWords.ts';
import { useOthersSending, whoIsSending } from './useOthersSending.ts';
import { usePaperForm } from './usePaperForm.ts';
import { useSendActs } from './useSendActs.ts';
import { type NotSent, useSending } from './useSending.ts';
import { WhatLeaves } from './WhatLeaves.tsx';

/** The table of recipients and the one button that sends. */
export function SendBoard(props: {
  readonly world: World;
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly signOff: SignOff;
  /** The version that the page was opened with. */
  readonly opened: number;
  readonly what: WhatToSend;
  /** As SharePoint had it when last read. */
  readonly stored: Loaded<readonly SendView[], Refusal> & { readonly value: readonly SendView[] };
  readonly read: () => Promise<Result<WhatToSend, NotSent>>;
  readonly readAgain: () => Promise<void>;
  readonly reload: () => Promise<void>;
}) {
  const styles = useSendStyles();
  const { world, what, stored, signOff } = props;
  const me = world.identity.me.id;
  const whyId = useId();
  const sending = useSending(world, what.send, () => readWhat());
  const form = usePaperForm(world, what.send);
  const views = sending.views ?? stored.value;
  const recipients = what.recipients.map((one) =>
    asItGoes(
      one,
      views.find(({ recipient }) => recipient === one.person.id),
    ),
  );
  const stand = whereTheyStand(recipients, views, me);
  const others = sending.busy ? [] : whoIsSending(views, me);

  const send = (beginAnew: readonly PersonId[] = []) =>
    sending.send(async () => {
      const now = await props.read();
      if (!now.ok) return now;
      if (!sameRecipients(now.value.recipients, what.recipients)) {
        await props.readAgain();
        return fail({ kind: 'not as shown' });
      }
      if (!form.wantsPdf || now.value.goesAs) return ok({ ...now.value.send, beginAnew });
      const decided = await form.ask();
      if (!decided.ok) return decided;
      const asDecided = await props.read();
      return asDecided.ok ? ok({ ...asDecided.value.send, beginAnew }) : asDecided;
    });
  const readWhat = async () => {
    await props.readAgain();
    await props.reload();
  };
  const lookAgain = async () => {
    await stored.again();
    sending.forget();
  };
  const acts = useSendActs(world, what.send, async () => {
    await Promise.all([props.readAgain(), lookAgain()]);
    await props.reload();
  });
  useOthersSending(others.length > 0, lookAgain);
  // By a person's act on paper, or by mail: from then on what let it go stands.
  const begun = views.some((view) => view.state === 'sending' || view.state === 'sent' || view.handed);
  const held = what.ratification !== undefined && !what.ratification.gate.recorded;
  const reread = async () => {
    await Promise.all([props.readAgain(), props.reload()]);
  };
  const listed = new Set(recipients.map(({ person }) => person.id));

  return (
    <div className={styles.board}>
      <div className={styles.page}>
        <SendHead
          signOff={signOff}
          time={what.time}
          views={views}
          stand={stand}
          of={recipients.length}
          now={world.clock.now()}
        />
        {what.ratification && (
          <Ratify
            world={world}
            reference={props.file.reference}
            signOff={signOff}
            asked={what.ratification}
            begun={begun}
            busy={sending.busy}
            reload={reread}
          />
        )}
        {what.unsaid && (
          <State name="info">
            {what.unsaid} Whoever took part, or sent apologies, is on the list: look at it before you send.
          </State>
        )}
        {signOff.version !== props.opened && <NewerVersion version={signOff.version} opened={props.opened} />}
        {stored.refusal && <NotSentBar why={stored.refusal} again={() => void lookAgain()} busy={stored.loading} />}
        {sending.refusal && <NotSentBar why={sending.refusal} again={() => void send()} busy={sending.busy} />}
        <SendTable
          world={world}
          recipients={recipients}
          views={views}
          files={what.files}
          triggers={what.triggers}
          what={`Minutes and plan, version ${signOff.version}`}
          busy={sending.busy}
          held={held}
          acts={acts}
          onBeginAnew={(person) => void send([person])}
          reference={props.file.reference}
          onPrint={(person, address) => makePrintFile(world, props.file, props.meeting, { person, address })}
        />
        <NotSentTo people={what.notSentTo} />
        <Signatures world={world} reference={props.file.reference} signatures={what.signatures} reload={reread} />
        <AlsoSendTo
          people={props.file.people.filter(({ id }) => !listed.has(id))}
          version={signOff.version}
          acts={acts}
          sending={sending.busy}
        />
      </div>
      <div className={styles.side}>
        <WhatLeaves what={what} wantsPdf={form.wantsPdf} allSent={stand.sent > 0 && stand.sent === recipients.length}>
          <PaperForm form={form} goesAs={what.goesAs} canChoose={stand.left > 0} busy={sending.busy} />
          <BeforeSending whyId={whyId} stand={stand} others={others} views={views} me={me} sending={sending} />
        </WhatLeaves>
        <SendFoot
          stand={stand}
          waiting={views.some((view) => isOpenQuestion(view, world.clock.now()))}
          views={views}
          whyId={whyId}
          sending={sending}
          held={held}
          ready={form.ready}
          making={form.making}
          onSend={() => void send()}
          onLook={() => void lookAgain()}
        />
      </div>
    </div>
  );
}
