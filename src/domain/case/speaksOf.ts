import type { FactName } from './factName.ts';

const anyHeld: readonly FactName[] = [
  'initial meeting held',
  'progress meeting held',
  'review meeting held',
  'special meeting held',
  'final meeting held',
];

/**
 * What has to have happened first, where a fact cannot be without it: minutes are of a meeting that was held. One of
 * the named facts is enough. A day earlier than all of them is a mistake in one of the two.
 */
export const speaksOf: Readonly<Partial<Record<FactName, readonly FactName[]>>> = {
  'assessment completed': ['assessment started'],
  'assessment shared with family': ['assessment completed'],
  'initial meeting held': ['assessment completed', 'meeting decided', 'child protection plan ended'],
  'record ratified': anyHeld,
  'minutes sent': anyHeld,
  'plan sent': anyHeld,
  'agency notes circulated': anyHeld,
  'meeting recorded in case system': anyHeld,
  'recommendation sent to manager': ['recommendation made'],
  'decision fed back': ['manager decided'],
  'plan extended': ['plan started'],
  'plan ended': ['plan started'],
  'safety plan typed': ['safety plan handwritten'],
  'visit recorded': ['child visited'],
  'short-term team reviewed': ['short-term team began'],
  'order ends': ['order began'],
  'emergency answered': ['emergency arose'],
  'transfer dispute notified': ['transfer dispute arose'],
};
