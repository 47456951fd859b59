import { profileOf } from '../procedure/inForce.ts';
import type { MinutesChecked, MinutesChecks } from './check.ts';
import { familyAwayAsked, isFamilyAway } from './familyAway.ts';

/** NCL-P40, F-RUN-09: nobody of the family came, and the procedure leaves what to do to those who did. */
export function familyChecks({ file, meeting, record }: MinutesChecked): Partial<MinutesChecks> {
  const profile = profileOf(file.procedure);
  const asked = profile && familyAwayAsked(profile);
  if (!asked || !isFamilyAway(file, meeting, record)) return {};
  const check = { id: 'family absent', place: 'here' as const };
  switch (record.familyAbsent?.value) {
    case 'professionals’ meeting':
      return {
        inOrder: [{ ...check, words: 'Professionals’ meeting: the minutes say so, and the family gets its copy' }],
      };
    case 'rearrange':
      return {
        stops: [
          {
            ...check,
            words: 'It was decided to rearrange, because nobody of the family came',
            detail:
              'Say under Arrange that it did not take place. If you went on without them, choose that under Who is here.',
          },
        ],
      };
    default:
      return {
        stops: [
          {
            ...check,
            words: 'Nobody of the family came, and nothing says what was decided',
            detail: `${asked.choices.map(({ words }) => words).join(', or: ')}. Choose under Who is here.`,
          },
        ],
      };
  }
}
