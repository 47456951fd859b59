import type { osric } from '../../emulator/scenarios/leicestershireInitial.ts';
import type { InReport } from '../../src/domain/meeting/call/callReport.ts';
import { instant } from '../../src/domain/time/instant.ts';

/** Some time in the call of the initial meeting, UTC: `10:00`. */
export const stay = (from: string, until: string) => ({
  from: instant(`2027-01-04T${from}:00.000Z`),
  until: instant(`2027-01-04T${until}:00.000Z`),
});

/** Somebody of the council in Teams' report of who was in the call. */
export const staff = ({ id, displayName }: typeof osric, from = '10:00', until = '11:30'): InReport => ({
  accountId: id,
  name: displayName,
  role: 'presenter',
  stays: [stay(from, until)],
});

/** Somebody who came by the link and typed a name. */
export const guest = (name: string, from = '10:00', until = '11:30'): InReport => ({
  name,
  role: 'attendee',
  stays: [stay(from, until)],
});
