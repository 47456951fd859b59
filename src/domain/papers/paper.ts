/** A paper before it is a file: what Word, the screen and a mail all show alike. Built for one reader; never blacked out. */
export interface Paper {
  /** `to print`: for one person, a cover sheet with their minutes and plan behind it. */
  readonly kind: 'minutes' | 'plan' | 'to print';
  /** File name without extension. Carries no name: `Minutes 2027-01-04 version 1`. */
  readonly fileName: string;
  readonly title: string;
  /** BCP 47: `en-GB`. */
  readonly language: string;
  readonly blocks: readonly Block[];
}

export type Block =
  /** Another paper begins, on a page of its own. */
  | { readonly kind: 'part'; readonly title: string }
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly runs: readonly Run[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Run[])[] }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export interface Run {
  readonly text: string;
  readonly strong?: boolean;
}
