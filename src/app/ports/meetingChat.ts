import type { Result } from '../../domain/result.ts';
import type { Refusal } from './refusal.ts';

/** The Teams chat that belongs to a meeting. */
export interface MeetingChat {
  /** Asked by the join link, never parsed out of it. `not found` while Teams is still making it. */
  find(joinUrl: string): Promise<Result<{ readonly onlineMeetingId: string; readonly chatId: string }, Refusal>>;
  /**
   * Makes an account of the council (Entra object id) a co-organiser, who may read Teams' attendance report. Nobody else
   * changes; once it is one, does nothing. For the organiser alone.
   */
  addCoOrganiser(onlineMeetingId: string, accountId: string): Promise<Result<void, Refusal>>;
  /** Puts our tab into the chat; once it is there, does nothing. */
  installTab(chatId: string): Promise<Result<void, Refusal>>;
}
