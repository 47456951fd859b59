/**
 * What can be true of a case, so that a rule counts or does not. Closed list: a condition may name no other. People set
 * them; none is ever worked out from something else. Some are exceptions that somebody has to agree to: the profile's
 * variant says who.
 */
export const circumstances = [
  // How it came to be a child in need
  'step-down from child protection',
  'step-down from care',
  'Supervision Order',
  'plan optional after child protection',
  'moved from another authority',
  'moving to another authority',
  // The child
  'disabled child',
  'child has communication needs',
  'disabled child, stable needs',
  'disabled child, added risk',
  'held by the disabled children’s team',
  'long-term need',
  'CIN Level 3',
  'exploitation or harm outside the family',
  'alleged perpetrator',
  'legal action possible',
  'held by the short-term team',
  'family support worker allocated',
  'police checks wanted',
  'English is not the first language',
  'safety concern between family members',
  // Agreed exceptions
  'less frequent reviews agreed',
  'longer interval agreed',
  'reduced visiting agreed',
  'seen away from home agreed',
  'own pattern of visits and meetings agreed',
  'extension agreed',
  'continuation agreed',
  'planned for 16 weeks',
  'planned four-weekly',
  // How the plan goes
  'no progress',
  'contentious',
  'complex',
  'withdrawn consent or engagement',
  'consent refused',
  'outcomes not achieved',
  'cumulative harm from inaction',
  'conference required',
  'ending likely',
  'step across to early help planned',
  'over 12 months',
  // This meeting
  'family cannot attend',
  // Only in cases from before the meeting's own record said so: no rule asks for it.
  'notes taken by another agency',
  'recommendation to escalate or end',
  'significant change to the plan',
  'combined with a Risk Management Meeting',
] as const;

export type CircumstanceName = (typeof circumstances)[number];
