import type { MeetingKind } from '../meeting/meeting.ts';

/** What clocks start from and are met by, and what gates ask for. Closed list: a profile may name no other. */
export const factNames = [
  // To the first meeting
  'assessment started',
  'assessment completed',
  'assessment shared with family',
  'assessment updated',
  'meeting decided',
  'worker type decided',
  'worker allocated',
  'summary emailed to locality',
  'attendees agreed with family',
  'venue agreed with family',
  'preparation visit made',
  'chair spoke with family',
  'family prepared',
  'plan drafted',
  'supervision held',
  'family support worker agreed',
  'invitations sent',
  'GP told of the plan',
  // Meetings
  'initial meeting held',
  'progress meeting held',
  'review meeting held',
  'special meeting held',
  'final meeting held',
  'next meeting date set',
  'next meeting set up in case system',
  // After a meeting
  'record ratified',
  'minutes sent',
  'plan updated',
  'plan sent',
  'meeting recorded in case system',
  'plan signed by family',
  'plan signed by manager',
  'recommendation made',
  'recommendation sent to manager',
  'manager decided',
  'decision fed back',
  // The plan
  'plan started',
  'plan extended',
  'plan monitored',
  'plan ended',
  'closure confirmed in writing',
  'actions started',
  'safety plan handwritten',
  'safety plan typed',
  'child written to',
  'chronology updated',
  // Visits
  'child visited',
  'visit recorded',
  // Oversight
  'supervision update given',
  'oversight recorded',
  'missed meeting explained',
  'joined supervision',
  'plan length looked at',
  'service manager reviewed',
  'oversight team supervised',
  'oversight report asked for',
  'short-term team began',
  'short-term team reviewed',
  // Coming from elsewhere, and beyond
  'child protection plan ended',
  'final looked after review held',
  'step-down plan sent',
  'order began',
  'order ends',
  'strategy meeting held',
  'conference held',
  'emergency arose',
  'emergency answered',
  'family moved into area',
  'receiving authority told',
  'parents told of their duties',
  'missing services noted',
  'plan agencies told of the move',
  'handover agreed',
  'family told who is responsible',
  'reasons for the transfer recorded',
  'transfer dispute arose',
  'transfer dispute notified',
] as const;

export type FactName = (typeof factNames)[number];

/** The fact that a meeting of a kind was held. */
export const heldFactName = {
  initial: 'initial meeting held',
  progress: 'progress meeting held',
  review: 'review meeting held',
  special: 'special meeting held',
  final: 'final meeting held',
} as const satisfies Readonly<Record<MeetingKind, FactName>>;

export const isHeldFact = (fact: FactName): boolean => Object.values(heldFactName).some((held) => held === fact);
