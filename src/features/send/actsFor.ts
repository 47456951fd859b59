import type { SendView } from '../../app/sendingState.ts';
import { safeAddress } from '../../domain/case/safeAddress.ts';
import { type PaperRecipient, whyNotMailed } from '../../domain/procedure/recipients.ts';
import { epochMilliseconds } from '../../domain/time/epoch.ts';
import type { Instant } from '../../domain/time/instant.ts';

/** What a person can do about one recipient, beside pressing Send for all. */
export type Act =
  | 'begin anew'
  | 'put on paper'
  | 'put in mail'
  | 'print'
  | 'hand over'
  | 'take back'
  | 'confirm address'
  | 'send again'
  | 'end';

/** For so long another computer's sending is just under way; after that, nobody knows. */
const patience = 120_000;

/** Whether it is time to ask about what another person's computer was sending. */
export const isOpenQuestion = (view: SendView | undefined, now: Instant): boolean =>
  view?.question !== undefined && epochMilliseconds(now) - epochMilliseconds(view.question.since) > patience;

/** Whether this one is, or will be, handed over on paper. */
export const isOnPaper = ({ person }: PaperRecipient, view: SendView | undefined): boolean =>
  view?.print ??
  (person.papersBy === 'print' &&
    (view === undefined || (view.address === '' && view.state !== 'sent' && view.state !== 'sending')));

/** Without what only stands against mailing, where it goes on paper. */
export function asItGoes(recipient: PaperRecipient, view: SendView | undefined): PaperRecipient {
  const { stops, ...others } = recipient;
  return isOnPaper(recipient, view) && stops === whyNotMailed(recipient.person) ? others : recipient;
}

/** The first is the one to do. `stops` must be what stands against it as it goes: ask `asItGoes`. */
export function actsFor(
  recipient: PaperRecipient,
  view: SendView | undefined,
  { me, now }: { readonly me: string; readonly now: Instant },
): readonly Act[] {
  const { person, stops } = recipient;
  const address = safeAddress(person);
  const failed: readonly Act[] = person.addressFailed && person.email && !address ? ['confirm address'] : [];
  const noMail = stops !== undefined && stops === whyNotMailed(person);
  // Closed without having arrived: that is the end of it unless somebody thinks better of it.
  if (view?.ended && view.cameBack) return address || stops === undefined || noMail ? [...failed, 'send again'] : [];
  if (view?.ended) return stops === undefined && view.state !== 'sent' ? ['send again'] : [];
  if (isOnPaper(recipient, view)) {
    if (view?.handed) return ['take back'];
    if (stops !== undefined) return [];
    return ['print', 'hand over', ...(address && view?.print ? (['put in mail'] as const) : [])];
  }
  // Without an address that is safe it is sent again on paper.
  if (view?.cameBack)
    return [...failed, ...(address || stops === undefined || noMail ? (['send again'] as const) : []), 'end'];
  if (view?.state === 'sending')
    return isOpenQuestion(view, now) && view.question?.owner.id !== me && address ? ['send again'] : [];
  if (view?.state === 'sent') return [];
  if (noMail) return [...failed, 'put on paper', ...(view ? (['end'] as const) : [])];
  if (view?.state === 'stopped') return [...(address && stops === undefined ? (['begin anew'] as const) : []), 'end'];
  return [];
}
