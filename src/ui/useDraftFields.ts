import { parseJson } from '../domain/parseJson.ts';
import type { DraftStore } from './draftBox.ts';
import { type BoxProps, boxProps, type ChoiceProps, choiceProps } from './draftProps.ts';
import { useDraft } from './useDraft.ts';

type Fields = Readonly<Record<string, string>>;

export interface DraftFields<T extends Fields> {
  readonly typed: T;
  /** False until the device has answered: nothing that changes a field may be used before that. */
  readonly ready: boolean;
  readonly change: (fields: Partial<T>) => void;
  readonly clear: () => void;
  /** One field as a box to type in. */
  readonly box: (name: keyof T & string) => BoxProps;
  /** One field as a list or a group to choose from. */
  readonly choice: (name: keyof T & string) => ChoiceProps;
}

/** Several fields of text, kept on this device under one name until they are cleared. */
export function useDraftFields<T extends Fields>(store: DraftStore, box: string, blank: T): DraftFields<T> {
  const draft = useDraft(store, box);
  const typed: T = { ...blank, ...fieldsOf(draft.text, blank) };
  const change = (fields: Partial<T>) => draft.change(JSON.stringify({ ...typed, ...fields }));
  const set = (name: keyof T & string) => (value: string) => change({ [name]: value } as Partial<T>);
  return {
    typed,
    ready: draft.ready,
    change,
    clear: () => draft.change(''),
    box: (name) => boxProps(draft.ready, typed[name] ?? '', set(name)),
    choice: (name) => choiceProps(draft.ready, typed[name] ?? '', set(name)),
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
