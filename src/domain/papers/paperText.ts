import { never } from '../result.ts';
import type { Block, Paper, Run } from './paper.ts';

/** A paper as plain text, to be copied into a case system or read in a test. Table cells are parted by tabs. */
export const paperText = (paper: Paper): string => [paper.title, ...paper.blocks.map(blockText)].join('\n\n');

function blockText(block: Block): string {
  switch (block.kind) {
    case 'part':
      return block.title;
    case 'heading':
      return block.text;
    case 'paragraph':
      return runsText(block.runs);
    case 'list':
      return block.items.map((item) => `- ${runsText(item)}`).join('\n');
    case 'table':
      return [block.header, ...block.rows].map((cells) => cells.join('\t')).join('\n');
    default:
      return never(block);
  }
}

const runsText = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');
