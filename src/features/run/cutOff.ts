import { ownsKeys } from './keys.ts';

/** How long letters are taken to be meant for a box that is gone: until nobody typed for that long. */
const STILL_TYPING = 2000;
/** Whoever closes a box with a press of their own takes the focus on by then; later it is mended, see `useFocusKept`. */
const OWN_ACT = 350;

interface Focused {
  readonly isConnected: boolean;
  readonly matches: (selectors: string) => boolean;
}

/**
 * Whether a letter is the rest of a word: the box that had the focus went from the page under the hand that typed in
 * it. Times in ms. `left` is told of each focus that comes, `looked` after each change of the page.
 */
export function cutOff() {
  let box: Focused | undefined;
  let gone = Number.NEGATIVE_INFINITY;
  return {
    came: (target: Focused, now: number) => {
      if (now - gone < OWN_ACT) gone = Number.NEGATIVE_INFINITY;
      box = target.matches(ownsKeys) ? target : undefined;
    },
    /** The focus went, to nothing, and the box is still there. */
    left: () => {
      if (box?.isConnected) box = undefined;
    },
    looked: (now: number) => {
      if (!box || box.isConnected) return;
      box = undefined;
      gone = now;
    },
    typed: (now: number): boolean => {
      const isRest = now - gone < STILL_TYPING;
      if (isRest) gone = now;
      return isRest;
    },
  };
}
