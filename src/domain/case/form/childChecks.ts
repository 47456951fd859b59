import { longDate } from '../../time/dateWords.ts';
import type { PlainDate } from '../../time/plainDate.ts';
import { typedDate } from '../../time/typedDate.ts';
import { advice, type CaseProblem, wrong } from './caseProblem.ts';
import { wrongDate } from './dateChecks.ts';
import { isUntouchedChild, type TypedCase, type TypedChild } from './typedCase.ts';

/** How the form speaks of a child before and after their name is known. */
export const childTitle = ({ name }: TypedChild, index: number): string => name.trim() || `Child ${index + 1}`;

export function childChecks({ children }: TypedCase, today: PlainDate): readonly CaseProblem[] {
  const typed = children.filter((child) => !isUntouchedChild(child));
  if (typed.length === 0) return emptyOne(children);
  return children.flatMap((child, index) =>
    isUntouchedChild(child) ? [] : checksOf(child, childTitle(child, index), typed, today),
  );
}

const emptyOne = ([first]: readonly TypedChild[]): readonly CaseProblem[] =>
  first
    ? [wrong(`${first.id}/name`, 'Write the child’s name. A case has at least one child.', 'Child 1')]
    : [wrong('children', 'A case has at least one child.')];

function checksOf(
  child: TypedChild,
  title: string,
  all: readonly TypedChild[],
  today: PlainDate,
): readonly CaseProblem[] {
  const found: CaseProblem[] = [];
  const name = child.name.trim();
  if (name === '') found.push(wrong(`${child.id}/name`, 'Write the child’s name.', title));
  const twin = all.find(
    (other) => other !== child && sameName(other.name, name) && other.born.trim() === child.born.trim(),
  );
  if (name !== '' && twin && all.indexOf(twin) < all.indexOf(child))
    found.push(wrong(`${child.id}/name`, 'This child is here already, with the same date of birth.', title));
  if (name !== '' && child.initials.trim() === '')
    found.push(
      wrong(`${child.id}/initials`, 'Write the initials that lists and headers show instead of the name.', title),
    );
  else if (child.initials.trim().length > 20 || (name !== '' && sameName(child.initials, name)))
    found.push(wrong(`${child.id}/initials`, 'Initials only: lists and headers must not show the name.', title));
  const missing = 'Write the date of birth. Without it nobody can tell this child from another.';
  const date = wrongDate(child.born, today, missing);
  if (date) found.push(wrong(`${child.id}/born`, date, title));
  else if (isAdult(child.born, today))
    found.push(
      advice(
        `${child.id}/born`,
        'That makes 18 or older: plans under section 17 are for children. Check the year.',
        title,
      ),
    );
  const joined = wrongJoined(child, today);
  if (joined) found.push(wrong(`${child.id}/joined`, joined, title));
  return found;
}

/** Why this child cannot have joined the case on that day. Empty: they are with it from its start. */
function wrongJoined({ born, joined = '', outcomes = [] }: TypedChild, today: PlainDate): string | undefined {
  if (joined.trim() === '') return undefined;
  const date = wrongDate(joined, today, '');
  const [on, birth] = [typedDate(joined), typedDate(born)];
  if (date !== undefined || !on.ok) return date;
  if (birth.ok && on.value < birth.value) return `That is before they were born, on ${longDate(birth.value)}.`;
  const [first] = outcomes.map((outcome) => outcome.on).sort();
  return first !== undefined && on.value > first
    ? `The meeting of ${longDate(first)} decided an outcome for them: they had joined by then.`
    : undefined;
}

const sameName = (one: string, other: string) => one.trim().toLowerCase() === other.trim().toLowerCase();

function isAdult(born: string, today: PlainDate): boolean {
  const date = typedDate(born);
  return date.ok && `${Number(date.value.slice(0, 4)) + 18}${date.value.slice(4)}` <= today;
}
