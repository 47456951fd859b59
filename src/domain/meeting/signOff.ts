import type { PersonId } from '../case/caseFile.ts';
import type { Instant } from '../time/instant.ts';
import type { LogText } from './gatherLog.ts';
import { readLines } from './logLines.ts';
import type { Account } from './meeting.ts';

/** One file of the record as it stood when the minutes were signed off. */
export interface CoveredFile {
  readonly name: string;
  /** Bytes from the start of the file that are covered; what comes after arrived later. */
  readonly length: number;
  /** SHA-256 of those bytes, lower-case hex. */
  readonly sha256: string;
}

/** A Word file that was kept, and whose it is: without a reader, everyone's but theirs who have a version of their own. */
export interface SignedPaper extends CoveredFile {
  readonly reader?: PersonId;
  /** With a reader: whom it was built without. */
  readonly without?: readonly PersonId[];
}

/**
 * Why papers go as Word although PDF was asked for. `not converted`: Microsoft gave no address for a PDF. `not fetched`:
 * nothing that is a PDF came from there. `too large` for a message. `not kept`: it could not be put beside its Word file.
 */
export type NotPdf = 'not converted' | 'not fetched' | 'too long' | 'too large' | 'not kept';

/** A PDF as it was kept, and the name of the Word file that it was made from. */
export interface PdfPaper extends CoveredFile {
  readonly of: string;
}

/**
 * In which form the papers of a version go, to everyone alike: a Word file to one of them alone would say that theirs is
 * another version. Decided once, before the first of them may leave, and read from here ever after.
 */
export type GoesAs = { readonly by: Account; readonly at: Instant } & (
  | { readonly as: 'Word'; readonly notPdf?: NotPdf }
  | { readonly as: 'PDF'; readonly pdfs: readonly PdfPaper[] }
);

/** Fixes the minutes: which bytes of which files they were made from, by whom and when. */
export interface SignOff {
  readonly version: number;
  readonly by: Account;
  readonly at: Instant;
  readonly covered: readonly CoveredFile[];
  /**
   * The Word files as they lay in SharePoint once they were kept, whole, the minutes first. Absent until then: what
   * SharePoint makes of a file as it takes it is not known before.
   */
  readonly papers?: readonly SignedPaper[];
  /** Absent until sending is begun. */
  readonly goesAs?: GoesAs;
  /** From version 2 on: which version it replaces, and why, in words for those who read the papers. */
  readonly replaces?: { readonly version: number; readonly why: string };
}

/** A file of the log as it is now, beside what was covered of it. */
export interface FileNow extends LogText {
  /** The text as bytes: what was hashed. */
  readonly bytes: Uint8Array;
  /** In bytes, as listed before the file was read. */
  readonly size: number;
  /** SHA-256 of the first `length` bytes that the sign-off covers; undefined when it covers none of this file. */
  readonly coveredSha256: string | undefined;
}

/**
 * `arrived after sign-off`: a panel that was offline; offer a new version. `changed` and `missing` are faults: what was
 * signed is not what is there; a removal of text is none. `written by another hand`: the file's creator is not who the events say they are by.
 */
export type SignOffFinding =
  | { readonly kind: 'unchanged'; readonly name: string }
  | { readonly kind: 'arrived after sign-off'; readonly name: string; readonly eventIds: readonly string[] }
  | { readonly kind: 'changed'; readonly name: string }
  | { readonly kind: 'missing'; readonly name: string }
  /** Not as it was signed, because a manager took words out of it: who, when and why stands in the meeting. */
  | { readonly kind: 'rewritten'; readonly name: string; readonly removal: string }
  | { readonly kind: 'written by another hand'; readonly name: string; readonly eventIds: readonly string[] };

/** `hashes` are the files' SHA-256 in the same order. */
export const coverFiles = (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
  hashes: readonly string[],
): readonly CoveredFile[] =>
  files
    .map(({ name, bytes }, place) => ({ name, length: bytes.length, sha256: hashes[place]! }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));

/** Compares the record with what was signed. Every file there, and every file covered, is answered for at least once. */
export function checkSignOff(signOff: SignOff, files: readonly FileNow[]): readonly SignOffFinding[] {
  const covered = new Map(signOff.covered.map((file) => [file.name, file]));
  const there = new Set(files.map(({ name }) => name));
  // A panel copies what an earlier opening could not send under its own id: a second copy is not late.
  const signedIds = new Set(files.flatMap((file) => eventIds(textUpTo(file, covered.get(file.name)?.length ?? 0))));
  return [
    ...files.flatMap((file) => compare(file, covered.get(file.name), signedIds)),
    ...signOff.covered.filter(({ name }) => !there.has(name)).map(({ name }) => ({ kind: 'missing' as const, name })),
  ];
}

function compare(file: FileNow, cover: CoveredFile | undefined, signedIds: ReadonlySet<string>): SignOffFinding[] {
  const { name, createdBy } = file;
  const { events, unknown } = readLines(file.text);
  const foreign = [...events, ...unknown].filter(({ by }) => by !== createdBy).map(({ id }) => id);
  const otherHand = { kind: 'written by another hand' as const, name, eventIds: foreign };
  return [stateOf(file, cover, signedIds), ...(foreign.length > 0 ? [otherHand] : [])];
}

function stateOf(file: FileNow, cover: CoveredFile | undefined, signedIds: ReadonlySet<string>): SignOffFinding {
  const { name, bytes } = file;
  // Files only grow, and were listed before they were read. Longer on the list than as text: it holds bytes that are no
  // text, which reading has dropped and a hash of the text would not show.
  const notText = file.size > bytes.length;
  if (cover && (notText || bytes.length < cover.length || file.coveredSha256 !== cover.sha256))
    return { kind: 'changed', name };
  const later = decode(bytes.subarray(cover?.length ?? 0));
  const late = eventIds(later).filter((id) => !signedIds.has(id));
  return late.length > 0 || readLines(later).unreadable.length > 0
    ? { kind: 'arrived after sign-off', name, eventIds: late }
    : { kind: 'unchanged', name };
}

const textUpTo = ({ bytes }: FileNow, length: number): string => decode(bytes.subarray(0, length));

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

/** That text was removed is said by itself, and where somebody was writing is for then only: neither adds to a version. */
function eventIds(text: string): readonly string[] {
  const { events, unknown } = readLines(text);
  return [...events, ...unknown].filter(({ type }) => type !== 'text removed' && type !== 'here').map(({ id }) => id);
}
