import { useMemo, useSyncExternalStore } from 'react';
import { type NotAdded, notAdded } from '../../app/notAdded.ts';
import { watchDrafts } from '../../app/watchDrafts.ts';
import type { World } from '../../app/world.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import type { MeetingRecord } from '../../domain/meeting/record.ts';
import type { PlanAction } from '../../domain/plan/plan.ts';
import type { AgendaLine } from '../../domain/procedure/agenda.ts';

/** A world whose device is watched: what is typed in the panel and not added is known everywhere in it. */
export function useWatchedWorld(world: World, meeting: MeetingId) {
  const watched = useMemo(() => {
    const drafts = watchDrafts(world, meeting);
    return { drafts, world: { ...world, device: drafts.device } };
  }, [world, meeting]);
  const { subscribe, typed, notKept } = watched.drafts;
  return {
    world: watched.world,
    typed: useSyncExternalStore(subscribe, typed),
    notKept: useSyncExternalStore(subscribe, notKept),
  };
}

export function useNotAdded(
  typed: Parameters<typeof notAdded>[0],
  record: MeetingRecord,
  agenda: readonly AgendaLine[],
  carried: readonly PlanAction[],
): readonly NotAdded[] {
  return useMemo(
    () =>
      notAdded(
        typed,
        record,
        agenda.map(({ item }) => item),
        carried.map(({ id }) => id),
      ),
    [typed, record, agenda, carried],
  );
}
