import type { CaseFile, CaseReference, Person, PersonId } from '../../domain/case/caseFile.ts';
import { whyNotShared } from '../../domain/case/sharing.ts';
import type { Words } from '../../domain/meeting/chaseWords.ts';
import { everyoneAsked } from '../../domain/meeting/everyoneAsked.ts';
import type { Meeting, MeetingId } from '../../domain/meeting/meeting.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Refusal } from '../ports/refusal.ts';
import { persist } from '../saving/persist.ts';
import type { SendWatch } from '../sending/sendingRuns.ts';
import type { SendView } from '../sendingState.ts';
import { type MessageToSend, type SendingWorld, sendMessages } from '../sendMessages.ts';
import { nextVersion, type Question } from './asked.ts';

/** The case and the meeting as SharePoint has them now. */
export interface AsOfNow {
  readonly file: CaseFile;
  readonly meeting: Meeting;
}

/**
 * What the words, the address and the consent of a message are taken from: a page may have stood open while the meeting
 * was moved or an address was put right, and mail cannot be taken back.
 */
export async function readAsOfNow(
  world: Pick<SendingWorld, 'clock' | 'folder' | 'meetings'>,
  reference: CaseReference,
  id: MeetingId,
): Promise<Result<AsOfNow, Refusal>> {
  const [file, meeting] = await Promise.all([
    persist(world.clock, () => world.folder.readCase(reference)),
    persist(world.clock, () => world.meetings.read(id)),
  ]);
  if (!file.ok) return file;
  if (!meeting.ok) return meeting;
  return ok({ file: file.value.value, meeting: meeting.value.value });
}

/**
 * Sends each of these people their own message of a kind, unless they got one today. What had stopped begins anew: a
 * person presses again after looking at why. Refuses when nothing could be begun.
 */
export async function sendQuestion(
  world: SendingWorld,
  of: AsOfNow & { readonly document: Question },
  people: readonly Person[],
  words: (person: Person) => Words,
  watch: SendWatch = {},
): Promise<Result<readonly SendView[], Refusal>> {
  const { file, meeting, document } = of;
  const sent = await persist(world.clock, () => world.sends.ofMeeting(meeting.id));
  if (!sent.ok) return sent;
  const items = sent.value.map(({ value }) => value);
  const today = world.clock.today();
  const byVersion = new Map<number, MessageToSend[]>();
  for (const person of people) {
    const version = nextVersion(items, document, person.id, today);
    byVersion.set(version, [...(byVersion.get(version) ?? []), messageTo(of, person, words(person))]);
  }
  const views: SendView[] = [];
  for (const [version, messages] of byVersion) {
    const beginAnew: readonly PersonId[] = messages.map(({ person }) => person.id);
    const run = { reference: file.reference, meetingId: meeting.id, document, version, messages, beginAnew };
    // A run under way here is joined as it was asked for: whoever is not in it gets theirs in one of their own after it.
    let done = await sendMessages(world, run, watch);
    if (done.ok && !hasAll(done.value, messages)) done = await sendMessages(world, run, watch);
    if (!done.ok) return done;
    views.push(...done.value.filter(({ recipient }) => messages.some(({ person }) => person.id === recipient)));
  }
  return ok(views);
}

const hasAll = (views: readonly SendView[], messages: readonly MessageToSend[]): boolean =>
  messages.every(({ person }) => views.some(({ recipient }) => recipient === person.id));

function messageTo(of: AsOfNow, person: Person, { subject, html }: Words): MessageToSend {
  const stops = whyNotAsked(of, person);
  return { person, subject, html, attachments: [], ...(stops && { stops }) };
}

function whyNotAsked({ file, meeting }: AsOfNow, person: Person): string | undefined {
  if (meeting.stage !== 'booked') return 'The meeting is not booked any more.';
  if (!everyoneAsked(file, meeting).some(({ id }) => id === person.id)) return 'Not asked to this meeting any more.';
  return whyNotShared(file, person);
}
