import type { Presence } from '../../domain/meeting/event.ts';
import type { Expectation } from '../../domain/meeting/expectation.ts';
import { presenceNames } from '../../domain/meeting/presenceNames.ts';
import type { MarkName } from '../../ui/Mark.tsx';

export const presenceMarks: Readonly<Record<Presence, MarkName>> = {
  present: 'done',
  apologies: 'waiting',
  'apologies with update': 'info',
  'update only': 'info',
  'no reply': 'unknown',
  'was not brought': 'no',
};

export const forPeople: readonly Presence[] = [
  'present',
  'apologies',
  'apologies with update',
  'update only',
  'no reply',
];
/** A child is never said not to have attended. */
export const forChildren: readonly Presence[] = ['present', 'was not brought'];

export const isPresence = (text: string): text is Presence => text in presenceNames;

/** Said beside somebody of whom nothing is recorded yet. */
export const expectationWords: Readonly<Record<Expectation, string>> = {
  expected: 'expected',
  'said no': 'said no',
  'not sure': 'may come',
  'no reply': 'no reply',
  'not known': '',
};
