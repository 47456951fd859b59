import type { ClockName } from '../procedure/clockRule.ts';

export const lanes = ['Facts', 'Meetings', 'Papers', 'Visits', 'Oversight', 'Plan'] as const;
export type LaneName = (typeof lanes)[number];

/** On which lane of a case's line of time a clock runs. */
export const laneOf: Readonly<Record<ClockName, LaneName>> = {
  'initial meeting': 'Meetings',
  'progress meeting': 'Meetings',
  'review meeting': 'Meetings',
  'special meeting': 'Meetings',
  'final meeting': 'Meetings',
  invitations: 'Meetings',
  'before the meeting': 'Meetings',
  'assessment to family': 'Facts',
  assessment: 'Facts',
  minutes: 'Papers',
  plan: 'Papers',
  'agency notes': 'Papers',
  recommendation: 'Papers',
  'case system': 'Papers',
  visit: 'Visits',
  'visit record': 'Visits',
  supervision: 'Oversight',
  oversight: 'Oversight',
  'plan length': 'Plan',
  'plan check': 'Plan',
  'child’s update': 'Plan',
  'safety plan': 'Plan',
  'step-down plan': 'Plan',
  closure: 'Plan',
  'child protection': 'Plan',
  transfer: 'Plan',
};
