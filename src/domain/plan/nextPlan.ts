import type { ActionText, StatementName } from '../meeting/event.ts';
import type { MeetingId } from '../meeting/meeting.ts';
import type { MeetingRecord } from '../meeting/record.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { openActions, type Plan, type PlanAction } from './plan.ts';

/**
 * The plan as a meeting leaves it. Open actions are carried forward in their order, then what is new in the order it
 * was agreed: done, dropped with the reason, still open (with another date where one was given), or as they were when
 * nobody went through them. What an earlier meeting had closed is left out. `before` comes from `planBefore`.
 */
export function nextPlan(
  before: Plan,
  meeting: MeetingId,
  record: Pick<MeetingRecord, 'actions' | 'outcomes' | 'statements'>,
): Plan {
  const carried = openActions(before);
  const texts = new Map(record.actions.map(({ id, versions }) => [id, versions[0]!.value]));
  const known = new Set(carried.map(({ id }) => id));
  return {
    version: before.version + 1,
    agreedAt: meeting,
    dangerStatement: statement(record, 'danger statement') || before.dangerStatement,
    safetyGoal: statement(record, 'safety goal') || before.safetyGoal,
    actions: [
      ...carried.map((action) => carry(action, meeting, texts.get(action.id), record)),
      ...[...texts].filter(([id]) => !known.has(id)).map(([id, text]) => agreed(id, text, meeting)),
    ],
  };
}

const agreed = (id: string, text: ActionText, meeting: MeetingId): PlanAction => ({
  id,
  ...text,
  state: { is: 'open' },
  agreedAt: meeting,
  goneThroughAt: meeting,
  slippedFrom: [],
});

function carry(
  action: PlanAction,
  meeting: MeetingId,
  text: ActionText | undefined,
  { outcomes }: Pick<MeetingRecord, 'outcomes'>,
): PlanAction {
  const outcome = outcomes.get(action.id)?.value ?? undefined;
  if (!outcome && !text) return action;
  const said = { ...worded(action, text), goneThroughAt: meeting };
  if (outcome?.is === 'done') return { ...said, state: { is: 'done', at: meeting } };
  if (outcome?.is === 'dropped') return { ...said, state: { is: 'dropped', at: meeting, reason: outcome.reason } };
  return text ? dated(said, action, text.by) : said;
}

/** New words and another owner. The date counts only for what stays open. */
function worded(action: PlanAction, text: ActionText | undefined): PlanAction {
  if (!text) return action;
  const { owner: _, need: __, outcome: ___, ...rest } = action;
  const { what, need, outcome, owner } = text;
  return { ...rest, what, ...(need && { need }), ...(outcome && { outcome }), ...(owner !== undefined && { owner }) };
}

function dated({ by: _, ...said }: PlanAction, before: PlanAction, by: PlainDate | undefined): PlanAction {
  const slipped = before.by !== undefined && by !== undefined && by > before.by;
  return {
    ...said,
    ...(by !== undefined && { by }),
    slippedFrom: slipped ? [...before.slippedFrom, before.by] : before.slippedFrom,
  };
}

/** Emptied is not agreed: then the last wording stands. */
function statement(record: Pick<MeetingRecord, 'statements'>, name: StatementName): string {
  const said = record.statements.get(name)?.versions[0]?.value ?? '';
  return said.trim() === '' ? '' : said;
}
