import { useState } from 'react';
import type { LiveRecord } from '../../app/liveRecord.ts';
import type { ActionOutcome, ActionText } from '../../domain/meeting/event.ts';
import { changeButton, doneButton, focusSoon, itemTitle, planTitle } from './focusSoon.ts';

/**
 * What is said of one action of the last plan: what became of it, and its new wording (often only a new day). Null: it
 * was not gone through after all, and is as the last plan has it.
 */
export interface SaidOfAction {
  readonly target: string;
  readonly outcome: ActionOutcome | null;
  readonly text?: ActionText;
}

/** Saying what became of the last plan's actions; the last thing said here of each can be undone. */
export interface Outcomes {
  readonly say: (said: SaidOfAction) => Promise<void>;
  /** Undefined when nothing was said of it here, or when that was undone. */
  readonly undo: (target: string) => (() => void) | undefined;
}

interface Before {
  readonly outcome: ActionOutcome | null;
  /** Undefined: the record had no wording of its own for it. */
  readonly text: ActionText | undefined;
}

export function useOutcomes(live: LiveRecord): Outcomes {
  const [before, setBefore] = useState<ReadonlyMap<string, Before>>(new Map());
  const now = (target: string): Before => {
    const { record } = live.view();
    return {
      outcome: record.outcomes.get(target)?.value ?? null,
      text: record.actions.find(({ id }) => id === target)?.versions[0]?.value,
    };
  };
  const write = async ({ target, outcome, text }: SaidOfAction) => {
    // The wording first: cut off in between, the action has its new day and is still to be gone through.
    if (text) await live.add({ type: 'action', target, value: text });
    await live.add({ type: 'action state', target, value: outcome });
  };
  return {
    say: (said) => {
      const was = now(said.target);
      setBefore((all) => new Map(all).set(said.target, was));
      if (!said.outcome && was.text) void live.add({ type: 'action withdrawn', target: said.target, value: true });
      return write(said);
    },
    undo: (target) => {
      const was = before.get(target);
      if (!was) return undefined;
      return () => {
        setBefore((all) => new Map([...all].filter(([id]) => id !== target)));
        const { text } = now(target);
        if (text && !was.text) void live.add({ type: 'action withdrawn', target, value: true });
        const back = was.text && text !== was.text ? { text: was.text } : {};
        void write({ target, outcome: was.outcome, ...back }).then(() =>
          focusSoon(was.outcome ? changeButton(target) : doneButton(target), planTitle, itemTitle),
        );
      };
    },
  };
}
