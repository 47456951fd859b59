import { keptApartFrom } from '../case/areApart.ts';
import type { CaseFile, PersonId } from '../case/caseFile.ts';
import { nextPlan } from '../plan/nextPlan.ts';
import { openActions, type Plan, type PlanAction } from '../plan/plan.ts';
import { planBefore } from '../plan/planBefore.ts';
import { byWords } from './actionWords.ts';
import { changeBlocks } from './changeBlocks.ts';
import { namesSomebodyApart } from './namesSomebodyApart.ts';
import { nextMeetingWords, toldNext } from './nextMeetingWords.ts';
import type { Block } from './paper.ts';
import { movedOn } from './papersOf.ts';
import { type PaperSources, withoutPeople } from './seenBy.ts';
import { statementBlocks } from './statementBlocks.ts';
import { withoutExitDates } from './withoutExitDates.ts';

/** The plan as a whole room may read it from a shared window. */
export interface PlanShown {
  /** Danger statement and safety goal, as far as there are any. */
  readonly statements: readonly Block[];
  /** What has to be done from now on. */
  readonly actions: readonly ShownAction[];
  /** What this meeting did to the plan it found; empty where it found none. */
  readonly changes: readonly Block[];
  readonly next: string;
}

export interface ShownAction {
  readonly id: string;
  readonly what: string;
  /** The need it answers, and what will be different. */
  readonly need?: string;
  readonly outcome?: string;
  /** `Mr Inglenook, school` */
  readonly who: string;
  /** `Mon 11 Jan 2027` */
  readonly by: string;
}

/**
 * The plan while it is agreed and afterwards, for a window that is shared in a call. Nobody can tell into which call, nor
 * who looks on: people who are kept apart from each other are left out of it altogether, on both sides of the flag, with
 * what is theirs to do, with every text that names one of them, and with when the others meet next. What is left out
 * leaves no gap that would tell. Children are named by their initials; what was typed stays as it was typed. Undefined
 * where the case has forgotten what this meeting found.
 */
export function planShown(of: PaperSources): PlanShown | undefined {
  const sources = withoutPeople(of, everyoneApart(of.file));
  const { file, meeting, record } = isAnyoneApart(of.file) ? withoutExitDates(sources) : sources;
  if (movedOn(of.file, of.meeting)) return undefined;
  const names = (text: string) => namesSomebodyApart(of.file, text) !== undefined;
  const before = planBefore(file.plan, meeting.id);
  const after = nextPlan(before, meeting.id, record);
  const named = new Set(
    [before, after].flatMap(({ actions }) => actions.filter((one) => saysOf(one).some(names)).map(idOf)),
  );
  const shown = withoutNamed({ before, after }, named, names);
  const byInitials = { ...file, children: file.children.map((child) => ({ ...child, name: child.initials })) };
  return {
    statements: statementBlocks({
      dangerStatement: [shown.after.dangerStatement],
      safetyGoal: [shown.after.safetyGoal],
      before: shown.before,
    }),
    actions: openActions(shown.after).map((action) => ({
      id: action.id,
      what: action.what,
      ...(action.need && { need: action.need }),
      ...(action.outcome && { outcome: action.outcome }),
      who: whoIs(byInitials, action.owner),
      by: byWords(action),
    })),
    changes: changeBlocks({ file: byInitials, before: shown.before, after: asGoneThrough(shown.after, meeting.stage) }),
    next: isAnyoneApart(of.file) ? toldNext : nextMeetingWords(record.nextMeeting?.value),
  };
}

/** Whether anything may be left out of a shared plan, and its chair should know. */
export const isAnyoneApart = (file: Pick<CaseFile, 'people'>): boolean => everyoneApart(file).length > 0;

const everyoneApart = (file: Pick<CaseFile, 'people'>) =>
  file.people.filter(({ id }) => keptApartFrom(file, id).length > 0);

const idOf = ({ id }: PlanAction): string => id;

const saysOf = ({ what, need = '', outcome = '', state }: PlanAction): readonly string[] => [
  what,
  need,
  outcome,
  state.is === 'dropped' ? state.reason : '',
];

interface Both {
  readonly before: Plan;
  readonly after: Plan;
}

/** Where the present wording cannot be shown, nor is the one before it: it would look as if it still stood. */
function withoutNamed({ before, after }: Both, named: ReadonlySet<string>, names: (text: string) => boolean): Both {
  const left = (plan: Plan): Plan => ({
    ...plan,
    dangerStatement: names(after.dangerStatement) || names(plan.dangerStatement) ? '' : plan.dangerStatement,
    safetyGoal: names(after.safetyGoal) || names(plan.safetyGoal) ? '' : plan.safetyGoal,
    actions: plan.actions.filter(({ id }) => !named.has(id)),
  });
  return { before: left(before), after: left(after) };
}

/** Until the minutes are fixed, what nobody has gone through may still be. */
const asGoneThrough = (plan: Plan, stage: string): Plan =>
  stage === 'signed off' || stage === 'sent'
    ? plan
    : {
        ...plan,
        actions: plan.actions.map((action) => ({ ...action, ...(plan.agreedAt && { goneThroughAt: plan.agreedAt }) })),
      };

function whoIs({ people, children }: CaseFile, owner: PersonId | undefined): string {
  const person = people.find(({ id }) => id === owner);
  if (person) return `${person.name}, ${person.role}`;
  // Somebody whom this reading of the case does not know yet: an id would say nothing.
  return children.find(({ id }) => id === owner)?.initials ?? (owner === undefined ? 'Nobody yet' : 'Not known here');
}
