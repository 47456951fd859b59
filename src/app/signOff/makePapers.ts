import { keptApartFrom } from '../../domain/case/areApart.ts';
import type { CaseReference, PersonId } from '../../domain/case/caseFile.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import type { SignOff } from '../../domain/meeting/signOff.ts';
import { withoutWhy } from '../../domain/papers/minutesMade.ts';
import { agendaOf, type Papers, papersOf } from '../../domain/papers/papersOf.ts';
import { readersApart, tracesIn } from '../../domain/papers/tracesIn.ts';
import { ok, type Result } from '../../domain/result.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { World } from '../world.ts';
import { coveredRecord, type RecordFault } from './coveredRecord.ts';

export interface VersionMade {
  readonly reader?: { readonly id: PersonId; readonly without: readonly PersonId[] };
  /** Behind the name of the file, and of nobody: `` or ` copy 4`. */
  readonly copy: string;
  readonly papers: Papers;
}

/** From the covered bytes alone: everyone's, then one version for each reader who is kept apart, but none that would name whom they may not meet. */
export async function makePapers(
  world: Pick<World, 'folder' | 'log' | 'identity'>,
  reference: CaseReference,
  meeting: Meeting,
  signed: SignOff,
): Promise<Result<readonly VersionMade[], Refusal | RecordFault>> {
  const stored = await world.folder.readCase(reference);
  if (!stored.ok) return stored;
  const covered = await coveredRecord(world, reference, meeting, signed);
  if (!covered.ok) return covered;
  const { record, made, signOff } = covered.value;
  const file = stored.value.value;
  const sources = { file, meeting, record };
  const of = { ...sources, version: signOff.version, made, signedOff: signOff };
  const agenda = agendaOf(file, meeting);
  const readers = readersApart(sources).filter((reader) => tracesIn(sources, agenda, reader).length === 0);
  return ok([
    { copy: '', papers: papersOf(of) },
    ...readers.map(({ id }) => ({
      reader: { id, without: keptApartFrom(file, id).map((other) => other.id) },
      // By their place in the case, which stays when somebody else is flagged later.
      copy: ` copy ${file.people.findIndex((person) => person.id === id) + 2}`,
      papers: papersOf({ ...of, signedOff: withoutWhy(signOff), reader: id }),
    })),
  ]);
}
