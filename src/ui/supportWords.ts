import type { SupportNeed } from '../domain/meeting/supportAsked.ts';
import { inHeader, inRow } from './dates.ts';
import type { MarkName } from './Mark.tsx';

/** F-INV-08: how one need stands, in a line; unmet is red. */
export function supportState({ state, arranged }: SupportNeed): { readonly mark: MarkName; readonly words: string } {
  if (!arranged) return { mark: 'bad', words: 'Not arranged yet' };
  const { on, by } = arranged;
  const when = `${inRow(arranged.for.date)} ${arranged.for.start}`;
  switch (state) {
    case 'arranged for another time':
      return { mark: 'bad', words: `Arranged for ${when}, not for the time they meet now` };
    case 'not needed':
      return { mark: 'warning', words: `Arranged for ${when}, not needed any more: call it off` };
    default:
      return { mark: 'done', words: `Arranged on ${inHeader(on)} by ${by.name}` };
  }
}
