import { isHeldFact } from '../case/factName.ts';
import { isKnown } from '../plan/planBefore.ts';
import { longDate } from '../time/dateWords.ts';
import type { MinutesChecked, MinutesChecks } from './check.ts';

/**
 * Minutes never signed before are not signed once a later meeting has left its plan: theirs would be taken for the
 * newest. A correction of minutes signed in their turn only puts its own plan right.
 */
export function laterSigned({ file, meeting }: MinutesChecked): Partial<MinutesChecks> {
  if (meeting.earlierSignOffs.length > 0 || isKnown(file.plan, meeting.id)) return {};
  const later = file.facts
    .filter(({ fact }) => isHeldFact(fact))
    .filter(({ on, meeting: of }) => on > meeting.time.date && of !== undefined && isKnown(file.plan, of))
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
  if (!later) return {};
  return {
    stops: [
      {
        id: 'later signed',
        words: `The meeting on ${longDate(later.on)} came later and is signed off`,
        detail:
          'Signed now, these minutes would put their older plan in place of its plan. Open the minutes of that meeting ' +
          'again, record there what still holds of this one, and sign them off. What is recorded here stays.',
      },
    ],
  };
}
