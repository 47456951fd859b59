import type { Result } from '../../domain/result.ts';
import type { Refusal } from './refusal.ts';

/** The Teams chat that belongs to a meeting. */
export interface MeetingChat {
  /** Asked by the join link, never parsed out of it. `not found` while Teams is still making it. */
  find(joinUrl: string): Promise<Result<{ readonly onlineMeetingId: string; readonly chatId: string }, Refusal>>;
  /**
   * Makes `account` (Entra object id; of the council) a co-organiser, who may read Teams' attendance report, and `former`
   * one of those who attend, where either is named. Nobody else changes; done twice it is done once. For the organiser alone.
   */
  setCoOrganiser(
    onlineMeetingId: string,
    who: { readonly account?: string | undefined; readonly former?: string | undefined },
  ): Promise<Result<void, Refusal>>;
  /** Puts our tab into the chat; once it is there, does nothing. */
  installTab(chatId: string): Promise<Result<void, Refusal>>;
}
