import type { Refusal } from '../../app/ports/refusal.ts';
import type { SendView } from '../../app/sendingState.ts';
import type { WhatToSend } from '../../app/whatToSend.ts';
import type { World } from '../../app/world.ts';
import type { PersonId } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { SignOff } from '../../domain/meeting/signOff.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Loaded } from '../../ui/useLoad.ts';
import { NotSentBar } from './NotSentBar.tsx';
import { NotSentTo } from './NotSentTo.tsx';
import { SendFoot } from './SendFoot.tsx';
import { SendHead } from './SendHead.tsx';
import { SendTable } from './SendTable.tsx';
import { useSendStyles } from './sendStyles.ts';
import { sameRecipients, whereTheyStand } from './sendWords.ts';
import { type NotSent, useSending } from './useSending.ts';
import { WhatLeaves } from './WhatLeaves.tsx';

/** The table of recipients and the one button that sends. */
export function SendBoard(props: {
  readonly world: World;
  readonly meeting: Meeting;
  readonly signOff: SignOff;
  readonly what: WhatToSend;
  /** As SharePoint had it when last read. */
  readonly stored: Loaded<readonly SendView[], Refusal> & { readonly value: readonly SendView[] };
  readonly read: () => Promise<Result<WhatToSend, NotSent>>;
  readonly readAgain: () => Promise<void>;
  readonly reload: () => Promise<void>;
}) {
  const styles = useSendStyles();
  const { world, what, stored, signOff } = props;
  const { recipients } = what;
  const me = world.identity.me.id;
  const sending = useSending(world, what.send, props.reload);
  const views = sending.views ?? stored.value;
  const stand = whereTheyStand(recipients, views, me);

  const send = (beginAnew: readonly PersonId[] = []) =>
    sending.send(async () => {
      const now = await props.read();
      if (!now.ok) return now;
      if (sameRecipients(now.value.recipients, recipients)) return ok({ ...now.value.send, beginAnew });
      await props.readAgain();
      return fail({ kind: 'not as shown' });
    });
  const lookAgain = async () => {
    await stored.again();
    sending.forget();
  };

  return (
    <div className={styles.board}>
      <div className={styles.page}>
        <SendHead signOff={signOff} views={views} stand={stand} of={recipients.length} />
        {stored.refusal && <NotSentBar why={stored.refusal} again={() => void lookAgain()} busy={stored.loading} />}
        {sending.refusal && <NotSentBar why={sending.refusal} again={() => void send()} busy={sending.busy} />}
        <SendTable
          recipients={recipients}
          views={views}
          what={`Minutes and plan, version ${signOff.version}`}
          me={me}
          busy={sending.busy}
          onBeginAnew={(person) => void send([person])}
        />
        <NotSentTo people={what.notSentTo} />
      </div>
      <WhatLeaves meeting={props.meeting} what={what} allSent={stand.sent > 0 && stand.sent === recipients.length}>
        <SendFoot
          stand={stand}
          waiting={views.some((view) => view.question)}
          begun={views.length > 0}
          sending={sending}
          onSend={() => void send()}
          onLook={() => void lookAgain()}
        />
      </WhatLeaves>
    </div>
  );
}
