import type { Presence } from '../../domain/meeting/event.ts';
import type { MarkName } from '../../ui/Mark.tsx';

export const presenceNames: Readonly<Record<Presence, string>> = {
  present: 'Here',
  apologies: 'Apologies',
  'apologies with update': 'Written update',
  'no reply': 'No reply',
  'was not brought': 'Not brought',
};

export const presenceMarks: Readonly<Record<Presence, MarkName>> = {
  present: 'done',
  apologies: 'waiting',
  'apologies with update': 'info',
  'no reply': 'unknown',
  'was not brought': 'no',
};

export const forPeople: readonly Presence[] = ['present', 'apologies', 'apologies with update', 'no reply'];
/** A child is never said not to have attended. */
export const forChildren: readonly Presence[] = ['present', 'was not brought'];

export const isPresence = (text: string): text is Presence => text in presenceNames;
