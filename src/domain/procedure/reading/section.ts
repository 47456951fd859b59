/** A part of a procedure as a practitioner reads it: plain sentences, ready for a page or a screen. */
export interface ReadSection {
  readonly heading: string;
  readonly entries: readonly ReadEntry[];
}

export interface ReadEntry {
  /** `LEI-C03`; absent where a rule has none. */
  readonly id?: string;
  readonly title: string;
  readonly lines: readonly string[];
  /** `Transfer from FRCD, paragraph 5: what it says.` */
  readonly source?: string;
  /** Not said in so many words: somebody at the authority should confirm it. */
  readonly assumed?: true;
  /** The procedure says nothing here. */
  readonly silent?: true;
}
