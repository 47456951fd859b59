import type { ConfirmedRule, CouncilSettings } from '../settings/councilSettings.ts';
import type { AgendaRule, ChairRule, InviteeRule, OneOutcomeRule } from './meetingRules.ts';

/*
 * The words are part of the key where a rule has no id of its own, and beside it where several share one: who confirmed a
 * rule that has been worded anew since has confirmed another one.
 */
export const chairKey = ({ who, note }: ChairRule): string =>
  `${typeof who === 'string' ? who : 'lead worker'}: ${note}`;
export const inviteeKey = ({ id, place }: InviteeRule): string => `${id} ${place}`;
export const agendaKey = ({ id, title }: AgendaRule): string => `${id} ${title}`;
export const oneOutcomeKey = ({ id }: OneOutcomeRule): string => id;

/** Who has confirmed the rule of that key, if anybody. */
export const confirmationOf = (
  { confirmed }: CouncilSettings,
  procedure: string,
  about: ConfirmedRule['about'],
  rule: string,
): ConfirmedRule | undefined =>
  confirmed.findLast((each) => each.procedure === procedure && each.about === about && each.rule === rule);
