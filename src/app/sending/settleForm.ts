import type { Meeting } from '../../domain/meeting/meeting.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import type { Refusal } from '../ports/refusal.ts';
import { mergeAndSave } from '../saving/mergeAndSave.ts';
import type { MessagesToSend } from '../sendMessages.ts';
import type { World } from '../world.ts';

/**
 * Before the first message of a version is written down: that its papers go as Word is recorded, where nothing is decided
 * yet, so that no other computer attaches something else. `changed elsewhere` where another form was decided, or these
 * papers were withdrawn. PDF is decided by `askForPdf` alone.
 */
export async function settleForm(
  { clock, identity, meetings }: Pick<World, 'clock' | 'identity' | 'meetings'>,
  of: Pick<MessagesToSend, 'document' | 'meetingId' | 'version' | 'as'>,
): Promise<Result<void, Refusal>> {
  if (of.document !== 'papers') return ok(undefined);
  const { as = 'Word' } = of;
  const isThis = ({ signOff, reopened }: Meeting) => signOff?.version === of.version && !reopened;
  const saved = await mergeAndSave<Meeting>(clock, {
    read: () => meetings.read(of.meetingId),
    change: (meeting) =>
      as === 'Word' && isThis(meeting) && meeting.signOff && !meeting.signOff.goesAs
        ? { ...meeting, signOff: { ...meeting.signOff, goesAs: { as, by: identity.me, at: clock.now() } } }
        : undefined,
    write: (meeting, etag) => meetings.update(meeting, etag),
  });
  if (!saved.ok) return saved;
  const { value: meeting } = saved.value;
  return isThis(meeting) && meeting.signOff?.goesAs?.as === as ? ok(undefined) : fail({ kind: 'changed elsewhere' });
}
