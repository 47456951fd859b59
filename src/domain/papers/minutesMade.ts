import { counted } from '../counted.ts';
import type { MeetingEvent } from '../meeting/event.ts';
import type { LogText } from '../meeting/gatherLog.ts';
import { readLines } from '../meeting/logLines.ts';
import type { CoveredFile, SignOff } from '../meeting/signOff.ts';
import { longDate } from '../time/dateWords.ts';
import { dateInLondon, timeInLondon } from '../time/londonTime.ts';
import type { Block } from './paper.ts';

export interface Made {
  readonly version: number;
  /** How many entries from how many panels the record has. */
  readonly made?: { readonly entries: number; readonly panels: number };
  /** Absent while the minutes are still being looked at. */
  readonly signedOff?: Pick<SignOff, 'by' | 'at'> & Partial<Pick<SignOff, 'covered' | 'replaces'>>;
}

/**
 * How the notes came to be and who stands for them. The covered files are listed so that anyone can check later
 * that the record behind the minutes has not been changed.
 */
export function madeBlocks({ made, signedOff, version }: Made): readonly Block[] {
  if (!made && !signedOff) return [];
  const from = made
    ? [
        `Made from the meeting’s record: ${counted(made.entries, 'entry', 'entries')} from ${counted(made.panels, 'panel', 'panels')}.`,
      ]
    : [];
  const by = signedOff
    ? [
        `Signed off by ${signedOff.by.name} on ${longDate(dateInLondon(signedOff.at))} at ${timeInLondon(signedOff.at).slice(0, 5)}. Version ${version}.`,
        ...(signedOff.replaces ? [replacedWords(signedOff.replaces)] : []),
      ]
    : [];
  return [
    { kind: 'heading', level: 1, text: 'How these notes were made' },
    { kind: 'paragraph', runs: [{ text: [...from, ...by].join(' ') }] },
    ...coveredTable(signedOff?.covered ?? []),
  ];
}

/** `This version replaces version 1: a date was wrong.` For minutes and cover mail alike. */
export function replacedWords({ version, why }: NonNullable<SignOff['replaces']>): string {
  const said = why.replace(/[.\s]+$/, '');
  return `This version replaces version ${version}${said === '' ? '' : `: ${said}`}.`;
}

/**
 * Without the reason, which somebody typed for every reader alike: where people are kept apart it may name one of them
 * to the other.
 */
export const withoutWhy = <T extends Pick<SignOff, 'replaces'>>(signOff: T): T =>
  signOff.replaces ? { ...signOff, replaces: { ...signOff.replaces, why: '' } } : signOff;

function coveredTable(covered: readonly CoveredFile[]): readonly Block[] {
  if (covered.length === 0) return [];
  return [
    {
      kind: 'table',
      caption: 'The files of the record that these notes were made from',
      header: ['File', 'Bytes', 'SHA-256'],
      rows: covered.map(({ name, length, sha256 }) => [name, String(length), sha256]),
    },
  ];
}

/**
 * How many entries, from how many panels. Where somebody was writing is no entry, and a panel that wrote nothing else is
 * none either: a colleague who only begins to type leaves the minutes as they are. Each opening of a panel writes
 * `<opening>-0001.jsonl`, `<opening>-0002.jsonl`, …: one panel, however many files.
 */
export function madeOf(
  events: readonly MeetingEvent[],
  files: readonly Pick<LogText, 'name' | 'text'>[],
): { readonly entries: number; readonly panels: number } {
  const wrote = files.filter(({ text }) => {
    const { events: own, unknown, unreadable } = readLines(text);
    return unreadable.length > 0 || [...own, ...unknown].some(isEntry);
  });
  const openings = new Set(wrote.map(({ name }) => name.replace(/-\d+\.jsonl$/, '')));
  return { entries: events.filter(isEntry).length, panels: openings.size };
}

/** Whether it says something of the meeting, and not only where somebody is writing. */
export const isEntry = ({ type }: { readonly type: string }): boolean => type !== 'here';
