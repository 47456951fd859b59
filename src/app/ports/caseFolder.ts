import type { CaseFile, CaseReference } from '../../domain/case/caseFile.ts';
import type { NotPdf } from '../../domain/meeting/signOff.ts';
import type { Result } from '../../domain/result.ts';
import type { Refusal, Versioned } from './refusal.ts';

/** The case's folder in the library CIN Records: `case.json` and the papers. */
export interface CaseFolder {
  readCase(reference: CaseReference): Promise<Result<Versioned<CaseFile>, Refusal>>;
  /** Makes the folder and its `case.json`. Refuses with `changed elsewhere` when one is there: whoever came first rules. */
  createCase(file: CaseFile): Promise<Result<Versioned<CaseFile>, Refusal>>;
  /** Refuses with `changed elsewhere` when someone has saved since `etag` was read. */
  writeCase(file: CaseFile, etag: string): Promise<Result<Versioned<CaseFile>, Refusal>>;
  /**
   * Puts a paper beside its meeting, once. A name that is there already is left as it is, and its bytes are what
   * comes back: a version that went out never changes.
   */
  keepPaper(
    reference: CaseReference,
    meeting: string,
    name: string,
    bytes: Uint8Array,
  ): Promise<Result<KeptPaper, Refusal>>;
  /**
   * Writes over a paper that is there: only what a removal of text asks for. `before`: once it is known which version is
   * written over, and no other will be. Answers with what lies there afterwards, which SharePoint may have written its
   * own properties into.
   */
  replacePaper(
    reference: CaseReference,
    meeting: string,
    name: string,
    bytes: Uint8Array,
    before: () => Promise<Result<unknown, Refusal>>,
  ): Promise<Result<KeptPaper, Refusal>>;
  /**
   * What Microsoft makes of these Word files as PDF, in their order; all of them or none, tried once and within half a
   * minute. Nothing is kept, and asked again the bytes are others.
   */
  asPdf(
    reference: CaseReference,
    meeting: string,
    names: readonly string[],
  ): Promise<Result<readonly Uint8Array[], NotPdf>>;
  readPaper(reference: CaseReference, meeting: string, name: string): Promise<Result<KeptPaper, Refusal>>;
  /** The Word files and PDFs beside a meeting, by name; none where nothing was ever kept. */
  listPapers(reference: CaseReference, meeting: string): Promise<Result<readonly PaperLink[], Refusal>>;
}

export interface PaperLink {
  readonly name: string;
  /** Where a person with access opens it. */
  readonly webUrl: string;
}

export interface KeptPaper extends PaperLink {
  readonly bytes: Uint8Array;
}
