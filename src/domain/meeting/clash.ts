import { itemCapturing } from '../papers/agendaPlace.ts';
import type { Capture } from '../procedure/meetingRules.ts';
import type { Check, CheckPlace, MinutesChecked } from './check.ts';
import type { Register } from './record.ts';
import { writerName } from './writerName.ts';

/** What two people set without having seen each other, as one thing to settle; nothing where they did not. */
export function clash<T>(
  of: MinutesChecked,
  register: Register<T> | undefined,
  to: {
    readonly id: string;
    readonly words: string;
    readonly said: (value: T) => string;
    /** Without one: at the end of the agenda. */
    readonly capture?: Capture;
    /** Instead of an agenda item. */
    readonly place?: CheckPlace;
  },
): readonly Check[] {
  if (!register?.over) return [];
  const said = [register.over, register].map(({ by, value }) => `${writerName(of, by)} had ${to.said(value)}`);
  const item = to.place || !to.capture ? undefined : itemCapturing(of.agenda, to.capture);
  const where = to.place ? { place: to.place } : item && { item };
  return [{ id: to.id, words: to.words, detail: `${said.join(', ')}: choose one.`, ...where }];
}
