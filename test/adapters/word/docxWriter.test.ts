import { beforeAll, expect, test } from 'vitest';
import { caseLh4163 as file } from '../../../emulator/scenarios/leicestershireInitial.ts';
import { docxWriter } from '../../../src/adapters/word/docxWriter.ts';
import { minutesPaper } from '../../../src/domain/papers/minutes.ts';
import type { Paper } from '../../../src/domain/papers/paper.ts';
import { leicestershire } from '../../../src/domain/procedure/profiles/leicestershire.ts';
import { sswopAgenda as agenda, initialMeeting as meeting, wholeMeeting } from '../../builders/initialMeeting.ts';
import { recordOf } from '../../builders/recordOf.ts';
import { unzip } from '../../builders/unzip.ts';

const paper = minutesPaper({
  file,
  meeting,
  record: recordOf(wholeMeeting),
  profile: leicestershire,
  version: 1,
  agenda,
});
const small = (blocks: Paper['blocks'], title = 'Notes'): Paper => ({ ...paper, title, blocks });

let parts: ReadonlyMap<string, string>;
let first: Uint8Array;
const part = (name: string) => parts.get(name) ?? '';

beforeAll(async () => {
  first = await docxWriter.write(paper);
  parts = unzip(first);
});

test('Headings are headings: style and outline level, in the text and in the style', () => {
  const headings = part('word/document.xml').match(/<w:pStyle w:val="Heading1"\/><w:outlineLvl w:val="0"\/>/g) ?? [];
  expect(headings).toHaveLength(paper.blocks.filter(({ kind }) => kind === 'heading').length);
  expect(part('word/styles.xml')).toMatch(/w:styleId="Heading1".*?<w:outlineLvl w:val="0"\/>/);
  expect(part('word/styles.xml')).toMatch(/w:styleId="Heading2".*?<w:outlineLvl w:val="1"\/>/);
  expect(part('word/document.xml')).toContain('<w:pStyle w:val="Title"/>');
});

test('The header row of a table is marked as one, repeats, and the table has a caption', () => {
  const document = part('word/document.xml');
  expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(1);
  expect(document).toContain('<w:tblCaption w:val="What was agreed, who does it and by when"/>');
  expect(document.match(/<w:cantSplit\/>/g)).toHaveLength(3);
});

test('The language is British English', () => {
  expect(part('word/styles.xml')).toContain('<w:lang w:val="en-GB"');
  expect(part('docProps/core.xml')).toContain('<dc:language>en-GB</dc:language>');
});

test('The file’s properties hold its title, no person and no time', () => {
  const core = part('docProps/core.xml');
  expect(core).toContain('<dc:title>Minutes of the initial CIN Family Progress meeting</dc:title>');
  expect(core).toContain('<dc:creator>CIN Meetings</dc:creator>');
  expect(core).not.toMatch(/Lanternfield|Un-named|dcterms/);
});

test('A4, 12 point, numbered pages', () => {
  expect(part('word/document.xml')).toContain('<w:pgSz w:w="11906" w:h="16838"');
  expect(part('word/styles.xml')).toMatch(/<w:rPrDefault>.*?<w:sz w:val="24"\/>/);
  const footer = [...parts].find(([name]) => name.startsWith('word/footer'))?.[1];
  expect(footer).toContain('NUMPAGES');
});

test('Every word of the paper is in the file', () => {
  const text = part('word/document.xml').replace(/<[^>]+>/g, '');
  for (const { value } of wholeMeeting) {
    if (typeof value === 'object' && value !== null && 'text' in value) expect(text).toContain(value.text);
  }
});

test('The same paper gives the same bytes on another day', async () => {
  // Zip files count in steps of two seconds.
  await new Promise((done) => setTimeout(done, 2100));
  const again = await docxWriter.write(paper);
  expect(Buffer.compare(Buffer.from(again), Buffer.from(first))).toBe(0);
});

test('Characters that XML cannot hold do not break the file; line ends stay', async () => {
  const nasty = 'one\u0000\u000b <b>&amp; \ud800 two\r\nthree 👪';
  const written = unzip(
    await docxWriter.write(
      small(
        [
          { kind: 'paragraph', runs: [{ text: nasty, strong: true }] },
          { kind: 'table', caption: 'A & B', header: ['No.'], rows: [[nasty]] },
        ],
        'A & <b>',
      ),
    ),
  );
  const document = written.get('word/document.xml') ?? '';
  expect(document).toContain('one�� &lt;b&gt;&amp;amp; � two');
  expect(document).toContain('<w:br/><w:t xml:space="preserve">three 👪</w:t>');
  expect(document).toContain('w:val="A &amp; B"');
  expect(written.get('docProps/core.xml')).toContain('<dc:title>A &amp; &lt;b&gt;</dc:title>');
});
