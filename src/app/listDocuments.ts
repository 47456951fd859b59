import type { CaseReference } from '../domain/case/caseFile.ts';
import type { Meeting } from '../domain/meeting/meeting.ts';
import { ok, type Result } from '../domain/result.ts';
import type { PaperLink } from './ports/caseFolder.ts';
import type { Refusal } from './ports/refusal.ts';
import type { World } from './world.ts';

export interface MeetingDocuments {
  readonly meeting: Meeting;
  readonly papers: readonly PaperLink[];
}

/** The papers of every meeting that was signed off, the newest meeting first: Word files, and the PDFs that went in their place. Meetings without any are left out. */
export async function listDocuments(
  world: Pick<World, 'folder'>,
  reference: CaseReference,
  meetings: readonly Meeting[],
): Promise<Result<readonly MeetingDocuments[], Refusal>> {
  const signed = meetings.filter(({ signOff, earlierSignOffs }) => signOff || earlierSignOffs.length > 0);
  const answers = await Promise.all(
    signed.map(async (meeting) => ({ meeting, papers: await world.folder.listPapers(reference, meeting.id) })),
  );
  const found: MeetingDocuments[] = [];
  for (const { meeting, papers } of answers) {
    if (!papers.ok) return papers;
    const kept = papers.value.filter(({ name }) => isPaper(meeting, name));
    if (kept.length > 0) found.push({ meeting, papers: kept });
  }
  return ok(found.sort((a, b) => (a.meeting.time.date < b.meeting.time.date ? 1 : -1)));
}

/** What was made for somebody's envelope is no paper, nor is a PDF that nobody decided to send. */
function isPaper({ signOff, earlierSignOffs }: Meeting, name: string): boolean {
  if (name.startsWith('To print ')) return false;
  const decided = [...earlierSignOffs, ...(signOff ? [signOff] : [])].map(({ goesAs }) => goesAs);
  return (
    name.endsWith('.docx') || decided.some((each) => each?.as === 'PDF' && each.pdfs.some((pdf) => pdf.name === name))
  );
}
