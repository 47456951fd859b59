import { type AgencyConcern, saidInConcern, wordsOfConcern } from '../../domain/case/agencyConcern.ts';
import type { MeetingEvent } from '../../domain/meeting/event.ts';
import type { TextOf } from '../../domain/meeting/removal.ts';
import { type TextType, wordsIn } from '../../domain/meeting/removedText.ts';
import { says, soughtIn } from '../../domain/meeting/sought.ts';
import type { Plan } from '../../domain/plan/plan.ts';
import { planTexts, planWords } from '../../domain/plan/planText.ts';
import { keyOf, type TextToRemove } from './RemoveForm.tsx';

export interface Removable extends TextOf {
  /** The entry that was pressed. */
  readonly event: string;
}

/** Undefined where an entry holds no words, or they are gone already. */
export const removable = (event: MeetingEvent): Removable | undefined =>
  wordsIn(event).length > 0 && event.removed === undefined
    ? { of: event.type as TextType, target: event.target, event: event.id }
    : undefined;

/** A text in every wording it had, and the other texts, of the record and of agencies' concerns, with the same words. */
export function textsIn(
  events: readonly MeetingEvent[],
  concerns: readonly AgencyConcern[],
  { of, target }: TextOf,
): { readonly text: TextToRemove; readonly same: readonly TextToRemove[] } {
  const texts = new Map<string, TextToRemove>();
  for (const event of events) {
    const found = removable(event);
    if (!found) continue;
    const before = texts.get(keyOf(found))?.wordings ?? [];
    texts.set(keyOf(found), { ...found, wordings: [...new Set([...wordsIn(event), ...before])] });
  }
  for (const concern of concerns) {
    const found = { of: 'concern', target: concern.id } as const;
    texts.set(keyOf(found), { ...found, wordings: wordsOfConcern(concern) });
  }
  const text = texts.get(keyOf({ of, target })) ?? { of, target, wordings: [] };
  const raised = concerns.filter(({ id }) => of === 'concern' && id === target).flatMap(saidInConcern);
  const sought = [
    ...events.filter((event) => event.type === of && event.target === target).flatMap(soughtIn),
    ...raised.map((words) => ({ text: words, isName: false })),
  ];
  const same = [...texts.values()].filter(
    (each) => keyOf(each) !== keyOf(text) && each.wordings.some((words) => says(words, sought)),
  );
  return { text, same };
}

/** What goes out of the plan with these texts, in words: what stands in the plan now, or stood in an earlier one. */
export function planGoing(plan: Plan, events: readonly MeetingEvent[], texts: readonly TextOf[]): readonly string[] {
  const going = events.filter(
    (event) => removable(event) && texts.some((text) => keyOf(text) === keyOf(asText(event))),
  );
  const lines = planTexts(plan, going).map((text) => {
    const words = `${upper(text.part)}: “${planWords(plan, text).join(' · ')}”`;
    return text.version === plan.version ? words : `In an earlier plan, version ${text.version}. ${words}`;
  });
  return [...new Set(lines)];
}

const asText = ({ type, target }: MeetingEvent): TextOf => ({ of: type as TextType, target });

const upper = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
