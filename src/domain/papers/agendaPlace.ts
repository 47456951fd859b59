import type { VoiceOf } from '../meeting/event.ts';
import type { Capture } from '../procedure/meetingRules.ts';

/** What a paper needs to know of an agenda item. `captures` is what the procedure wants written down there. */
export interface AgendaPlace {
  readonly id: string;
  readonly number?: number;
  readonly title: string;
  readonly captures?: readonly Capture[];
  /** Advice to the chair: ticked off, never minuted. What was noted at it is minuted all the same. */
  readonly forChair?: boolean;
}

const wanted: Record<VoiceOf, Capture> = { child: 'child’s voice', parents: 'parents’ voice' };

export const asksFor = (agenda: readonly AgendaPlace[], item: string, voice: VoiceOf): boolean =>
  agenda.some((place) => place.id === item && captures(place, voice));

/** The item at which that voice is written down, if this agenda has one. */
export const itemFor = (agenda: readonly AgendaPlace[], voice: VoiceOf): string | undefined =>
  itemCapturing(agenda, wanted[voice]);

export const itemCapturing = (agenda: readonly AgendaPlace[], capture: Capture): string | undefined =>
  agenda.find(({ captures = [] }) => captures.includes(capture))?.id;

const captures = (place: AgendaPlace, voice: VoiceOf): boolean => place.captures?.includes(wanted[voice]) ?? false;
