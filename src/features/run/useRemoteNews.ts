import { useEffect, useRef } from 'react';
import type { MeetingRecord, Written } from '../../domain/meeting/record.ts';
import { useAnnounce } from '../../ui/LiveRegion.tsx';
import { type Panel, whoIs } from './panel.ts';

/** Says what others did, politely and gathered. Never moves focus or scroll. */
export function useRemoteNews(panel: Panel): void {
  const announce = useAnnounce();
  const known = useRef<ReadonlySet<string> | undefined>(undefined);
  const { record, complete } = panel.view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: speaks when the record has changed, and only then
  useEffect(() => {
    const all = happenings(record, panel);
    const before = known.current;
    known.current = complete ? new Set(all.map(({ written }) => written.eventId)) : undefined;
    if (!before || !complete) return;
    for (const { written, words } of all) {
      if (before.has(written.eventId) || written.by === panel.world.identity.me.id) continue;
      announce(`${whoIs(panel, written.by)} ${words}`);
    }
  }, [record, complete]);
}

interface Happening {
  readonly written: Written;
  readonly words: string;
}

function happenings(record: MeetingRecord, { agenda, file }: Panel): readonly Happening[] {
  const title = (item: string) => agenda.find((line) => line.item.id === item)?.item.title ?? 'an item';
  const name = (id: string) =>
    file.people.find((person) => person.id === id)?.name ??
    file.children.find((child) => child.id === id)?.initials ??
    'someone';
  return [
    ...[...record.ticks].map(([item, written]) => ({
      written,
      words: `${written.value ? 'ticked' : 'unticked'} ${title(item)}`,
    })),
    ...[...record.presence].map(([id, written]) => ({
      written,
      words: `recorded ${name(id)}: ${written.value ?? 'nothing'}`,
    })),
    ...record.notes.flatMap((note) =>
      note.versions.map((written) => ({ written, words: `wrote a note at ${title(written.value.item)}` })),
    ),
    ...record.actions.flatMap((action) =>
      action.versions.map((written) => ({ written, words: 'wrote an action in the plan' })),
    ),
    ...[...record.outcomes].map(([id, written]) => ({
      written,
      words: `said of ${file.plan.actions.find((action) => action.id === id)?.what ?? 'an action'}: ${written.value?.is ?? 'nothing'}`,
    })),
    ...[...record.writtenUpdates].flatMap(([id, text]) =>
      text.versions.map((written) => ({ written, words: `put in the written update of ${name(id)}` })),
    ),
    ...[...record.readOut].map(([id, written]) => ({
      written,
      words: `recorded the update of ${name(id)}: ${written.value ? '' : 'not '}read out`,
    })),
    ...[...record.statements].flatMap(([statement, text]) =>
      text.versions.map((written) => ({ written, words: `wrote the ${statement}` })),
    ),
    ...(record.nextMeeting ? [{ written: record.nextMeeting, words: 'set the next meeting' }] : []),
  ];
}
