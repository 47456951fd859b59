import type { Account } from '../../src/domain/meeting/meeting.ts';

/** Everyone who may open a panel. */
export const people: readonly [Account, ...Account[]] = [
  { id: '11111111-1111-4111-8111-111111111111', name: 'Petra Lanternfield' },
  { id: '22222222-2222-4222-8222-222222222222', name: 'Tansy Millbrook' },
  { id: '33333333-3333-4333-8333-333333333333', name: 'Osric Plumtree' },
  { id: '44444444-4444-4444-8444-444444444444', name: 'Hesper Quill' },
];
