import type { CaseFile } from '../../../domain/case/caseFile.ts';
import type { ApartSitting, ChangeDone, MeetingTime } from '../../../domain/meeting/meeting.ts';
import { never } from '../../../domain/result.ts';
import { inRow } from '../../../ui/dates.ts';

/** `Mon 4 Jan 10:00` */
export const shortTimeOf = ({ date, start }: MeetingTime): string => `${inRow(date)} ${start}`;

/** One finished change as a sentence: what, by whom, why. */
export function changeWordsOf(change: ChangeDone, file: Pick<CaseFile, 'people'>): string {
  return `${whatChanged(change, file)} by ${change.by.name}: ${change.reason}`;
}

function whatChanged(change: ChangeDone, file: Pick<CaseFile, 'people'>): string {
  const nameOf = (id: string) =>
    file.people.find((person) => person.id === id)?.name ?? 'somebody no longer in the case';
  switch (change.what) {
    case 'move': {
      const what = change.sitting === undefined ? 'Moved' : `${nameOf(change.sitting)}’s own meeting moved`;
      const over = change.from.date === change.to.date && change.from.start === change.to.start;
      return over
        ? `${what} on ${inRow(change.to.date)}: from ${change.from.end} to ${change.to.end} at the end`
        : `${what} from ${shortTimeOf(change.from)} to ${shortTimeOf(change.to)}`;
    }
    case 'people': {
      const [before, after] = [everyone(change.from), everyone(change.to)];
      const added = after.filter((id) => !before.includes(id)).map(nameOf);
      const left = before.filter((id) => !after.includes(id)).map(nameOf);
      const parts = [
        ...(added.length > 0 ? [`asked as well: ${added.join(', ')}`] : []),
        ...(left.length > 0 ? [`no longer asked: ${left.join(', ')}`] : []),
      ].join('; ');
      return parts === '' ? 'Who is asked was changed' : `${parts.charAt(0).toUpperCase()}${parts.slice(1)},`;
    }
    case 'hand over':
      return change.from.id === change.to.id ? 'Event made again' : `Taken over from ${change.from.name}`;
    default:
      return never(change);
  }
}

const everyone = ({
  invited,
  apart,
}: {
  readonly invited: readonly string[];
  readonly apart: readonly ApartSitting[];
}) => [...new Set([...invited, ...apart.map(({ person }) => person)])];
