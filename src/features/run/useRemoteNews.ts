import { useEffect, useRef } from 'react';
import { shownBodies } from '../../domain/meeting/shownBodies.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { actWords } from './actWords.ts';
import { type Panel, whoIs } from './panel.ts';

/** Says what others did, politely and gathered. Never moves focus or scroll. */
export function useRemoteNews(panel: Panel): void {
  const announce = useAnnounce();
  const known = useRef<ReadonlySet<string> | undefined>(undefined);
  /** Whose coming was said: once is polite. */
  const greeted = useRef(new Set<string>());
  const { agenda, file, view, world } = panel;
  const { record, complete, others } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: speaks when the record has changed, and only then
  useEffect(() => {
    const all = shownBodies(record).filter(({ body }) => body.type !== 'here');
    const before = known.current;
    known.current = complete ? new Set(all.map(({ written }) => written.eventId)) : undefined;
    if (!before || !complete) return;
    for (const { written, body } of all) {
      if (before.has(written.eventId) || written.by === world.identity.me.id) continue;
      announce(`${whoIs(panel, written.by)} ${actWords(body, { agenda, file, record })}`);
    }
  }, [record, complete]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: speaks when somebody comes, and only then
  useEffect(() => {
    for (const account of others) {
      if (greeted.current.has(account)) continue;
      greeted.current.add(account);
      announce(`${whoIs(panel, account)} is in the record too`);
    }
  }, [others]);
}
