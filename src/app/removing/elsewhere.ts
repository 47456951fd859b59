import { type AgencyConcern, saidInConcern } from '../../domain/case/agencyConcern.ts';
import type { CaseReference } from '../../domain/case/caseFile.ts';
import type { MeetingEvent } from '../../domain/meeting/event.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { Elsewhere, Removal } from '../../domain/meeting/removal.ts';
import { withoutRemoved, wordsIn } from '../../domain/meeting/removedText.ts';
import { isTelling, says, soughtIn } from '../../domain/meeting/sought.ts';
import { ok, type Result } from '../../domain/result.ts';
import { longDate } from '../../domain/time/dateWords.ts';
import type { Refusal } from '../ports/refusal.ts';
import { readRecord } from '../record/readRecord.ts';
import type { RemovingWorld } from './removingWorld.ts';

/**
 * Entries of other meetings' records that have the words of these events and concerns, or word the same action: moving or rewording a
 * carried action writes its whole text into the record of the meeting that does it. A removal changes one record only.
 */
export async function findElsewhere(
  world: RemovingWorld,
  reference: CaseReference,
  others: readonly Meeting[],
  having: { readonly events: readonly MeetingEvent[]; readonly concerns: readonly AgencyConcern[] },
): Promise<Result<readonly Elsewhere[], Refusal>> {
  const raised = having.concerns.flatMap(saidInConcern).map((text) => ({ text, isName: false }));
  const sought = [...having.events.flatMap(soughtIn), ...raised].filter(isTelling);
  const actions = new Set(having.events.filter(({ type }) => type === 'action').map(({ target }) => target));
  const found: Elsewhere[] = [];
  for (const { id: meeting } of others) {
    const log = await readRecord(world, reference, meeting);
    if (!log.ok) return log;
    const texts = withWords(log.value.events);
    const same = texts.filter((event) => wordsIn(event).some((words) => says(words, sought)));
    const reworded = texts.filter(
      (event) => event.type === 'action' && actions.has(event.target) && !same.includes(event),
    );
    if (same.length > 0) found.push({ meeting, is: 'same words', events: same.map(({ id }) => id) });
    else if (reworded.length > 0) found.push({ meeting, is: 'same action', events: reworded.map(({ id }) => id) });
  }
  return ok(found);
}

/** In words, which of those still have it. */
export async function stillElsewhere(
  world: RemovingWorld,
  reference: CaseReference,
  { elsewhere = [] }: Pick<Removal, 'elsewhere'>,
): Promise<Result<readonly string[], Refusal>> {
  const left: string[] = [];
  for (const { meeting, is, events } of elsewhere) {
    const [found, log] = await Promise.all([world.meetings.read(meeting), readRecord(world, reference, meeting)]);
    if (!found.ok) return found;
    if (!log.ok) return log;
    if (!withWords(log.value.events).some(({ id }) => events.includes(id))) continue;
    const record = `The record of the meeting on ${longDate(found.value.value.time.date)}`;
    left.push(
      is === 'same words'
        ? `${record} has it too: remove it there`
        : `${record} has the same action in other words: look whether they are to be removed there`,
    );
  }
  return ok(left);
}

const withWords = (events: readonly MeetingEvent[]): readonly MeetingEvent[] =>
  withoutRemoved(events).filter((event) => event.removed === undefined && wordsIn(event).length > 0);
