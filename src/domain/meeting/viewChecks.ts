import { itemCapturing } from '../papers/agendaPlace.ts';
import { inWords } from '../papers/namesInPapers.ts';
import type { MinutesChecked, MinutesChecks } from './check.ts';
import { viewsOf } from './viewsOf.ts';

/** F-CAP-05: where the procedure asks for everyone's views, each has one or is said to have given none. */
export function viewChecks({ agenda, file, record }: MinutesChecked): Partial<MinutesChecks> {
  const item = itemCapturing(agenda, 'everyone’s views');
  if (item === undefined) return {};
  const views = viewsOf(file, record);
  const missing = views.filter(({ view }) => view === 'missing').map(({ person }) => person.name);
  if (views.length === 0) return {};
  if (missing.length === 0) return { inOrder: [{ id: 'views', words: 'Everyone’s views recorded', item }] };
  return {
    advice: [
      {
        id: 'views',
        words: missing.length === 1 ? `${missing[0]}’s view is missing` : `${missing.length} views are missing`,
        detail: `${missing.length === 1 ? 'Record it' : `Of ${inWords(missing)}. Record them`}, or that none was given.`,
        item,
      },
    ],
  };
}
