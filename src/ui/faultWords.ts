import type { RefusalWords } from './refusalWords.ts';

/**
 * What was signed off is not what lies there: files of the record, or the Word files made from it. Said in full: it is a
 * fault, never put right by us.
 */
export function recordFaultWords(files: readonly string[]): RefusalWords {
  const one = files.length === 1;
  const named = files.join(', ');
  if (files.every((name) => name.endsWith('.docx')))
    return {
      what: one
        ? 'A Word file is not the one that was signed off.'
        : 'The Word files are not those that were signed off.',
      next:
        `Nothing can be sent from ${one ? 'it' : 'them'}: ${named}. Somebody has changed it, taken it away, or had put ` +
        'another file there before. In SharePoint, put back the version from the day of sign-off, from its version ' +
        'history or the recycle bin; give a file that does not belong there another name. Then open this page again.',
    };
  return {
    what: 'The record behind these minutes was changed after sign-off.',
    next: `Nothing can be sent from it. Tell whoever looks after CIN Meetings: SharePoint keeps earlier versions of ${
      one ? 'this file' : 'these files'
    }: ${named}.`,
  };
}
