import type { CaseFile, PersonId } from '../case/caseFile.ts';
import type { PlainDate } from '../time/plainDate.ts';
import { dateInWords } from './dateInWords.ts';

/** What a line that was typed in one go seems to say. Offered; whoever typed it confirms or changes it. */
export interface ActionOffered {
  readonly what: string;
  readonly owner?: PersonId;
  readonly by?: PlainDate;
}

/**
 * `School: weekly attendance report, Fridays, from 8 January` as an action. Whoever stands before the colon is the owner
 * where exactly one person of the case is called so, by name, first name, surname or role; the words before the
 * colon are then left out. The first day that is named is the date, counted on from the meeting; its words stay, since
 * "from" and "by" are not the same. Nothing that is not said is offered.
 */
export function actionInOneLine(
  line: string,
  { people }: Pick<CaseFile, 'people'>,
  meetingOn: PlainDate,
): ActionOffered {
  const colon = line.indexOf(':');
  const before = line.slice(0, Math.max(colon, 0)).trim();
  const owner = before === '' ? undefined : onlyOne(people, before.toLowerCase());
  const by = dateInWords(line, meetingOn);
  const rest = line.slice(colon + 1).trim();
  const what = owner && rest !== '' ? `${rest.charAt(0).toUpperCase()}${rest.slice(1)}` : line.trim();
  return { what, ...(owner && rest !== '' && { owner: owner.id }), ...(by !== undefined && { by }) };
}

/** By a whole name or role first: `school` is the school, and not the school nurse as well. */
function onlyOne(people: CaseFile['people'], called: string): CaseFile['people'][number] | undefined {
  const exactly = people.filter((person) => namesOf(person).includes(called));
  const partly = people.filter(({ role }) => ` ${role.toLowerCase()} `.includes(` ${called} `));
  const found = exactly.length > 0 ? exactly : partly;
  return found.length === 1 ? found[0] : undefined;
}

/** `Mr Inglenook`, `Inglenook`, `school`; `Marigold Fay`, `Marigold`, `Fay`, `mother`, `mum`. */
function namesOf({ name, role }: CaseFile['people'][number]): readonly string[] {
  const words = name.split(/\s+/).filter((word) => !/^(mr|mrs|miss|ms|dr|pc|ds|dc|sgt)\.?$/i.test(word));
  const familiar = familiarly[role.toLowerCase()];
  return [name, words[0], words.at(-1), role, familiar].flatMap((each) => (each ? [each.toLowerCase()] : []));
}

const familiarly: Readonly<Record<string, string>> = {
  mother: 'mum',
  father: 'dad',
  grandmother: 'nan',
  'maternal grandmother': 'nan',
  'paternal grandmother': 'nan',
};
