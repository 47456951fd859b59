import { factNames } from '../../../domain/case/factName.ts';
import { factWords } from '../../../ui/factWords.ts';

/** The names of the fields as their labels have them, by the end of their path. */
const names: Readonly<Record<string, string>> = {
  reference: 'Reference',
  procedure: 'Procedure',
  completed: 'Assessment completed on',
  shared: 'Assessment shared with the family on',
  children: 'Children',
  name: 'Name',
  initials: 'Initials',
  born: 'Date of birth',
  role: 'Role',
  email: 'Email address',
  leadWorker: 'Lead worker',
  'consent/on': 'Day of consent',
  'consent/from': 'Who answered on consent',
};

/** `Date of birth` of `c-0a1b/born`: how a list of all that is wrong names a field. Undefined for a whole section. */
export function fieldName(path: string): string | undefined {
  const began = factNames.find((fact) => path === `began/${fact}`);
  if (began) return `${factWords(began)} on`;
  const preferred = /^times\/(\d+)$/.exec(path)?.[1];
  if (preferred !== undefined) return `Preferred time ${Number(preferred) + 1}`;
  return names[path] ?? names[path.split('/')[1] ?? ''];
}

/** `Child 1, date of birth: There is no such day.` Whose and which field come first, so that each line stands alone. */
export function problemWords(problem: {
  readonly field: string;
  readonly whose?: string;
  readonly words: string;
}): string {
  const name = fieldName(problem.field);
  const { whose } = problem;
  const where = [whose, name && whose ? name.slice(0, 1).toLowerCase() + name.slice(1) : name].filter(
    (part, place, all) => part && all.findIndex((other) => other?.toLowerCase() === part.toLowerCase()) === place,
  );
  return where.length > 0 ? `${where.join(', ')}: ${problem.words}` : problem.words;
}
