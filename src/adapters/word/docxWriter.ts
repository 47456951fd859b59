import type { WordWriter } from '../../app/ports/wordWriter.ts';

/** Writes Word files with the `docx` library. Import this module only when a file is wanted: it is the heaviest we have. */
export const docxWriter: WordWriter = {
  write() {
    throw new Error('Not written yet');
  },
};
