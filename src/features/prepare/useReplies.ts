import { useEffect } from 'react';
import { type AskedOf, readAsked } from '../../app/asking/asked.ts';
import type { Refusal } from '../../app/ports/refusal.ts';
import { type RepliesRead, readReplies } from '../../app/readReplies.ts';
import type { World } from '../../app/world.ts';
import type { CaseFile } from '../../domain/case/caseFile.ts';
import { type AskedRow, askedRows, toldRows } from '../../domain/meeting/askedRows.ts';
import type { Meeting } from '../../domain/meeting/meeting.ts';
import { ok } from '../../domain/result.ts';
import { useLoad } from '../../ui/useLoad.ts';

export interface Replies {
  readonly rows: readonly AskedRow[];
  /** As last seen by the organiser until they have been read here. */
  readonly read: RepliesRead;
  /** Undefined until read: nobody may be asked twice for want of knowing. */
  readonly asked?: AskedOf;
  readonly loading: boolean;
  readonly refusal?: Refusal;
  readonly again: () => Promise<void>;
}

/** Read when the screen opens, when it can be seen again, and when somebody asks. */
export function useReplies(world: World, file: CaseFile, meeting: Meeting): Replies {
  const loaded = useLoad(`${meeting.id}/${meeting.eventId}/${meeting.stage}`, async () => {
    const [asked, read] = await Promise.all([readAsked(world, meeting.id), readReplies(world, file, meeting)]);
    if (!read.ok) return read;
    return asked.ok ? ok({ asked: asked.value, read: read.value }) : asked;
  });
  const { again } = loaded;
  useEffect(() => {
    const look = () => {
      if (document.visibilityState === 'visible') void again();
    };
    document.addEventListener('visibilitychange', look);
    return () => document.removeEventListener('visibilitychange', look);
  }, [again]);

  const { replies: known } = meeting;
  const read = loaded.value?.read ?? { from: 'last seen' as const, ...(known && { replies: known }) };
  return {
    rows: [...askedRows(file, meeting, read.replies), ...toldRows(file, meeting)],
    read,
    ...(loaded.value && { asked: loaded.value.asked }),
    loading: loaded.loading,
    ...(loaded.refusal && { refusal: loaded.refusal }),
    again,
  };
}
