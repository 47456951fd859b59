/**
 * What people read when their invitation is taken back. It stands on locked phones: no names, no reason, nothing of the
 * case.
 */
export const cancelWords =
  'This family meeting will not take place. You do not need to do anything. We will be in touch about another day.';
