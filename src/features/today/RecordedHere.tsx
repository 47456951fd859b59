import { undoFact } from '../../app/undoFact.ts';
import { RecordedLine } from '../../ui/record/RecordedLine.tsx';
import type { Recorded, RecordingWorld } from './recorded.ts';

/** Over the list: what was recorded last, and its undo. */
export function RecordedHere({ world, recorded }: { readonly world: RecordingWorld; readonly recorded: Recorded }) {
  const { reference, fact, of, isNew } = recorded;
  const undo = async () => {
    const answer = await undoFact(world, reference, fact);
    return answer.ok ? undefined : answer.reason;
  };
  return <RecordedLine fact={fact} of={of} {...(isNew && { onUndo: undo })} />;
}
