import {
  AlignmentType,
  Document,
  Footer,
  type IStylesOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
} from 'docx';
import type { WordWriter } from '../../app/ports/wordWriter.ts';
import type { Block, Paper, Run } from '../../domain/papers/paper.ts';
import { never } from '../../domain/result.ts';
import { sameValue } from '../../domain/sameValue.ts';
import { coreProperties } from './coreProperties.ts';
import { tableOf } from './docxTable.ts';
import { inXml } from './inXml.ts';
import { textParts } from './textParts.ts';
import { withoutTimes } from './withoutTimes.ts';

/**
 * Writes Word files with the `docx` library. Import this module only when a file is wanted: it is the heaviest we have.
 * The same paper gives the same bytes on any computer on any day, so that a signed-off version can be made again.
 */
export const docxWriter: WordWriter = {
  async write(paper) {
    const bytes = await Packer.toArrayBuffer(documentOf(paper), undefined, [
      { path: 'docProps/core.xml', data: coreProperties(paper) },
    ]);
    return withoutTimes(new Uint8Array(bytes));
  },
  async textOf(file) {
    const parts = await textParts(file);
    const xml = new TextDecoder().decode(parts?.get('word/document.xml'));
    return plainText(xml);
  },
  async sameText(one, other) {
    const [left, right] = await Promise.all([textParts(one), textParts(other)]);
    return left !== undefined && right !== undefined && sameValue([...left].sort(byPath), [...right].sort(byPath));
  },
};

const byPath = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** A paragraph or a line break ends a line; everything else that is no text is left out. */
const plainText = (xml: string): string =>
  xml
    .replace(/<\/w:p>|<w:br\/>|<w:br [^>]*>/g, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|apos);/g, (_, name: string) => entities[name] ?? '');

/** Segoe UI is on every council computer; Word puts its own sans serif where it is missing. */
const face = 'Segoe UI';
const centimetre = 567;
/** Word counts in half points. */
const points = (size: number): number => size * 2;

const styles = (language: string): IStylesOptions => ({
  default: {
    document: {
      run: { font: face, size: points(12), language: { value: language, eastAsia: language, bidirectional: language } },
      paragraph: { spacing: { after: 120, line: 300, lineRule: LineRuleType.AUTO } },
    },
    title: { run: { size: points(20), bold: true }, paragraph: { spacing: { after: 160 }, keepNext: true } },
    // The library's heading styles carry no outline level; screen readers and PDF converters go by it.
    heading1: heading(0, points(15), 280),
    heading2: heading(1, points(13), 200),
  },
});

const heading = (outlineLevel: number, size: number, before: number) => ({
  run: { size, bold: true },
  paragraph: { outlineLevel, spacing: { before, after: 80 }, keepNext: true },
});

function documentOf(paper: Paper): Document {
  return new Document({
    title: inXml(paper.title),
    styles: styles(paper.language),
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: { top: 2 * centimetre, bottom: 2 * centimetre, left: 2 * centimetre, right: 2 * centimetre },
          },
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [
          new Paragraph({ heading: 'Title', children: textRuns([{ text: paper.title }]) }),
          ...paper.blocks.flatMap(blockOf),
        ],
      },
    ],
  });
}

const pageNumber = (): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.RIGHT,
    children: [
      new TextRun({ size: points(10), children: ['Page ', PageNumber.CURRENT, ' of ', PageNumber.TOTAL_PAGES] }),
    ],
  });

function blockOf(block: Block) {
  switch (block.kind) {
    case 'part':
      return [new Paragraph({ heading: 'Title', pageBreakBefore: true, children: textRuns([{ text: block.title }]) })];
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 1 ? 'Heading1' : 'Heading2',
          outlineLevel: block.level - 1,
          children: textRuns([{ text: block.text }]),
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ children: textRuns(block.runs) })];
    case 'list':
      return block.items.map((item) => new Paragraph({ bullet: { level: 0 }, children: textRuns(item) }));
    case 'table':
      // Word joins two tables that touch, and wants a paragraph after the last one.
      return [tableOf(block), new Paragraph({ children: [] })];
    default:
      return never(block);
  }
}

/** Line ends that were typed stay line ends. */
function textRuns(runs: readonly Run[]): readonly TextRun[] {
  return runs.flatMap(({ text, strong = false }) =>
    inXml(text)
      .split(/\r\n|\r|\n/)
      .map(
        (line, at) => new TextRun({ text: line, ...(strong ? { bold: true } : {}), ...(at > 0 ? { break: 1 } : {}) }),
      ),
  );
}
