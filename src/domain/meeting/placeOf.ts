import type { EventBody } from './event.ts';
import { fieldOf } from './fieldOf.ts';

/** What an event is about, as text: events of one place are written over each other. A withdrawal is about its text. */
export const placeOf = ({ type, target }: Pick<EventBody, 'type' | 'target'>): string => `${fieldOf[type]}: ${target}`;
