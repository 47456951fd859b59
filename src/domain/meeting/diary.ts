import type { PersonId } from '../case/caseFile.ts';

/** London's clock on a day, in a form whose text order is time order: `2027-01-04T10:00`. */
export type WallTime = `${string}T${string}`;

/** A stretch of somebody's time that is taken. When, and how firmly: never what for. */
export interface BusyTime {
  readonly from: WallTime;
  /** The first moment that is free again. */
  readonly to: WallTime;
  /** `held`: entered as tentative, or an invitation not answered yet. `unclear`: the calendar does not say how. */
  readonly how: 'busy' | 'away' | 'held' | 'unclear';
}

/** What can be seen of one person's calendar. Not being able to see it never means that they are free. */
export type Diary =
  | { readonly state: 'seen'; readonly busy: readonly BusyTime[] }
  /** Outside the council, not shared, or no answer. */
  | { readonly state: 'not known' };

/** By person. Whoever is not in it is not known. */
export type Diaries = ReadonlyMap<PersonId, Diary>;

export const notKnown = { state: 'not known' } as const satisfies Diary;
