import type { CaseFile } from '../case/caseFile.ts';
import type { NextMeeting } from '../meeting/event.ts';
import type { ApartSitting, Meeting } from '../meeting/meeting.ts';
import type { MeetingRecord } from '../meeting/record.ts';
import { nextPlan } from '../plan/nextPlan.ts';
import { emptyPlan, openActions, type Plan } from '../plan/plan.ts';
import { planBefore, withPlan } from '../plan/planBefore.ts';
import type { ProcedureProfile } from '../procedure/profile.ts';
import { longDate } from '../time/dateWords.ts';
import { agreedTable } from './agreedTable.ts';
import { changeBlocks } from './changeBlocks.ts';
import { childrenNames } from './namesInPapers.ts';
import { nextMeetingWords, toldNext } from './nextMeetingWords.ts';
import type { Block, Paper } from './paper.ts';
import { paperName } from './paperName.ts';
import { statementBlocks } from './statementBlocks.ts';

/**
 * The case's plan once this meeting is signed off, ready to be kept in `case.json`. Worked out from the plan as the
 * meeting found it, whatever has been kept since: asked again it answers with that same plan, and minutes corrected
 * later put their own right without touching what a later meeting has left.
 */
export const planFromRecord = (file: CaseFile, meeting: Meeting, record: MeetingRecord): Plan =>
  withPlan(file.plan, nextPlan(planBefore(file.plan, meeting.id), meeting.id, record));

/** The Child in Need plan on its own, for the people who carry it out. `next` is the meeting that will review it. */
export function planPaper(of: {
  readonly file: CaseFile;
  readonly meeting: Meeting;
  /** As this meeting left it. */
  readonly plan: Plan;
  /** As this meeting found it. Without one the paper says nothing of changes. */
  readonly before?: Plan;
  readonly version: number;
  /** Its words name the plan. */
  readonly profile?: ProcedureProfile;
  readonly next?: NextMeeting | null;
  readonly sitting?: ApartSitting;
}): Paper {
  const { file, meeting, plan, version } = of;
  const before = of.before ?? emptyPlan;
  const toDo = openActions(plan);
  return {
    kind: 'plan',
    fileName: paperName('plan', meeting.time.date, version),
    title: `${of.profile?.words.plan ?? 'Child in Need plan'} for ${childrenNames(file)}`,
    language: 'en-GB',
    blocks: [
      line(`Agreed at the meeting on ${longDate(meeting.time.date)}. Version ${version}.`),
      ...statementBlocks({ dangerStatement: [plan.dangerStatement], safetyGoal: [plan.safetyGoal], before }),
      heading('What needs to be done'),
      toDo.length === 0
        ? line(before.version === 0 ? 'No actions have been agreed.' : 'Nothing is left to be done.')
        : agreedTable(file, 'What needs to be done, who does it and by when', toDo),
      ...changeBlocks({ file, before, after: plan }),
      heading('When we look at this plan again'),
      line(of.sitting ? toldNext : nextMeetingWords(of.next)),
    ],
  };
}

const heading = (text: string): Block => ({ kind: 'heading', level: 1, text });
const line = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
