import type { ActionText } from '../../domain/meeting/event.ts';
import { parseJson } from '../../domain/parseJson.ts';
import { parsePlainDate } from '../../domain/time/plainDate.ts';
import { eventIds } from './noteChange.ts';

/** An action as typed: the date may be half written. `over`: the events that a change of one was typed over. */
export interface ActionDraft {
  readonly over: readonly string[];
  readonly what: string;
  readonly owner: string;
  readonly by: string;
}

export const actionDraftOf = (action: ActionText | undefined, over: readonly string[] = []): ActionDraft => ({
  over,
  what: action?.what ?? '',
  owner: action?.owner ?? '',
  by: action?.by ?? '',
});

export function actionDraftFrom(kept: string, otherwise: ActionDraft): ActionDraft {
  const parsed = parseJson(kept);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return otherwise;
  const typed = parsed.value as Partial<ActionDraft>;
  return { ...otherwise, ...typed, over: typed.over === undefined ? otherwise.over : eventIds(typed.over) };
}

/** An owner and a date may come later: the minutes ask for them, the panel does not hold anyone up. */
export function actionFrom({ what, owner, by }: ActionDraft): ActionText {
  const date = parsePlainDate(by);
  return { what: what.trim(), ...(owner !== '' && { owner }), ...(date.ok && { by: date.value }) };
}
