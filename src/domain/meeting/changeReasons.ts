/**
 * Why meetings are moved, called off or not held, most often. Chosen from here, a reason can be shown on Today; words
 * typed instead stay with the meeting, because they may name somebody.
 */
export const changeReasons = [
  'chair ill',
  'lead worker ill',
  'family asked for another day',
  'family cannot come',
  'someone who is needed cannot come',
  'interpreter not available',
  'place not available',
  'bad weather',
  'booked by mistake',
] as const;

/** Why a meeting did not take place although nobody had called it off. */
export const notHeldReasons = [
  'family did not come',
  'family left before it began',
  'chair did not come',
  'too few people came',
  'the call did not work',
  'interpreter did not come',
] as const;

const listed: readonly string[] = [...changeReasons, ...notHeldReasons];

export const isListedReason = (reason: string): boolean => listed.includes(reason);
