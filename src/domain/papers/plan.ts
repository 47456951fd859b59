import type { CaseFile } from '../case/caseFile.ts';
import type { NextMeeting, StatementName } from '../meeting/event.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { MeetingRecord } from '../meeting/record.ts';
import type { Plan, PlanAction } from '../plan/plan.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import { longDate } from '../time/dateWords.ts';
import { agreedTable } from './agreedTable.ts';
import { childrenNames } from './namesInPapers.ts';
import { nextMeetingWords } from './nextMeetingWords.ts';
import type { Block, Paper } from './paper.ts';
import { paperName } from './paperName.ts';
import { statementBlocks } from './statementBlocks.ts';

/**
 * The plan as the meeting left it, ready to be kept in `case.json`. What an earlier meeting agreed stays until it is
 * replaced under its own id. Asked again after the plan was kept, it answers with that same plan.
 */
export function planFromRecord(file: CaseFile, meeting: Meeting, record: MeetingRecord): Plan {
  const before = file.plan;
  const agreed = record.actions.map(
    ({ id, versions }): PlanAction => ({ id, ...versions[0]!.value, state: { is: 'open' }, slippedFrom: [] }),
  );
  const replaced = new Set(agreed.map(({ id }) => id));
  const plan: Plan = {
    version: before.version + 1,
    agreedAt: meeting.id,
    dangerStatement: statement(record, 'danger statement') || before.dangerStatement,
    safetyGoal: statement(record, 'safety goal') || before.safetyGoal,
    actions: [...before.actions.filter(({ id }) => !replaced.has(id)), ...agreed],
  };
  return before.agreedAt === meeting.id && sameWords(before, plan) ? before : plan;
}

const statement = (record: MeetingRecord, name: StatementName): string =>
  record.statements.get(name)?.versions[0]?.value ?? '';

const sameWords = (a: Plan, b: Plan): boolean => words(a) === words(b);
const words = ({ dangerStatement, safetyGoal, actions }: Plan): string =>
  JSON.stringify([dangerStatement, safetyGoal, actions.map(({ id, what, owner, by }) => [id, what, owner, by])]);

/** The Child in Need plan on its own, for the people who carry it out. `next` is the meeting that will review it. */
export function planPaper(of: {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  readonly plan: Plan;
  readonly version: number;
  /** Its words name the plan. */
  readonly profile?: ProcedureProfile;
  readonly next?: NextMeeting | null;
}): Paper {
  const { file, meeting, plan, version } = of;
  return {
    kind: 'plan',
    fileName: paperName('plan', meeting.time.date, version),
    title: `${of.profile?.words.plan ?? 'Child in Need plan'} for ${childrenNames(file)}`,
    language: 'en-GB',
    blocks: [
      line(`Agreed at the meeting on ${longDate(meeting.time.date)}. Version ${version}.`),
      ...statementBlocks({ dangerStatement: [plan.dangerStatement], safetyGoal: [plan.safetyGoal] }),
      heading('What needs to be done'),
      plan.actions.length === 0
        ? line('No actions have been agreed.')
        : agreedTable(file, 'What needs to be done, who does it and by when', plan.actions),
      heading('When we look at this plan again'),
      line(nextMeetingWords(of.next)),
    ],
  };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const line = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
