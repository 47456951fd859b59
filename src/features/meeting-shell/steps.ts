import type { Meeting } from '../../domain/meeting/meeting.ts';

export const steps = ['arrange', 'prepare', 'run', 'minutes', 'send'] as const;
export type Step = (typeof steps)[number];

/** What a meeting's page shows: one of its steps or, once it is over, what came of it. */
export type MeetingPlace = Step | 'after';

export const stepNames: Readonly<Record<MeetingPlace, string>> = {
  arrange: 'Arrange',
  prepare: 'Prepare',
  run: 'Run',
  minutes: 'Minutes',
  send: 'Send',
  after: 'What came of it',
};

/** Which steps are behind this meeting. Preparing is never finished for good; holding the meeting ends it. */
export function isDone(step: Step, meeting: Meeting | undefined, held: boolean): boolean {
  if (!meeting || meeting.stage === 'cancelled' || meeting.stage === 'not held') return false;
  const signed = meeting.stage === 'signed off' || meeting.stage === 'sent';
  switch (step) {
    case 'arrange':
      return meeting.stage !== 'planned' && meeting.stage !== 'booking';
    case 'prepare':
    case 'run':
      return signed || held;
    case 'minutes':
      return signed;
    case 'send':
      return meeting.stage === 'sent';
  }
}
