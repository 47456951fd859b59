import { expect, test } from 'vitest';
import { docxWriter } from '../../../src/adapters/word/docxWriter.ts';
import type { Paper } from '../../../src/domain/papers/paper.ts';
import { withPart } from '../../builders/withPart.ts';

const paper: Paper = {
  kind: 'minutes',
  fileName: 'Minutes 2027-01-04 version 1',
  title: 'Notes of the initial CIN meeting',
  language: 'en-GB',
  blocks: [{ kind: 'paragraph', runs: [{ text: 'Nana has the spare key.' }] }],
};
const made = () => docxWriter.write(paper);

test('A Word file reads as itself, also with properties that SharePoint has written into it', async () => {
  const rewritten = withPart(await made(), 'customXml/item1.xml', '<properties/>');
  expect(await docxWriter.sameText(await made(), await made())).toBe(true);
  expect(await docxWriter.sameText(await made(), rewritten)).toBe(true);
  expect(await docxWriter.sameText(rewritten, await made())).toBe(true);
});

test('Another word, another part of the text, or a part less is another file', async () => {
  const blocks = [{ kind: 'paragraph', runs: [{ text: 'Nana has no spare key.' }] }] as const;
  expect(await docxWriter.sameText(await made(), await docxWriter.write({ ...paper, blocks }))).toBe(false);
  const more = withPart(await made(), 'word/comments.xml', '<w:comments/>');
  expect(await docxWriter.sameText(await made(), more)).toBe(false);
  expect(await docxWriter.sameText(more, await made())).toBe(false);
});

test('What is no Word file reads like none', async () => {
  const bytes = await made();
  const nothing = [new Uint8Array(), new TextEncoder().encode('Minutes'), bytes.subarray(0, 900), bytes.subarray(900)];
  for (const file of nothing) {
    expect(await docxWriter.sameText(file, bytes)).toBe(false);
    expect(await docxWriter.sameText(file, file)).toBe(false);
  }
});
