/** Something wrong, or worth knowing, about one field of the form. */
export interface CaseProblem {
  /** `reference`, `c-0a1b/born`, `p-9f3e/email`: also the id of the field on screen. Ids only, never what was typed. */
  readonly field: string;
  /** Whose field, for a list of all that is wrong: `Child 2`, `Marigold Fay`. */
  readonly whose?: string;
  readonly words: string;
  /** False for advice, which never stops anybody. */
  readonly blocks: boolean;
}

export const wrong = (field: string, words: string, whose?: string): CaseProblem => ({
  field,
  words,
  blocks: true,
  ...(whose && { whose }),
});

export const advice = (field: string, words: string, whose?: string): CaseProblem => ({
  ...wrong(field, words, whose),
  blocks: false,
});
