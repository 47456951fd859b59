import { fail, type Result } from '../../domain/result.ts';
import type { MeetingLog } from '../ports/meetingLog.ts';
import type { Refusal } from '../ports/refusal.ts';

/**
 * The same log, whose calls under way can be given up: they answer `no answer` at once, which is what they were to
 * whoever waited. They may still arrive, as after any lost answer.
 */
export function withHangUp(log: MeetingLog): { readonly log: MeetingLog; readonly hangUp: () => void } {
  const underWay = new Set<() => void>();
  const call = <T>(asked: Promise<Result<T, Refusal>>) =>
    new Promise<Result<T, Refusal>>((resolve, reject) => {
      const giveUp = () => resolve(fail({ kind: 'no answer' }));
      underWay.add(giveUp);
      asked.finally(() => underWay.delete(giveUp)).then(resolve, reject);
    });
  return {
    log: {
      list: (...of) => call(log.list(...of)),
      read: (...of) => call(log.read(...of)),
      write: (...of) => call(log.write(...of)),
    },
    hangUp() {
      for (const giveUp of underWay) giveUp();
    },
  };
}
