import type { CaseFile, CaseReference } from '../domain/case/caseFile.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import type { SendItem } from '../domain/sending/sendItem.ts';
import { epochMilliseconds, instantAt } from '../domain/time/epoch.ts';
import { dateInLondon } from '../domain/time/londonTime.ts';
import type { Bounce } from './ports/mailbox.ts';
import type { Refusal } from './ports/refusal.ts';
import { mergeAndSave } from './saving/mergeAndSave.ts';
import { refreshCaseRow } from './saving/refreshCaseRow.ts';
import { changeSend } from './sending/changeSend.ts';
import type { FinishingSendWorld } from './sending/finishSending.ts';
import type { World } from './world.ts';

/** Milliseconds: longer than anybody is away from the mailbox that only they can read. */
const lookBack = 60 * 86_400_000;

/**
 * Looks in the signed-in person's own mailbox for what came back of the messages it sent, and writes it down: red on
 * Today until somebody ends it, and the address takes nothing more until it is confirmed. Answers with the meetings that
 * have something new. What another person sent comes back to their mailbox, which only they can read. A report that
 * cannot be written down holds up no other: it is refused once the others are, and found again the next time.
 */
export async function readBounces(
  world: FinishingSendWorld & Pick<World, 'mailbox'>,
): Promise<Result<ReadonlySet<string>, Refusal>> {
  const bounces = await world.mailbox.bounces(instantAt(epochMilliseconds(world.clock.now()) - lookBack));
  if (!bounces.ok) return bounces;
  const news = new Set<string>();
  const cases = new Set<CaseReference>();
  let refusal: Refusal | undefined;
  for (const bounce of bounces.value) {
    const item = await world.sends.read(bounce.key);
    if (!item.ok) continue;
    if (item.value.value.state !== 'sent' || item.value.value.cameBack) continue;
    const noted = await note(world, item.value.value, bounce);
    if (!noted.ok) {
      refusal ??= noted.reason;
      continue;
    }
    news.add(item.value.value.meeting);
    cases.add(noted.value);
  }
  for (const reference of cases) {
    const row = await refreshCaseRow(world, reference);
    if (!row.ok) refusal ??= row.reason;
  }
  return refusal ? fail(refusal) : ok(news);
}

/** The address first: a computer that dies in between finds the report again, and only then. */
async function note(
  world: FinishingSendWorld,
  item: SendItem,
  bounce: Bounce,
): Promise<Result<CaseReference, Refusal>> {
  const meeting = await world.meetings.read(item.meeting);
  if (!meeting.ok) return meeting;
  const reference = meeting.value.value.caseReference;
  const failed = { address: item.address, on: dateInLondon(bounce.at) };
  const file = await mergeAndSave<CaseFile>(world.clock, {
    read: () => world.folder.readCase(reference),
    change: (now) => {
      const person = now.people.find(({ id }) => id === item.recipient);
      const same = person?.email?.trim().toLowerCase() === item.address.trim().toLowerCase();
      if (!person || !same || person.addressFailed) return undefined;
      return { ...now, people: now.people.map((one) => (one === person ? { ...one, addressFailed: failed } : one)) };
    },
    write: (changed, etag) => world.folder.writeCase(changed, etag),
  });
  if (!file.ok) return file;
  const words = bounce.code
    ? `The email system could not deliver it (${bounce.code}).`
    : 'The email system could not deliver it.';
  const marked = await changeSend(world, item.key, (now) =>
    now.cameBack ? undefined : { ...now, cameBack: { at: bounce.at, words } },
  );
  return marked.ok ? ok(reference) : marked;
}
