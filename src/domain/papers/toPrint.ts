import type { CaseReference } from '../case/caseFile.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { SignOff } from '../meeting/signOff.ts';
import { longDate } from '../time/dateWords.ts';
import { dateInLondon } from '../time/londonTime.ts';
import type { Block, Paper } from './paper.ts';
import { paperName } from './paperName.ts';

/**
 * What is printed for one person: a sheet that says whose it is and what lies behind it, then the papers themselves, each
 * on a page of its own. The sheet names that person and nobody else. Without an address the papers are handed over.
 */
export function toPrint(of: {
  readonly reference: CaseReference;
  readonly meeting: Pick<Meeting, 'time'>;
  readonly signOff: Pick<SignOff, 'version' | 'at' | 'replaces'>;
  readonly name: string;
  /** Lines, as on an envelope; empty where none is given. */
  readonly address: string;
  /** What the papers that are theirs are called. */
  readonly titles: readonly string[];
  /** None: they are printed from their own files, and this is the sheet alone. */
  readonly papers: readonly Paper[];
}): Paper {
  const { reference, meeting, signOff } = of;
  const { version, replaces } = signOff;
  const address = of.address.trim();
  const on = longDate(meeting.time.date);
  const blocks: readonly Block[] = [
    paragraph(of.name, true),
    paragraph(address === '' ? 'To be handed over in person' : address),
    { kind: 'heading', level: 1, text: 'What is here' },
    { kind: 'list', items: of.titles.map((text) => [{ text }]) },
    paragraph(`Reference ${reference}. Version ${version}, signed off on ${longDate(dateInLondon(signOff.at))}.`),
    // Not why: who is kept apart from whom is not this sheet's to tell.
    ...(replaces ? [paragraph(`Use this version, and destroy version ${replaces.version}.`)] : []),
    paragraph(
      'Look at what was agreed, and at what has your name beside it. If something is wrong or missing, say so.',
    ),
    paragraph('These papers are for you only. Keep them safe and do not pass them on.'),
    ...of.papers.flatMap(partOf),
  ];
  return {
    kind: 'to print',
    fileName: paperName('to print', meeting.time.date, version),
    title: `Papers from the meeting on ${on}`,
    language: 'en-GB',
    blocks,
  };
}

const paragraph = (text: string, strong = false): Block => ({
  kind: 'paragraph',
  runs: [{ text, ...(strong && { strong }) }],
});

const partOf = ({ title, blocks }: Paper): readonly Block[] => [{ kind: 'part', title }, ...blocks];
