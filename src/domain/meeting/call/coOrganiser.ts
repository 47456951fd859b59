/** A chair's account (Entra object id), and whether Teams let them share in a call; `taken away`: no more since. */
export interface CoOrganiser {
  readonly account: string;
  readonly is: 'made' | 'not applied' | 'taken away';
}

/** The call behind the link of a sitting. A link that no sitting has any more says nothing. */
export interface OwnCall {
  readonly joinUrl: string;
  readonly onlineMeetingId?: string;
  readonly coOrganiser?: CoOrganiser;
}
