import type { CaseFile } from '../case/caseFile.ts';
import { notesTakenBy } from '../meeting/agencyNotes.ts';
import type { ApartSitting, Meeting } from '../meeting/meeting.ts';
import { planIsOver } from '../meeting/meetingOutcome.ts';
import type { MeetingRecord } from '../meeting/record.ts';
import { viewsOf } from '../meeting/viewsOf.ts';
import { nextPlan } from '../plan/nextPlan.ts';
import { openActions, type PlanAction } from '../plan/plan.ts';
import { planBefore } from '../plan/planBefore.ts';
import { meetingWords } from '../procedure/meetingWords.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import { longDate } from '../time/dateWords.ts';
import type { AgendaPlace } from './agendaPlace.ts';
import { agreedTable } from './agreedTable.ts';
import { agreementBlocks } from './agreementBlocks.ts';
import { changeBlocks } from './changeBlocks.ts';
import { attendanceBlocks } from './minutesAttendance.ts';
import { type Made, madeBlocks } from './minutesMade.ts';
import { noteBlocks, type Place, placeOf, shown } from './minutesNotes.ts';
import { childrenNames, inWords, nameAndRole } from './namesInPapers.ts';
import { nextMeetingWords, toldNext } from './nextMeetingWords.ts';
import { exitBlocks, nextRoleWords, outcomeBlocks } from './outcomeBlocks.ts';
import type { Block, Paper } from './paper.ts';
import { paperName } from './paperName.ts';
import { scalingBlocks } from './scalingBlocks.ts';
import { statementBlocks } from './statementBlocks.ts';
import { updateBlocks } from './updateBlocks.ts';
import { voiceBlocks } from './voiceBlocks.ts';

interface MinutesOf extends Made {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly record: MeetingRecord;
  /** Its words name the meeting. Without one it is just called a meeting. */
  readonly profile?: ProcedureProfile;
  readonly agenda: readonly AgendaPlace[];
  /** The reader's own event or meeting: where they were, and not where others are next time. */
  readonly sitting?: ApartSitting;
}

/** The minutes as everyone who came reads them. Nothing that was typed and not withdrawn is left out. */
export function minutesPaper(of: MinutesOf): Paper {
  const { file, meeting, record, version } = of;
  const before = planBefore(file.plan, meeting.id);
  const after = nextPlan(before, meeting.id, record);
  return {
    kind: 'minutes',
    fileName: paperName('minutes', meeting.time.date, version),
    title: minutesTitle(of.profile, meeting.kind),
    language: 'en-GB',
    blocks: [
      line(headline(file, { ...meeting, ...whereOf(of.sitting) })),
      ...attendanceBlocks(file, meeting, record),
      ...notesTaken(of),
      ...voiceBlocks(of),
      ...othersSaid(of),
      ...updateBlocks(file, record),
      ...section(of, 'What is working well', 'working well'),
      ...section(of, 'What we are worried about', 'worry'),
      ...section(of, 'What needs to happen', 'needs to happen'),
      ...section(of, 'What was decided', 'decision'),
      ...section(of, 'Key recommendation', 'recommendation'),
      ...section(of, 'Seen differently', 'disagreement'),
      ...otherNotes(of),
      ...scalingBlocks(file, record, of.profile),
      ...statementBlocks({ ...statements(record), before }),
      ...agreementBlocks(file, record),
      ...outcomeBlocks(file, meeting, record, of.profile),
      heading('What was agreed'),
      ...agreed(of, openActions(after)),
      ...changeBlocks({ file, before, after }),
      ...exitBlocks(file, record),
      heading('Next meeting'),
      line(of.sitting ? toldNext : nextOrEnd(of)),
      ...finishedBlocks(record),
      ...covered(of),
      ...madeBlocks(of),
    ],
  };
}

/** `Minutes of the initial CIN meeting`; where the word is `Record of the meeting`, `Record of the Care Team meeting`. */
function minutesTitle(profile: ProcedureProfile | undefined, kind: Meeting['kind']): string {
  const word = (profile?.words.minutes ?? 'Notes').replace(/ of the meeting$/i, '');
  return `${word} of the ${inSentence(meetingWords(profile, kind).name)}`;
}

/** `Initial CIN meeting` inside a sentence; a name that begins with its own capitals (`CIN …`, `Care Team …`) keeps them. */
const inSentence = (name: string): string =>
  /^(Initial|First|Progress|Review|Special|Specific|Final|Closing)\b/.test(name)
    ? `${name.charAt(0).toLowerCase()}${name.slice(1)}`
    : name;

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const line = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

const whereOf = (sitting: ApartSitting | undefined) =>
  sitting && { time: sitting.time, mode: sitting.mode, place: sitting.place };

function headline(file: CaseFile, { time, mode, place, chair }: Meeting): string {
  const where = mode === 'teams' ? 'on Teams' : place || 'in person';
  return `${longDate(time.date)}, ${time.start} to ${time.end}, ${where}. About ${childrenNames(file)}. Chair: ${nameAndRole(file, chair)}.`;
}

/** F-CAP-08: whoever reads these knows from whom the notes come. */
function notesTaken({ file, meeting, record, profile }: MinutesOf): readonly Block[] {
  const by = notesTakenBy(profile, meeting, record);
  return by === undefined
    ? []
    : [line(`${nameAndRole(file, by)} takes the notes of this meeting and sends them to the others.`)];
}

const placed = ({ file, meeting, agenda, record }: MinutesOf, place: Place): readonly Block[] =>
  noteBlocks(
    file,
    meeting.time.date,
    place,
    record.notes.filter((note) => placeOf(file, agenda, note) === place),
  );

function section(of: MinutesOf, title: string, place: Place): readonly Block[] {
  const blocks = placed(of, place);
  return blocks.length === 0 ? [] : [heading(title), ...blocks];
}

function othersSaid(of: MinutesOf): readonly Block[] {
  const blocks = placed(of, 'views');
  const silent = viewsOf(of.file, of.record).filter(({ view }) => view === 'none given');
  const none = silent.map(({ person }) => nameAndRole(of.file, person.id));
  if (blocks.length + none.length === 0) return [];
  return [
    heading('What others said'),
    ...blocks,
    ...(none.length > 0 ? [line(`Asked, and gave no view: ${inWords(none)}.`)] : []),
  ];
}

function otherNotes(of: MinutesOf): readonly Block[] {
  const notes = of.record.notes.filter((note) => placeOf(of.file, of.agenda, note) === 'other');
  const items = [...new Set(notes.map((note) => shown(note).item))];
  return items.flatMap((item) => [
    heading(of.agenda.find(({ id }) => id === item)?.title ?? 'Also noted'),
    ...noteBlocks(
      of.file,
      of.meeting.time.date,
      'other',
      notes.filter((note) => shown(note).item === item),
    ),
  ]);
}

function nextOrEnd({ file, meeting, profile, record }: MinutesOf): string {
  const next = record.nextMeeting?.value;
  const over = !next && planIsOver(profile, file, meeting, record);
  return [over ? 'None: the plan ends.' : nextMeetingWords(next), nextRoleWords(file, record)]
    .filter(Boolean)
    .join(' ');
}

/** Whoever finished a meeting that still lacked something has said why. */
function finishedBlocks({ finished }: MeetingRecord): readonly Block[] {
  const why = finished?.value?.why?.trim();
  return why ? [heading('What was left open at the end, and why'), line(why)] : [];
}

const statements = (record: MeetingRecord) => ({
  dangerStatement: wordings(record, 'danger statement'),
  safetyGoal: wordings(record, 'safety goal'),
});

const wordings = (record: MeetingRecord, name: 'danger statement' | 'safety goal'): readonly string[] =>
  record.statements.get(name)?.versions.map(({ value }) => value) ?? [];

/** What has to be done from now on, with every wording that nobody has chosen between yet. */
function agreed({ file, record }: MinutesOf, toDo: readonly PlanAction[]): readonly Block[] {
  if (toDo.length === 0) return [line('No actions were agreed.')];
  const others = new Map(
    record.actions.map(({ id, versions }) => [id, versions.slice(1).map(({ value }) => ({ id, ...value }))]),
  );
  return [
    agreedTable(
      file,
      'What was agreed, who does it and by when',
      toDo.flatMap((action) => [action, ...(others.get(action.id) ?? [])]),
    ),
  ];
}

function covered({ agenda, record }: MinutesOf): readonly Block[] {
  const ticked = agenda.filter(({ id, forChair }) => !forChair && record.ticks.get(id)?.value === true);
  if (ticked.length === 0) return [];
  return [heading('Agenda items covered'), { kind: 'list', items: ticked.map(({ title }) => [{ text: title }]) }];
}
