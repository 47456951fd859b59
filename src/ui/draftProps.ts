/** What a Fluent Input or Textarea takes that shows a draft. */
export interface BoxProps {
  readonly value: string;
  readonly readOnly: boolean;
  readonly onChange: (event: unknown, now: { readonly value: string }) => void;
}

/** What a Fluent Select or RadioGroup takes that shows a draft: neither knows read-only. */
export interface ChoiceProps extends Omit<BoxProps, 'readOnly'> {
  readonly disabled: boolean;
}

/** Takes nothing until the device has answered what it has: a draft drops what is typed before. */
export function boxProps(ready: boolean, value: string, change: (value: string) => void): BoxProps {
  return { value, readOnly: !ready, onChange: (_, now) => change(now.value) };
}

export function choiceProps(ready: boolean, value: string, change: (value: string) => void): ChoiceProps {
  return { value, disabled: !ready, onChange: (_, now) => change(now.value) };
}
