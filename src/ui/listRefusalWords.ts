import type { Refusal } from '../app/ports/refusal.ts';
import { type RefusalWords, refusalWords } from './refusalWords.ts';

/** What the reason means for the list of cases; undefined where the ordinary words say it. */
export function listRefusalWords(refusal: Refusal): (RefusalWords & { readonly settings: boolean }) | undefined {
  if (refusal.kind === 'not found')
    return refusal.what.startsWith('the list')
      ? {
          what: 'The site is not set up.',
          next: 'Its lists are missing. Someone who owns the site can make them in Settings; if you do not, tell whoever looks after CIN Meetings in your council.',
          settings: true,
        }
      : {
          what: 'The site of CIN Meetings was not found.',
          next: 'It may not be shared with you. Ask whoever looks after CIN Meetings in your council to make you a member of its site. Guests from another organisation cannot be.',
          settings: true,
        };
  if (refusal.kind === 'site behind') return { ...refusalWords(refusal), settings: true };
  if (refusal.kind === 'not allowed')
    return {
      what: 'You may not open the site of CIN Meetings.',
      next: 'Ask its owner to make you a member. If nobody in your team can open it, CIN Meetings itself has not been let in: Settings shows what is missing and who can grant it.',
      settings: true,
    };
  return undefined;
}
