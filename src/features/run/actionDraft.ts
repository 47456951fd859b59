import type { ActionText } from '../../domain/meeting/event.ts';
import { parseJson } from '../../domain/parseJson.ts';
import { parsePlainDate } from '../../domain/time/plainDate.ts';

/** An action as typed: the date may be half written. */
export interface ActionDraft {
  readonly what: string;
  readonly owner: string;
  readonly by: string;
}

export const actionDraftOf = (action: ActionText | undefined): ActionDraft => ({
  what: action?.what ?? '',
  owner: action?.owner ?? '',
  by: action?.by ?? '',
});

export function actionDraftFrom(kept: string, otherwise: ActionDraft): ActionDraft {
  const parsed = parseJson(kept);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return otherwise;
  return { ...otherwise, ...(parsed.value as Partial<ActionDraft>) };
}

/** An owner and a date may come later: the minutes ask for them, the panel does not hold anyone up. */
export function actionFrom({ what, owner, by }: ActionDraft): ActionText {
  const date = parsePlainDate(by);
  return { what: what.trim(), ...(owner !== '' && { owner }), ...(date.ok && { by: date.value }) };
}
