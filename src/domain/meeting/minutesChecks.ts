import { counted } from '../counted.ts';
import { itemCapturing } from '../papers/agendaPlace.ts';
import { planBefore } from '../plan/planBefore.ts';
import type { Capture } from '../procedure/meetingRules.ts';
import { longDate } from '../time/dateWords.ts';
import { actionChecks } from './actionChecks.ts';
import { agendaChecks } from './agendaChecks.ts';
import { apartChecks } from './apartChecks.ts';
import { attendanceChecks } from './attendanceChecks.ts';
import { caseAtMeeting } from './caseAtMeeting.ts';
import type { MinutesChecked, MinutesChecks } from './check.ts';
import { clashChecks } from './clashChecks.ts';
import { nextChecks, outcomeChecks, readBackChecks } from './closingChecks.ts';
import { familyChecks } from './familyChecks.ts';
import { gateChecks } from './gateChecks.ts';
import { joinedSince } from './joinedSince.ts';
import { laterSigned } from './laterSigned.ts';
import { reviewChecks } from './reviewChecks.ts';
import { viewChecks } from './viewChecks.ts';
import { voiceChecks } from './voiceChecks.ts';

export type { Check, MinutesChecks } from './check.ts';

/** What the minutes still lack, in words a chair can act on. */
export function checkMinutes(all: MinutesChecked): MinutesChecks {
  const of = { ...all, file: caseAtMeeting(all.file, all.meeting, all.record) };
  const parts = [
    held(of),
    gateChecks(of),
    laterSigned(of),
    log(of),
    attendanceChecks(of),
    familyChecks(of),
    clashChecks(of),
    voiceChecks(of),
    viewChecks(of),
    reviewChecks(of),
    actionChecks(of),
    wordings(of),
    statements(of),
    outcomeChecks(of),
    nextChecks(of),
    readBackChecks(of),
    agendaChecks(of),
    apartChecks(of),
    joinedSince(all),
  ];
  return {
    stops: parts.flatMap(({ stops = [] }) => stops),
    advice: parts.flatMap(({ advice = [] }) => advice),
    inOrder: parts.flatMap(({ inOrder = [] }) => inOrder),
  };
}

/** "Held" is a dated fact that turns a clock green: it is never recorded of a day that has not come. */
function held({ meeting, today }: MinutesChecked): Partial<MinutesChecks> {
  if (meeting.stage === 'planned' || meeting.stage === 'booking') {
    return { stops: [{ id: 'not booked', words: 'The meeting is not booked yet', detail: 'Finish Arrange first.' }] };
  }
  if (today >= meeting.time.date) return {};
  return {
    stops: [
      {
        id: 'not held',
        words: `The meeting is on ${longDate(meeting.time.date)}`,
        detail: 'Minutes are signed off once it has been held.',
      },
    ],
  };
}

function log({ log: read }: MinutesChecked): Partial<MinutesChecks> {
  if (!read) return {};
  const { unknown, unreadable, foreign } = read;
  const newer = {
    id: 'newer',
    words: 'Part of the record was written with a newer CIN Meetings',
    detail: 'Open this page again to get it; else those entries would be missing.',
  };
  const broken = {
    id: 'unreadable',
    words: `${counted(unreadable.length, 'line', 'lines')} of the record cannot be read`,
    detail: 'Ask whoever was writing whether something is missing.',
  };
  const otherHand = {
    id: 'another hand',
    words: `${counted(foreign.length, 'entry is', 'entries are')} written by another hand`,
    detail: 'Found only in a file that someone else made. Look at them before you sign.',
  };
  return {
    stops: unknown.length > 0 ? [newer] : [],
    advice: [...(unreadable.length > 0 ? [broken] : []), ...(foreign.length > 0 ? [otherHand] : [])],
  };
}

function wordings({ agenda, record }: MinutesChecked): Partial<MinutesChecks> {
  const notes = record.notes.flatMap(({ id, versions }) =>
    versions.length > 1 ? [{ id: `wording ${id}`, text: versions[0]!.value.text, item: versions[0]!.value.item }] : [],
  );
  const actions = record.actions.flatMap(({ id, versions }) =>
    versions.length > 1 ? [{ id: `wording ${id}`, text: versions[0]!.value.what, place: 'plan' as const }] : [],
  );
  const said = [...record.statements].flatMap(([name, { versions }]) =>
    versions.length > 1 ? [{ id: `wording ${name}`, text: versions[0]!.value }] : [],
  );
  const at = (capture: Capture) => {
    const item = itemCapturing(agenda, capture);
    return item === undefined ? {} : { item };
  };
  const updates = [...record.writtenUpdates].flatMap(([person, { versions }]) =>
    versions.length > 1
      ? [{ id: `wording of update ${person}`, text: versions[0]!.value, ...at('written updates') }]
      : [],
  );
  const guests = record.guests.flatMap(({ id, versions }) =>
    versions.length > 1
      ? [{ id: `wording of guest ${id}`, text: versions[0]!.value.name, place: 'here' as const }]
      : [],
  );
  const exits = [...record.exitStrategies].flatMap(([person, { versions }]) =>
    versions.length > 1
      ? [{ id: `wording of exit ${person}`, text: versions[0]!.value, ...at('exit strategies') }]
      : [],
  );
  return {
    stops: [...notes, ...actions, ...said, ...updates, ...guests, ...exits].map(({ text, ...check }) => ({
      ...check,
      words: 'Which wording goes in the minutes?',
      detail: `Two people changed “${text}”. Both are kept until you choose.`,
    })),
  };
}

/** Signs of Safety's two statements: nobody is reminded of them where the procedure's agenda has no place for any. */
function statements({ agenda, file, meeting, record }: MinutesChecked): Partial<MinutesChecks> {
  const names = ['danger statement', 'safety goal'] as const;
  const missing = names.filter(
    (name) => !record.statements.get(name)?.versions.some(({ value }) => value.trim() !== ''),
  );
  if (missing.length === 0)
    return { inOrder: [{ id: 'statements', words: 'Danger statement and safety goal recorded' }] };
  const standing = planBefore(file.plan, meeting.id);
  if (standing.dangerStatement !== '' && standing.safetyGoal !== '')
    return { inOrder: [{ id: 'statements', words: 'Danger statement and safety goal carried on' }] };
  if (meeting.kind !== 'initial' || !itemCapturing(agenda, 'statements')) return {};
  return {
    advice: missing.map((name) => ({
      id: name,
      words: `No ${name} yet`,
      detail: 'The initial meeting is where everyone agrees it.',
    })),
  };
}
