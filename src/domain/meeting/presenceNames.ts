import type { Presence } from './event.ts';

/** What can be recorded of somebody, in the words of the choice. */
export const presenceNames: Readonly<Record<Presence, string>> = {
  present: 'Here',
  apologies: 'Apologies',
  'apologies with update': 'Apologies, update',
  'update only': 'Update only',
  'no reply': 'No reply',
  'was not brought': 'Not brought',
};
