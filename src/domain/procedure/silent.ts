/** The procedure says nothing here. Written down, so that nothing is half done. */
export interface Silent {
  readonly silent: true;
  /** What is missing, and what the product does instead. */
  readonly note: string;
}

/** Where a rule is written. `says` is told in our own words; `quote` is at most the few words in dispute. */
export interface Source {
  readonly paragraph: string;
  readonly says: string;
  readonly quote?: string;
}
