const control = 'input:not(:disabled), select:not(:disabled), textarea:not(:disabled), button:not(:disabled)';

/** Takes focus to the field of that path, once it is drawn; to the first thing in its section when it has none. */
export function focusField(path: string): void {
  requestAnimationFrame(() => {
    const field = document.querySelector(`[data-field="${CSS.escape(path)}"]`);
    field?.querySelector<HTMLElement>(control)?.focus();
  });
}
