import type { ActionText } from '../../domain/meeting/event.ts';
import { parseJson } from '../../domain/parseJson.ts';
import type { ActionOffered } from '../../domain/plan/actionInOneLine.ts';
import { parsePlainDate } from '../../domain/time/plainDate.ts';
import { eventIds } from './noteChange.ts';

/** An action as typed: the date may be half written. `over`: the events that a change of one was typed over. */
export interface ActionDraft {
  readonly over: readonly string[];
  readonly what: string;
  readonly need: string;
  readonly outcome: string;
  readonly owner: string;
  readonly by: string;
  /** What was chosen by hand, also emptied by hand: nothing is offered there any more. */
  readonly chosen: readonly ('owner' | 'by')[];
}

export const actionDraftOf = (action: ActionText | undefined, over: readonly string[] = []): ActionDraft => ({
  over,
  what: action?.what ?? '',
  need: action?.need ?? '',
  outcome: action?.outcome ?? '',
  owner: action?.owner ?? '',
  by: action?.by ?? '',
  chosen: action ? ['owner', 'by'] : [],
});

export function actionDraftFrom(kept: string, otherwise: ActionDraft): ActionDraft {
  const parsed = parseJson(kept);
  if (!parsed.ok || typeof parsed.value !== 'object' || parsed.value === null) return otherwise;
  const typed = parsed.value as Partial<ActionDraft>;
  return { ...otherwise, ...typed, over: typed.over === undefined ? otherwise.over : eventIds(typed.over) };
}

/** The draft with what its line offers, wherever nothing was chosen by hand. */
export function withOffered(draft: ActionDraft, offered: ActionOffered): ActionDraft {
  const left = (part: 'owner' | 'by') => !draft.chosen.includes(part) && draft[part] === '';
  const owner = left('owner') ? (offered.owner ?? '') : draft.owner;
  return {
    ...draft,
    // Named as the owner, `School:` need not stand in the words too.
    what: owner !== '' && owner === offered.owner ? offered.what : draft.what,
    owner,
    by: left('by') ? (offered.by ?? '') : draft.by,
  };
}

/** An owner and a date may come later: the minutes ask for them, the panel does not hold anyone up. */
export function actionFrom({ what, need, outcome, owner, by }: ActionDraft): ActionText {
  const date = parsePlainDate(by);
  return {
    what: what.trim(),
    ...(need.trim() !== '' && { need: need.trim() }),
    ...(outcome.trim() !== '' && { outcome: outcome.trim() }),
    ...(owner !== '' && { owner }),
    ...(date.ok && { by: date.value }),
  };
}
