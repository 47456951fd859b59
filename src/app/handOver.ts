import type { Person, PersonId } from '../domain/case/caseFile.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { SendItem } from '../domain/sending/sendItem.ts';
import type { PlainDate } from '../domain/time/plainDate.ts';
import type { Refusal } from './ports/refusal.ts';
import { persist } from './saving/persist.ts';
import { changeSend } from './sending/changeSend.ts';
import { type FinishingSendWorld, finishSending, type PapersOf } from './sending/finishSending.ts';
import { heldForRatification } from './sending/heldForRatification.ts';
import { itemOf, type PapersOfOne } from './sending/oneSend.ts';
import { takeBackSent } from './sending/takeBackSent.ts';
import { planItem, writeDown } from './sending/writeDown.ts';
import { messagesOf, type PapersToSend } from './sendPapers.ts';

/**
 * `too late`: the mail may have gone, or has. `in the future`: a day that has not come. `no version`: the papers that
 * this person may see were never made, so nothing can have been handed over.
 */
export type HandOverRefusal =
  | Refusal
  | { readonly kind: 'too late' }
  | { readonly kind: 'in the future' }
  | { readonly kind: 'no version' };

/**
 * Puts somebody's copy on paper: whoever gets things in print, or cannot be mailed as things are. Harmless when it is
 * on paper already. Refuses once a message to them is under way.
 */
export async function putOnPaper(
  world: Pick<FinishingSendWorld, 'clock' | 'identity' | 'sends'>,
  { person, ...papers }: PapersOf & { readonly person: Person },
): Promise<Result<SendItem, HandOverRefusal>> {
  const there = await itemOf(world, { ...papers, person: person.id });
  if (!there.ok && there.reason.kind !== 'not found') return there;
  if (!there.ok) {
    const { attention: _, ...planned } = planItem(world, { ...papers, document: 'papers' }, { person });
    const item: SendItem = { ...planned, channel: 'print', address: '', state: 'planned' };
    const made = await persist(world.clock, () => world.sends.create(item));
    return made.ok ? ok(made.value.value) : made;
  }
  let late = false;
  const changed = await changeSend(world, there.value.key, (now) => {
    const { draftId: _draft, attention: _why, ...bare } = now;
    late = now.channel === 'mail' && (now.state === 'sending' || now.state === 'sent');
    if (late || now.channel === 'print') return undefined;
    return { ...bare, channel: 'print', address: '', state: 'planned', owner: world.identity.me };
  });
  if (!changed.ok) return changed;
  return late ? fail({ kind: 'too late' }) : ok(changed.value.value);
}

/** Back to mail, for somebody whose address is safe again. Refuses once the paper was handed over. */
export async function putInMail(
  world: Pick<FinishingSendWorld, 'clock' | 'identity' | 'sends'>,
  { person, ...papers }: PapersOf & { readonly person: Person },
): Promise<Result<SendItem, HandOverRefusal>> {
  const there = await itemOf(world, { ...papers, person: person.id });
  if (!there.ok) return there;
  let late = false;
  const changed = await changeSend(world, there.value.key, (now) => {
    late = now.handed !== undefined;
    if (late || now.channel === 'mail') return undefined;
    const { address, state, attention } = planItem(world, { ...papers, document: 'papers' }, { person });
    return { ...now, channel: 'mail', address, state, owner: world.identity.me, ...(attention && { attention }) };
  });
  if (!changed.ok) return changed;
  return late ? fail({ kind: 'too late' }) : ok(changed.value.value);
}

/**
 * Writes down that the paper left, on which day and by whose hand; with that it counts as sent. Everyone else who is due
 * one is written down before, so that it is not taken for the last.
 */
export async function handOver(
  world: FinishingSendWorld,
  papers: PapersToSend,
  person: PersonId,
  how: { readonly on: PlainDate; readonly how: 'posted' | 'given by hand' },
): Promise<Result<void, HandOverRefusal>> {
  if (how.on > world.clock.today()) return fail({ kind: 'in the future' });
  if (papers.own?.get(person)?.length === 0) return fail({ kind: 'no version' });
  const may = await heldForRatification(world, messagesOf(papers));
  if (!may.ok) return may;
  const planned = await writeDown(world, messagesOf(papers));
  if (!planned.ok) return planned;
  const { reference, meetingId, version } = papers;
  const of = { reference, meetingId, version, person };
  const there = await itemOf(world, of);
  if (!there.ok) return there;
  const by = world.identity.me.name;
  const handed = await changeSend(world, there.value.key, (item) =>
    item.channel !== 'print' || item.handed ? undefined : { ...item, state: 'sent', handed: { ...how, by } },
  );
  if (!handed.ok) return handed;
  return handed.value.value.handed ? finishSending(world, of) : fail({ kind: 'too late' });
}

/** It was not handed over after all, or on another day: takes it back, and that everyone has theirs with it. */
export async function takeBackHandOver(world: FinishingSendWorld, of: PapersOfOne): Promise<Result<void, Refusal>> {
  const there = await itemOf(world, of);
  if (!there.ok) return there;
  const back = await changeSend(world, there.value.key, ({ handed, ...item }) =>
    handed ? { ...item, state: 'planned' } : undefined,
  );
  return back.ok ? takeBackSent(world, of, 'The papers on paper had not been handed over after all.') : back;
}
