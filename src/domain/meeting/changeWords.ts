/**
 * What people read when their invitation is taken back or replaced. It stands on locked phones: no names, no reason, nothing of the
 * case.
 */
export const cancelWords =
  'This family meeting will not take place. You do not need to do anything. We will be in touch about another day.';

/** To somebody kept apart who is not asked any more: their own event is cancelled. */
export const notAskedWords =
  'You are not needed at this meeting any more. You do not need to do anything. If you have a question, ask the worker you know.';

/** In the invitation of a new organiser, and again when the old event goes. */
export const replacesWords =
  'This replaces the invitation you have to the same meeting. Accept this one, and use its link: the old one is cancelled.';
export const replacedWords =
  'The meeting takes place as planned. Somebody else in the council now holds it, and you have a new invitation to it: use that one.';
