import type { CaseReference } from '../../domain/case/caseFile.ts';
import { fold } from '../../domain/meeting/fold.ts';
import { gatherLog, type LogText } from '../../domain/meeting/gatherLog.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { MeetingRecord } from '../../domain/meeting/record.ts';
import type { SignOff } from '../../domain/meeting/signOff.ts';
import { madeOf } from '../../domain/papers/minutesMade.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { compareWithSigned } from '../checkSignedRecord.ts';
import type { Refusal } from '../ports/refusal.ts';
import { readRecord } from '../record/readRecord.ts';
import type { World } from '../world.ts';

/** Bytes that the sign-off covers are gone or are no longer what they were. Never put right by us. */
export type RecordFault = { readonly kind: 'record fault'; readonly files: readonly string[] };

interface CoveredRecord {
  readonly record: MeetingRecord;
  /** How many entries, and from how many openings of a panel. */
  readonly made: { readonly entries: number; readonly panels: number };
  /** With which bytes are covered by now: a removal of text makes others of them. */
  readonly signOff: SignOff;
}

/**
 * The record as it was signed off: made from the covered bytes and nothing that came later, so that it is the same
 * record however often it is read.
 */
export async function coveredRecord(
  world: Pick<World, 'log' | 'identity'>,
  reference: CaseReference,
  meeting: Pick<Meeting, 'id' | 'removals'>,
  signOff: SignOff,
): Promise<Result<CoveredRecord, Refusal | RecordFault>> {
  const read = await readRecord(world, reference, meeting.id);
  if (!read.ok) return read;

  const { findings, covered } = await compareWithSigned(world.identity, read.value, signOff, meeting.removals);
  const wrong = findings.flatMap(({ kind, name }) => (kind === 'changed' || kind === 'missing' ? [name] : []));
  if (wrong.length > 0) return fail({ kind: 'record fault', files: wrong });

  const lengths = new Map(covered.map(({ name, length }) => [name, length]));
  const texts = read.value.files.flatMap(({ name, createdBy, bytes }): readonly LogText[] => {
    const length = lengths.get(name);
    return length === undefined ? [] : [{ name, createdBy, text: new TextDecoder().decode(bytes.subarray(0, length)) }];
  });
  const { events } = gatherLog(texts);
  return ok({
    record: fold(events),
    made: madeOf(events, texts),
    signOff: { ...signOff, covered },
  });
}
