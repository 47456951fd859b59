import type { World } from '../world.ts';

/** What taking words out of a record needs of the outside. */
export type RemovingWorld = Pick<
  World,
  | 'clock'
  | 'identity'
  | 'settings'
  | 'device'
  | 'cases'
  | 'log'
  | 'history'
  | 'folder'
  | 'meetings'
  | 'sends'
  | 'mailbox'
  | 'word'
>;
