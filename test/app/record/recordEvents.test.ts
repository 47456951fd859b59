import { expect, it } from 'vitest';
import { recordEvents } from '../../../src/app/record/recordEvents.ts';
import type { EventBody } from '../../../src/domain/meeting/event.ts';
import { gatherLog } from '../../../src/domain/meeting/gatherLog.ts';
import { writeLines } from '../../../src/domain/meeting/logLines.ts';
import { instantAt } from '../../../src/domain/time/epoch.ts';
import { tenOClock } from '../../builders/events.ts';
import { eventsOf, petraId } from '../../builders/recordOf.ts';

it('What others write, and what is written here, leaves every other note the same object', () => {
  const identity = { me: { id: petraId, name: 'Petra Lanternfield' }, newId: () => 'own-1' };
  const panel = recordEvents(identity, { now: () => instantAt(tenOClock), certain: () => true } as never, 'opening');
  const note = (target: string): EventBody => ({
    type: 'note',
    target,
    value: { item: 'LEI-A05', tag: 'worry', text: `Said of ${target}` },
  });
  const fetched = (notes: readonly string[]) =>
    gatherLog([
      { name: 't-0001.jsonl', createdBy: 'tansy', text: writeLines(eventsOf(notes.map(note), 'tansy', 't')) },
    ]);
  panel.take(fetched(['n-1', 'n-2']));
  const [first, second] = panel.record().notes;
  // Rewritten whole, as its last segment is at each entry.
  panel.take(fetched(['n-1', 'n-2', 'n-3']));
  panel.show([panel.write(note('n-4'), [], () => false)]);
  const { notes } = panel.record();
  expect(notes).toHaveLength(4);
  expect(notes).toContain(first);
  expect(notes).toContain(second);
});
