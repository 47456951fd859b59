import type { Instant } from '../time/instant.ts';
import type { Account, MeetingId } from './meeting.ts';
import type { TextType } from './removedText.ts';
import type { CoveredFile } from './signOff.ts';

/** One text of a meeting's record, or an agency's concern after it by its id, with every wording it ever had. */
export interface TextOf {
  readonly of: TextType | 'concern';
  readonly target: string;
}

/** An agency's concern, which stands in `case.json` alone. */
export interface ConcernText {
  readonly concern: string;
  /** How many texts it held when this was planned. */
  readonly texts: number;
  /** When it was first recorded, by the clock of that device. */
  readonly since: Instant;
}

/** The first `length` bytes of a file of the record, before and after the words were taken out of them. */
export interface RewrittenFile {
  readonly name: string;
  readonly was: Pick<CoveredFile, 'length' | 'sha256'>;
  readonly now: Pick<CoveredFile, 'length' | 'sha256'>;
}

/** A Word file that was made from the words. */
export interface RewrittenPaper {
  readonly meeting: MeetingId;
  readonly version: number;
  readonly name: string;
  /** SHA-256 as it was. */
  readonly was: string;
  /** SHA-256 as it is now. Absent until it has been made anew. */
  readonly now?: string;
  /** False: it only lists the files of the record, whose hashes are others now. */
  readonly words: boolean;
}

/** Where words of the record went in the plan of `case.json`. */
export interface PlanText {
  /** The plan's version: earlier ones are kept. */
  readonly version: number;
  readonly part: 'danger statement' | 'safety goal' | 'action' | 'reason';
  /** For `action` and `reason`. */
  readonly action?: string;
}

/** Entries of another meeting's record that have the same words, or word the same action: that record is left alone. */
export interface Elsewhere {
  readonly meeting: MeetingId;
  readonly is: 'same words' | 'same action';
  readonly events: readonly string[];
}

/**
 * The one permitted rewrite of a record: who took words out of it, when and why, and what every file was and is. Never
 * the words. Written down before anything is touched, so that whoever finds it unfinished can carry on.
 */
export interface Removal {
  /** Lower-case hex, 32 characters; the id of its event in the log too. */
  readonly id: string;
  readonly by: Account;
  /** What makes them a manager, in the procedure's or their own words: `team manager`. */
  readonly role: string;
  readonly at: Instant;
  readonly reason: string;
  readonly texts: readonly TextOf[];
  /** Every event that had the words when it was planned. */
  readonly events: readonly string[];
  readonly files: readonly RewrittenFile[];
  readonly plan: readonly PlanText[];
  /** Absent where there are none, and in removals from before a concern could have its text removed. */
  readonly concerns?: readonly ConcernText[];
  readonly papers: readonly RewrittenPaper[];
  /** Files beside the papers that were made from the words and can be made again: thrown away. */
  readonly throwAway: readonly string[];
  /** Absent in removals from before it was looked for. */
  readonly elsewhere?: readonly Elsewhere[];
  /**
   * When, by SharePoint's clock, the last version of a file was saved that can have the words; written down before that
   * version is written over. What was saved later is no business of this removal. `path`: below the case's folder. Of a
   * file without one every version before the present can have them.
   */
  readonly rewritten?: readonly { readonly path: string; readonly at: Instant }[];
  /** What could not be done from here, in words: a person has to. */
  readonly left?: readonly string[];
  readonly done?: Instant;
}

export const unfinished = (removals: readonly Removal[]): Removal | undefined =>
  removals.find(({ done }) => done === undefined);

/**
 * Which bytes a sign-off covers by now: what was covered, or what a removal has made of it. Several while a removal is
 * under way: the file may have been rewritten already or not. The last is how it will be.
 */
export function coverNow(cover: CoveredFile, removals: readonly Removal[]): readonly CoveredFile[] {
  let possible: readonly CoveredFile[] = [cover];
  // In the order in which they were written down: words that came back with a late panel were taken out once more.
  for (const { files, done } of removals) {
    for (const { name, was, now } of files) {
      const last = possible.at(-1) ?? cover;
      if (name !== last.name || was.length !== last.length || was.sha256 !== last.sha256) continue;
      const next = { name, ...now };
      possible = done === undefined ? [...possible, next] : [next];
    }
  }
  return possible;
}
