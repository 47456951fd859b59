import {
  BorderStyle,
  type ITableOptions,
  Paragraph,
  StringValueElement,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  type XmlComponent,
} from 'docx';
import type { Block } from '../../domain/papers/paper.ts';
import { inXml } from './inXml.ts';

/** Between margins of 2 cm on A4, in twentieths of a point. */
const pageWidth = 11906 - 2 * 2 * 567;

/** A table with a header row that repeats on every page, rows that stay whole, and a caption for screen readers. */
export function tableOf({ caption, header, rows }: Extract<Block, { kind: 'table' }>): Table {
  const widths = columnWidths(header, rows);
  const line = { style: BorderStyle.SINGLE, size: 4, color: 'A0A0A0' };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new CaptionedTable(
    {
      width: { size: pageWidth, type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      columnWidths: widths,
      margins: { top: 60, bottom: 60, left: 80, right: 80 },
      borders: { top: line, bottom: line, insideHorizontal: line, left: none, right: none, insideVertical: none },
      rows: [header, ...rows].map(
        (cells, at) =>
          new TableRow({
            ...(at === 0 ? { tableHeader: true } : {}),
            cantSplit: true,
            children: cells.map((text, column) => cell(text, widths[column] ?? 0, at === 0)),
          }),
      ),
    },
    caption,
  );
}

const cell = (text: string, width: number, strong: boolean): TableCell =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    children: inXml(text)
      .split(/\r\n|\r|\n/)
      .map(
        (line) =>
          new Paragraph({
            spacing: { after: 0 },
            children: [new TextRun({ text: line, ...(strong ? { bold: true } : {}) })],
          }),
      ),
  });

/** By the longest text of each column, so that "No." is narrow and "What" is wide. */
function columnWidths(header: readonly string[], rows: readonly (readonly string[])[]): readonly number[] {
  const longest = header.map((head, column) =>
    Math.min(45, Math.max(10, head.length, ...rows.map((row) => row[column]?.length ?? 0))),
  );
  const sum = longest.reduce((total, length) => total + length, 0);
  return longest.map((length) => Math.floor((pageWidth * length) / sum));
}

/** The library has no option for `w:tblCaption`; it is the last property of a table. */
class CaptionedTable extends Table {
  constructor(options: ITableOptions, caption: string) {
    super(options);
    (this.root[0] as XmlComponent).addChildElement(new StringValueElement('w:tblCaption', inXml(caption)));
  }
}
