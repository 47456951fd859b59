import type { Paper } from '../../domain/papers/paper.ts';

/** Turns a paper into a Word file: headings with outline levels, header rows, language and title set. */
export interface WordWriter {
  write(paper: Paper): Promise<Uint8Array>;
  /** What stands in a Word file, a line for each paragraph; empty for what is no Word file. */
  textOf(file: Uint8Array): Promise<string>;
  /** Whether two Word files read alike, whatever properties SharePoint has written into one of them. */
  sameText(one: Uint8Array, other: Uint8Array): Promise<boolean>;
}
