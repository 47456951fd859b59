import type { Diary } from '../../domain/meeting/diary.ts';
import type { Result } from '../../domain/result.ts';
import type { PlainDate } from '../../domain/time/plainDate.ts';
import type { Refusal } from './refusal.ts';

/** When colleagues are busy. Only times and how firmly they are taken are kept; what for is never looked at. */
export interface FreeBusy {
  /**
   * One diary per address, under the address as it was given, from the first day to the last, both whole, in London
   * time. An address whose calendar cannot be seen has `not known`. A refusal means that nothing was seen at all.
   */
  between(
    addresses: readonly string[],
    first: PlainDate,
    last: PlainDate,
  ): Promise<Result<ReadonlyMap<string, Diary>, Refusal>>;
}
