import { parseJson } from '../../../domain/parseJson.ts';
import type { DraftStore } from '../../../ui/draftBox.ts';
import { useDraft } from '../../../ui/useDraft.ts';

type Fields = Readonly<Record<string, string>>;

/** Several fields of text, kept on this device under one name until they are cleared. */
export function useTypedFields<T extends Fields>(
  device: DraftStore,
  box: string,
  blank: T,
): { readonly typed: T; readonly change: (fields: Partial<T>) => void; readonly clear: () => void } {
  const draft = useDraft(device, box);
  const typed: T = { ...blank, ...fieldsOf(draft.text, blank) };
  return {
    typed,
    change: (fields) => draft.change(JSON.stringify({ ...typed, ...fields })),
    clear: () => draft.change(''),
  };
}

function fieldsOf(text: string, blank: Fields): Fields {
  const kept = parseJson(text);
  if (!kept.ok || typeof kept.value !== 'object' || kept.value === null) return {};
  return Object.fromEntries(
    Object.entries(kept.value).filter(
      (field): field is [string, string] => field[0] in blank && typeof field[1] === 'string',
    ),
  );
}
