import type { CaseFile, CaseReference } from '../domain/case/caseFile.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import type { SignOff } from '../domain/meeting/signOff.ts';
import { minutesPaper } from '../domain/papers/minutes.ts';
import type { Paper } from '../domain/papers/paper.ts';
import { type PaperKind, paperName } from '../domain/papers/paperName.ts';
import { planFromRecord, planPaper } from '../domain/papers/plan.ts';
import { agendaFor } from '../domain/procedure/agenda.ts';
import { profileOf } from '../domain/procedure/profiles/index.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { type CoveredRecord, coveredRecord, type RecordFault } from './coveredRecord.ts';
import type { KeptPaper } from './ports/caseFolder.ts';
import type { Refusal } from './ports/refusal.ts';
import type { World } from './world.ts';

export type { RecordFault } from './coveredRecord.ts';

type PapersWorld = Pick<World, 'folder' | 'log' | 'identity' | 'word'>;
type Papers = Result<readonly KeptPaper[], Refusal | RecordFault>;

/**
 * The minutes and the plan of the signed-off version, minutes first, as they lie in the case's folder. Those not there
 * yet are made from the covered bytes alone. Refuses with `not found` for a meeting that is not signed off.
 */
export async function papersFor(world: PapersWorld, reference: CaseReference, meeting: Meeting): Promise<Papers> {
  const { signOff } = meeting;
  if (!signOff) return fail({ kind: 'not found', what: 'signed-off minutes' });

  const kept: KeptPaper[] = [];
  let made: Result<Readonly<Record<PaperKind, Paper>>, Refusal | RecordFault> | undefined;
  for (const kind of ['minutes', 'plan'] as const) {
    const name = `${paperName(kind, meeting.time.date, signOff.version)}.docx`;
    let paper = await world.folder.readPaper(reference, meeting.id, name);
    if (!paper.ok && paper.reason.kind === 'not found') {
      made ??= await makePapers(world, reference, meeting, signOff);
      if (!made.ok) return made;
      const put = await world.folder.keepPaper(reference, meeting.id, name, await world.word.write(made.value[kind]));
      if (!put.ok) return put;
      // SharePoint writes its own properties into Office files: what goes out is what lies there, on every device.
      paper = await world.folder.readPaper(reference, meeting.id, name);
    }
    if (!paper.ok) return paper;
    kept.push(paper.value);
  }
  return ok(kept);
}

async function makePapers(world: PapersWorld, reference: CaseReference, meeting: Meeting, signOff: SignOff) {
  const file = await world.folder.readCase(reference);
  if (!file.ok) return file;
  const covered = await coveredRecord(world, reference, meeting, signOff);
  return covered.ok ? ok(papersOf(file.value.value, meeting, signOff, covered.value)) : covered;
}

function papersOf(
  file: CaseFile,
  meeting: Meeting,
  signOff: SignOff,
  { record, made }: CoveredRecord,
): Readonly<Record<PaperKind, Paper>> {
  const profile = profileOf(file.procedure);
  const named = profile ? { profile } : {};
  const agenda = profile ? agendaFor(profile, { ...meeting, ledBy: file.ledBy }).map(({ item }) => item) : [];
  const { version } = signOff;
  return {
    minutes: minutesPaper({ file, meeting, record, ...named, version, agenda, made, signedOff: signOff }),
    plan: planPaper({
      file,
      meeting,
      plan: planFromRecord(file, meeting, record),
      ...named,
      version,
      next: record.nextMeeting?.value ?? null,
    }),
  };
}
