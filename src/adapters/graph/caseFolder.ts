import type { CaseFolder, KeptPaper } from '../../app/ports/caseFolder.ts';
import type { Refusal, Versioned } from '../../app/ports/refusal.ts';
import type { CaseFile, CaseReference } from '../../domain/case/caseFile.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { decodeCaseFile, encodeCaseFile } from './documents/caseFileDocument.ts';
import type { Library } from './library.ts';
import { paperContentType } from './paperContentType.ts';
import { settleWrite } from './settleWrite.ts';

/** A folder per case in CIN Records: `case.json`, and a folder per meeting with its papers. */
export function caseFolder(files: Library): CaseFolder {
  const readCase = async (reference: CaseReference): Promise<Result<Versioned<CaseFile>, Refusal>> => {
    const what = "the case's file";
    const file = await files.look([reference, 'case.json'], what);
    if (!file.ok) return file;
    const bytes = await files.bytes(file.value, what);
    if (!bytes.ok) return bytes;
    const read = decodeCaseFile(new TextDecoder().decode(bytes.value));
    return read.ok
      ? ok({ value: read.value, etag: file.value.eTag })
      : fail({ kind: 'unreadable', where: 'case.json' });
  };

  const readPaper: CaseFolder['readPaper'] = async (reference, meeting, name) => {
    const what = 'the paper';
    const file = await files.look([reference, meeting, name], what);
    if (!file.ok) return file;
    const bytes = await files.bytes(file.value, what);
    return bytes.ok ? ok(paper(name, bytes.value, file.value.webUrl)) : bytes;
  };

  /** Without an etag, only where no file is. */
  const writeFile = (file: CaseFile, etag: string | undefined) => {
    const text = encodeCaseFile(file);
    const bytes = new TextEncoder().encode(text);
    return settleWrite<CaseFile>({
      async write() {
        const upload = {
          bytes,
          contentType: 'application/json',
          etag,
          retry: 'never',
          what: "the case's file",
        } as const;
        const put = await files.put([file.reference, 'case.json'], upload);
        return put.ok ? ok({ value: file, etag: put.value.eTag }) : put;
      },
      read: () => readCase(file.reference),
      same: (there) => encodeCaseFile(there) === text,
      etag,
    });
  };

  return {
    readCase,
    createCase: (file) => writeFile(file, undefined),
    writeCase: writeFile,
    readPaper,
    asPdf: (reference, meeting, names) => files.asPdf(names.map((name) => [reference, meeting, name])),
    async listPapers(reference, meeting) {
      const found = await files.list([reference, meeting], 'the papers of the meeting');
      if (!found.ok) return found.reason.kind === 'not found' ? ok([]) : found;
      const papers = found.value.filter(({ name }) => /\.(docx|pdf)$/.test(name));
      return ok(papers.map(({ name, webUrl = '' }) => ({ name, webUrl })).sort((a, b) => (a.name < b.name ? -1 : 1)));
    },
    async replacePaper(reference, meeting, name, bytes, before) {
      const what = 'the paper';
      const there = await files.look([reference, meeting, name], what);
      if (!there.ok) return there;
      const noted = await before();
      if (!noted.ok) return noted;
      const upload = {
        bytes,
        contentType: paperContentType(name),
        etag: there.value.eTag,
        retry: 'never',
        what,
      } as const;
      const put = await files.put([reference, meeting, name], upload);
      return put.ok ? readPaper(reference, meeting, name) : put;
    },
    async keepPaper(reference, meeting, name, bytes) {
      // Safe to repeat: whoever finds the name taken takes what is there.
      const what = "the case's folder";
      const upload = { bytes, contentType: paperContentType(name), etag: undefined, retry: 'safe', what } as const;
      const put = await files.put([reference, meeting, name], upload);
      if (put.ok) return ok(paper(name, bytes, put.value.webUrl));
      return put.reason.kind === 'changed elsewhere' ? readPaper(reference, meeting, name) : put;
    },
  };
}

const paper = (name: string, bytes: Uint8Array, webUrl: string | undefined): KeptPaper => ({
  name,
  bytes,
  webUrl: webUrl ?? '',
});
