import type { CaseReference } from '../../domain/case/caseFile.ts';
import { type GatheredLog, gatherLog, type LogText } from '../../domain/meeting/gatherLog.ts';
import type { MeetingId } from '../../domain/meeting/meeting.ts';
import type { Result } from '../../domain/result.ts';
import type { LogFile } from '../ports/meetingLog.ts';
import type { Refusal } from '../ports/refusal.ts';
import type { World } from '../world.ts';

/** Everyone else's files of one meeting, read again only when their eTag says so. */
export interface RecordReader {
  /** Every file there now, ours too. After a refusal, what could be read is in `gathered`, and the rest is asked again. */
  read(): Promise<Result<readonly LogFile[], Refusal>>;
  /** Another object once something new has been read. */
  gathered(): GatheredLog;
}

/** `isOurs` names the files that this panel writes itself: their events are here already. */
export function recordReader(
  world: Pick<World, 'log'>,
  reference: CaseReference,
  meeting: MeetingId,
  isOurs: (name: string) => boolean,
): RecordReader {
  // A file that is gone keeps its place here: what was read once stays on screen. Signing off reports it missing.
  const known = new Map<string, LogText & { readonly etag: string }>();
  let gathered = gatherLog([]);

  return {
    gathered: () => gathered,
    async read() {
      const listed = await world.log.list(reference, meeting);
      if (!listed.ok) return listed;
      const news = listed.value.filter(({ name, etag }) => !isOurs(name) && known.get(name)?.etag !== etag);
      const texts = await Promise.all(news.map(({ name }) => world.log.read(reference, meeting, name)));
      let refused: Result<never, Refusal> | undefined;
      for (const [place, { name, createdBy, etag }] of news.entries()) {
        const text = texts[place]!;
        if (text.ok) {
          known.set(name, { name, createdBy, etag, text: text.value });
        } else refused = text;
      }
      if (texts.some((text) => text.ok)) gathered = gatherLog([...known.values()]);
      return refused ?? listed;
    },
  };
}
