import { expect, test } from 'vitest';
import { recordFaultWords } from '../../src/ui/faultWords.ts';

test('A changed record and a changed Word file are told apart, each with what to do next', () => {
  const record = recordFaultWords(['aa-0001.jsonl', 'bb-0001.jsonl']);
  expect(record.what).toBe('The record behind these minutes was changed after sign-off.');
  expect(record.next).toContain('earlier versions of these files: aa-0001.jsonl, bb-0001.jsonl.');

  const paper = recordFaultWords(['Minutes 2027-01-04 version 1.docx']);
  expect(paper.what).toBe('A Word file is not the one that was signed off.');
  expect(paper.next).toBe(
    'Nothing can be sent from it: Minutes 2027-01-04 version 1.docx. Somebody has changed it, taken it away, or had put ' +
      'another file there before. In SharePoint, put back the version from the day of sign-off, from its version history ' +
      'or the recycle bin; give a file that does not belong there another name. Then open this page again.',
  );
  expect(recordFaultWords(['Minutes 1.docx', 'Plan 1.docx']).what).toBe(
    'The Word files are not those that were signed off.',
  );
});
