import type { CaseFile, DatedFact, PersonId } from '../case/caseFile.ts';
import { type FactName, heldFactName } from '../case/factName.ts';
import { leftToAgency } from '../case/notesLeft.ts';
import { nameOf } from '../papers/namesInPapers.ts';
import type { ClockRule } from '../procedure/clockRule.ts';
import { readClocks } from '../procedure/clocks.ts';
import type { Gate, GateStatus } from '../procedure/gates.ts';
import { isSilent } from '../procedure/holds.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import { longDate } from '../time/dateWords.ts';
import type { PlainDate } from '../time/plainDate.ts';
import type { WorkingCalendar } from '../time/workingDays.ts';
import type { Meeting } from './meeting.ts';
import type { MeetingRecord } from './record.ts';
import { situationAt } from './saidAtMeeting.ts';

/** The procedure's rule for the notes of an agency, where such a meeting may have them. */
const notesRule = (
  profile: Pick<ProcedureProfile, 'clocks'> | undefined,
  { kind }: Pick<Meeting, 'kind'>,
): ClockRule | undefined =>
  profile?.clocks.find(
    ({ answers, starts }) =>
      answers === 'agency notes' && 'facts' in starts && starts.facts.includes(heldFactName[kind]),
  );

/** F-CAP-08: who takes the notes in the council's place; undefined where nobody does, or the procedure knows no such notes. */
export const notesTakenBy = (
  profile: Pick<ProcedureProfile, 'clocks'> | undefined,
  meeting: Pick<Meeting, 'kind'>,
  { notesBy }: Pick<MeetingRecord, 'notesBy'>,
): PersonId | undefined => (asksWhoTakesNotes(profile, meeting) ? (notesBy?.value ?? undefined) : undefined);

/** Whether anybody is asked who takes the notes of such a meeting. */
export const asksWhoTakesNotes = (
  profile: Pick<ProcedureProfile, 'clocks'> | undefined,
  meeting: Pick<Meeting, 'kind'>,
): boolean => notesRule(profile, meeting) !== undefined;

/** What became of an agency's notes: by when they have to be with the others, whose that is, and the day they were. */
export function agencyNotes(of: {
  readonly profile: ProcedureProfile;
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly record: MeetingRecord;
  readonly calendar: WorkingCalendar;
  readonly today: PlainDate;
}): Gate | undefined {
  const { profile, file, meeting, record, calendar, today } = of;
  const rule = notesRule(profile, meeting);
  const by = notesTakenBy(profile, meeting, record);
  if (!rule || by === undefined || isSilent(rule.metBy)) return undefined;
  const { date } = meeting.time;
  const known = (fact: FactName) => file.facts.some((one) => one.fact === fact && one.meeting === meeting.id);
  const facts = [
    ...file.facts,
    ...[heldFactName[meeting.kind], leftToAgency]
      .filter((fact) => !known(fact))
      .map((fact) => ({ fact, on: date, meeting: meeting.id })),
  ];
  const situation = situationAt(file, meeting, record);
  const clock = readClocks({ profile, situation, facts, calendar, today }).find(
    ({ ruleId, meeting: id }) => ruleId === rule.id && id === meeting.id,
  );
  if (!clock?.due) return undefined;
  const [fact] = rule.metBy.facts;
  const recorded = file.facts.find((one) => one.fact === fact && one.meeting === meeting.id);
  return {
    id: rule.id,
    label: `Notes by ${nameOf(file, by)}: with the other members`,
    fact: fact as FactName,
    meeting: meeting.id,
    status: statusOf(clock.due, recorded, today),
    due: clock.due,
    assumed: clock.assumed,
    provisional: clock.provisional,
    ...(recorded && { doneOn: recorded.on, recorded }),
    notBefore: { on: date },
    tooSoon: `Before ${longDate(date)} there were no notes to send.`,
    blocks: false,
    who: nameOf(file, by),
    says: rule.source.says,
    source: `${profile.document}: ${rule.source.paragraph}`,
  };
}

function statusOf(due: PlainDate, recorded: DatedFact | undefined, today: PlainDate): GateStatus {
  if (recorded) return recorded.on > due ? 'done late' : 'done';
  return today > due ? 'not in time' : 'to do';
}
