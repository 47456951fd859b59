import type { Refusal } from '../app/ports/refusal.ts';
import { never } from '../domain/result.ts';

export interface RefusalWords {
  /** What it is: a short fact. */
  readonly what: string;
  /** What to do about it. */
  readonly next: string;
}

/** Every refusal in words: what happened, and what the reader can do. */
export function refusalWords(refusal: Refusal): RefusalWords {
  switch (refusal.kind) {
    case 'signed out':
      return refusal.missing === undefined
        ? { what: 'You are signed out.', next: 'Sign in again. Nothing you wrote is lost.' }
        : {
            what: 'A permission is missing.',
            next: `CIN Meetings needs ${refusal.missing}. Agree to it yourself if Microsoft offers you that; otherwise a Microsoft 365 administrator of your council has to. Nothing you wrote is lost.`,
          };
    case 'not allowed':
      return {
        what: 'Your account may not do this.',
        next: `It needs ${refusal.needs}. Ask whoever looks after CIN Meetings in your council.`,
      };
    case 'not found':
      return {
        what: `Not there: ${refusal.what}.`,
        next: 'It may have been moved, or not be shared with you. Try again, or ask the lead worker.',
      };
    case 'site behind':
      return {
        what: `The council’s site lacks a part that CIN Meetings needs by now: the column ${refusal.lacks}.`,
        next: 'Someone who owns the site presses Set up the site in Settings; until then this cannot be saved. What you wrote stays here.',
      };
    case 'changed elsewhere':
      return { what: 'Someone else changed this a moment ago.', next: 'Try again: theirs is read first.' };
    case 'busy':
      return { what: 'Microsoft 365 is busy.', next: 'Wait a minute, then try again. Nothing is lost.' };
    case 'no answer':
      return {
        what: 'No answer came back.',
        next: 'Check your connection and try again. If it was carried out already, it is not done twice.',
      };
    case 'unreadable':
      return {
        what: `Something in ${refusal.where} cannot be read.`,
        next: 'Nothing was changed. Tell whoever looks after CIN Meetings in your council.',
      };
    case 'not ratified':
      return {
        what: 'The record is not ratified.',
        next: `Nothing is sent before the ${refusal.who} has ratified it. Record that under Send.`,
      };
    case 'not a manager':
      return { what: 'A manager does this.', next: `Ask ${managersWords(refusal.who, refusal.named)}` };
    case 'refused':
      return {
        what: `Microsoft 365 refused this (${refusal.code}).`,
        next: 'Trying again will not help. Tell whoever looks after CIN Meetings, with these words.',
      };
    default:
      return never(refusal);
  }
}

/** Who managers are: `a manager (team manager, head of service) who is named in Settings.` `named`: whether any is. */
export const managersWords = (roles: readonly string[], named: boolean): string =>
  `a manager (${roles.join(', ')}) who is named in Settings.${
    named ? '' : ' Nobody is named yet: somebody other than that manager has to do it there.'
  }`;
