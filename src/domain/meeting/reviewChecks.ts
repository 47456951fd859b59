import { counted } from '../counted.ts';
import { itemCapturing } from '../papers/agendaPlace.ts';
import { nameOf } from '../papers/namesInPapers.ts';
import { openActions } from '../plan/plan.ts';
import { planBefore } from '../plan/planBefore.ts';
import type { MinutesChecked, MinutesChecks } from './check.ts';
import { hasSentUpdate } from './hasSentUpdate.ts';

/** How many of the actions nobody went through are named; the panel lists them all. */
const named = 3;

/** What became of the last plan's actions, and of what people sent instead of coming. */
export function reviewChecks(of: MinutesChecked): Partial<MinutesChecks> {
  const parts = [gone(of), updates(of)];
  return {
    stops: parts.flatMap(({ stops = [] }) => stops),
    advice: parts.flatMap(({ advice = [] }) => advice),
    inOrder: parts.flatMap(({ inOrder = [] }) => inOrder),
  };
}

function gone({ agenda, file, meeting, record }: MinutesChecked): Partial<MinutesChecks> {
  const carried = openActions(planBefore(file.plan, meeting.id));
  if (carried.length === 0) return {};
  const item = itemCapturing(agenda, 'plan');
  const at = item === undefined ? {} : { item };
  const outcome = (id: string) => record.outcomes.get(id)?.value ?? undefined;
  const worded = new Set(record.actions.map(({ id }) => id));
  const left = carried.filter(({ id }) => !outcome(id) && !worded.has(id));
  const all = counted(carried.length, 'action', 'actions');
  const unsaid = carried.filter(({ id }) => {
    const said = outcome(id);
    return said?.is === 'dropped' && said.reason.trim() === '';
  });
  return {
    stops: unsaid.map(({ id, what }) => ({
      id: `dropped ${id}`,
      words: 'An action is dropped without a reason',
      detail: `“${what}”`,
      ...at,
    })),
    ...(left.length === 0
      ? { inOrder: [{ id: 'gone through', words: `Gone through all since last time: ${all}` }] }
      : {
          advice: [
            {
              id: 'gone through',
              words: `${left.length} of ${all} of the last plan not gone through`,
              detail: `${quoted(left.map(({ what }) => what))} They stay in the plan as they were.`,
              ...at,
            },
          ],
        }),
  };
}

function quoted(all: readonly string[]): string {
  const more = all.length - named;
  const first = all.slice(0, named).map((what) => `“${what}”`);
  return `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`;
}

/** A written update is no apology, and nobody has heard it until somebody read it out. */
function updates({ agenda, file, record }: MinutesChecked): Partial<MinutesChecks> {
  const item = itemCapturing(agenda, 'written updates');
  const at = item === undefined ? {} : { item };
  const unsent = [...record.presence].flatMap(([person, { value }]) =>
    value === 'apologies with update' || value === 'update only' ? [person] : [],
  );
  const sent = [...record.writtenUpdates.keys()].filter((person) => hasSentUpdate(record, person));
  return {
    advice: [
      ...unsent
        .filter((person) => !sent.includes(person))
        .map((person) => ({
          id: `no update of ${person}`,
          words: `Where is ${nameOf(file, person)}’s written update?`,
          detail: `It is not in the record. Put it in under Prepare, or choose ${record.presence.get(person)?.value === 'update only' ? 'No reply' : 'Apologies'}.`,
          place: 'here' as const,
        })),
      ...sent.flatMap((person) => [
        ...(record.readOut.get(person)?.value === true
          ? []
          : [
              {
                id: `read out ${person}`,
                words: `${nameOf(file, person)}’s written update was not read out`,
                detail: 'It is in the minutes all the same.',
                ...at,
              },
            ]),
        ...(record.presence.get(person)?.value === 'no reply'
          ? [
              {
                id: `update of ${person}`,
                words: `${nameOf(file, person)} sent an update and is recorded as no reply`,
                detail: 'Choose Update only, or Apologies, update.',
              },
            ]
          : []),
      ]),
    ],
  };
}
