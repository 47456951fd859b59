import type { Paper } from './paper.ts';

/** A paper as plain text, to be copied into a case system or read in a test. */
export function paperText(_paper: Paper): string {
  throw new Error('Not written yet');
}
