import type { MeetingId } from '../../domain/meeting/meeting.ts';
import { parseJson } from '../../domain/parseJson.ts';
import type { DraftStore } from '../../ui/draftBox.ts';
import { useDraft } from '../../ui/useDraft.ts';

export interface UpdateDraft {
  /** Typed here and not in the record yet, with the events it was typed over. */
  readonly typed?: { readonly text: string; readonly base: readonly string[] };
  readonly ready: boolean;
  readonly notKept: boolean;
  readonly change: (text: string, base: readonly string[]) => void;
  readonly drop: () => void;
}

/** What is typed or pasted beside one person: on this device at each change, until it is added. */
export function useUpdateDraft(store: DraftStore, meeting: MeetingId, person: string): UpdateDraft {
  const draft = useDraft(store, `update:${meeting}:${person}`);
  const typed = draft.text === '' ? undefined : read(draft.text);
  return {
    ...(typed && { typed }),
    ready: draft.ready,
    notKept: draft.notKept,
    change: (text, base) => draft.change(JSON.stringify({ text, base })),
    drop: () => draft.change(''),
  };
}

function read(kept: string): UpdateDraft['typed'] {
  const parsed = parseJson(kept);
  if (!parsed.ok) return undefined;
  const { text, base } = parsed.value as { readonly text?: unknown; readonly base?: unknown };
  return typeof text === 'string' && Array.isArray(base) ? { text, base: base.map(String) } : undefined;
}
