/** A screen draws within a frame or two; a device that is asked first may take a few more. */
const FRAMES = 20;

/**
 * Focus goes to the first of these that is there, or comes within a moment: what had it is about to go, and a keyboard
 * or a screen reader would begin at the top again.
 */
export function focusSoon(...ids: readonly string[]): void {
  const look = (frames: number) => {
    const [wanted] = ids;
    const last = frames === 0;
    const found = (last ? ids : [wanted]).map((id) => document.getElementById(id ?? '')).find(Boolean);
    if (found) found.focus();
    else if (!last) requestAnimationFrame(() => look(frames - 1));
  };
  requestAnimationFrame(() => look(FRAMES));
}

export const noteBox = 'note-box';
export const itemTitle = 'item-title';
export const agendaTitle = 'agenda-title';
export const hereTitle = 'here-title';
export const planTitle = 'plan-title';
export const sinceTitle = 'since-title';
export const changeButton = (target: string): string => `change-${target}`;
export const doneButton = (target: string): string => `done-${target}`;
export const undoButton = (target: string): string => `undo-${target}`;
