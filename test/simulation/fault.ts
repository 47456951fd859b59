/** What a history showed to be wrong. */
export interface Fault {
  readonly kind:
    | 'lost'
    | 'said to be saved'
    | 'said to be on the device'
    | 'divergent'
    | 'conflict hidden'
    | 'written over, still shown'
    | 'twice'
    | 'changed on the way'
    | 'another’s file'
    | 'another account'
    | 'time'
    | 'unreadable'
    | 'never at rest'
    | 'broke';
  readonly what: string;
  /** Of the events it is about. */
  readonly ids: readonly string[];
}
